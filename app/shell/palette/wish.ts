import { listenEarly } from './early.ts';

/** What the palette is opened for: all there is to do, or what a conversation is to be given. */
export type Wish = { list: 'commands' } | { list: 'label' | 'tag'; conversation: Labelled };

export interface Labelled {
  id: string;
  label: { id: string } | null;
  tags: readonly string[];
}

const listeners = new Set<(wish: Wish | null) => void>();

export function openPalette(wish: Wish = { list: 'commands' }): void {
  listenEarly(() => tell(null));
  tell(wish);
}

export function onWish(listener: (wish: Wish | null) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(wish: Wish | null): void {
  for (const listener of listeners) listener(wish);
}
