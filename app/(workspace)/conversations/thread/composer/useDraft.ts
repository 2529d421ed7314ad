import { useEffect, useState } from 'react';
import { type Draft, draftKey, noDraft, readDraft } from './drafts.ts';

type Keep = (text: string, rapidIds?: readonly string[]) => void;

/**
 * A conversation's own text, or its note's, on disk: it survives switching and reloading, and is the same in every tab.
 * Then how to change it, and the rapid responses that it was made from.
 */
export function useDraft(agentId: string, place: string): [string, Keep, readonly string[]] {
  const name = draftKey(agentId, place);
  const [draft, setDraft] = useState(() => keptDraft(name));
  useEffect(() => {
    const otherTab = ({ key, newValue }: StorageEvent) => {
      if (key === name) setDraft(readDraft(newValue));
    };
    window.addEventListener('storage', otherTab);
    return () => window.removeEventListener('storage', otherTab);
  }, [name]);
  return [
    draft.text,
    (text, rapidIds = []) => {
      const next = text === '' ? noDraft : { text, rapidIds, at: Date.now() };
      setDraft(next);
      write(name, next);
    },
    draft.rapidIds,
  ];
}

export function keptDraft(name: string): Draft {
  try {
    return readDraft(localStorage.getItem(name));
  } catch {
    return noDraft;
  }
}

function write(name: string, draft: Draft) {
  try {
    if (draft.text) localStorage.setItem(name, JSON.stringify(draft));
    else localStorage.removeItem(name);
  } catch {
    // Without a disk it lives as long as the thread is open.
  }
}
