import { useState } from 'preact/hooks';
import { useScene } from './scene.ts';

/** What is being written; it survives a change of page. */
export interface Draft {
  text: string;
  write(text: string): void;
}

export function useDraft(): Draft {
  const { tab } = useScene();
  const [text, setText] = useState(() => tab.get('draft') ?? '');
  return {
    text,
    write(next) {
      setText(next);
      if (next) tab.set('draft', next);
      else tab.remove('draft');
    },
  };
}
