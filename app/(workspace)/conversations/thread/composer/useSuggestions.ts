import type { KeyboardEvent } from 'react';
import type { ThreadConversation } from '../useThread.ts';
import { type Suggesting, suggestionKey } from './suggesting.ts';
import { useEmoji } from './useEmoji.tsx';
import { useRapid } from './useRapid.tsx';
import type { Writing } from './useWriting.ts';

interface Suggestions {
  /** The list that is open. */
  suggesting: Suggesting | undefined;
  /** The cursor has moved, or the text is another. */
  look: (text: string, cursor: number) => void;
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** The lists that writing opens, and what keys do that none of them takes. */
export function useSuggestions(conversation: ThreadConversation, writing: Writing, { send, leave }: { send: () => void; leave: () => void }): Suggestions {
  const lists = [useRapid(conversation, writing), useEmoji(writing)];
  const suggesting = lists.find(({ open }) => open);
  return {
    suggesting,
    look: (text, cursor) => lists.forEach((list) => list.look(text, cursor)),
    onKeyDown(event) {
      if (event.nativeEvent.isComposing) return;
      if (suggesting && suggestionKey(event, suggesting)) return event.preventDefault();
      // A list of which nothing is chosen leaves Enter to what is written.
      if (event.key === 'Escape') leave();
      else if (isSend(event)) send();
      else return;
      event.preventDefault();
    },
  };
}

/** On a screen keyboard Enter is a new line: there the button sends. */
const isSend = ({ key, shiftKey }: KeyboardEvent): boolean => key === 'Enter' && !shiftKey && !matchMedia('(pointer: coarse)').matches;
