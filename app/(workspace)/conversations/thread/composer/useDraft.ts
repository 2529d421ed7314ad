import { useState } from 'react';

/** What is written and not sent, a conversation's own, on disk: it survives switching and reloading. */
export function useDraft(agentId: string, conversationId: string): [string, (text: string) => void] {
  const name = `samtal.draft.${agentId}.${conversationId}`;
  const [text, setText] = useState(() => read(name));
  return [
    text,
    (next) => {
      setText(next);
      write(name, next);
    },
  ];
}

function read(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

function write(name: string, text: string) {
  try {
    if (text) localStorage.setItem(name, text);
    else localStorage.removeItem(name);
  } catch {
    // Without a disk it lives as long as the thread is open.
  }
}
