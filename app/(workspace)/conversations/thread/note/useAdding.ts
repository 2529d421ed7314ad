import { useRef, useState } from 'react';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { newId } from '../../../../live/newId.ts';
import { problemOf } from '../../../../problem.ts';
import type { Writing } from '../composer/useWriting.ts';
import type { ThreadConversation } from '../useThread.ts';
import { useAddNoteMutation } from './notes.generated.ts';

const MOST = 10_000;

/** What is written stays in the box, and on disk, until the API has it. */
export function useAdding({ id }: ThreadConversation, { box, text, write }: Writing) {
  const t = useMessages();
  const [{ fetching: pending }, addNote] = useAddNoteMutation();
  const [problem, setProblem] = useState<string | null>(null);
  /** The same for every attempt at one text, so that what got through unheard is not written twice. */
  const attempt = useRef({ text: '', clientId: '' });
  const note = text.trim();
  const tooMany = note.length - MOST;
  const ready = note !== '' && tooMany <= 0;
  return {
    tooMany,
    ready,
    pending,
    problem,
    async add() {
      if (!ready || pending) return;
      if (attempt.current.text !== note) attempt.current = { text: note, clientId: newId() };
      const { data, error } = await addNote({ input: { conversationId: id, clientId: attempt.current.clientId, text: note } });
      const found = problemOf(t, error, data?.addNote.userErrors);
      setProblem(found);
      if (found) return;
      attempt.current = { text: '', clientId: '' };
      // What was written on meanwhile is the next one.
      const now = box.current?.value ?? text;
      write(now.startsWith(text) ? now.slice(text.length) : now);
      box.current?.focus();
    },
  };
}
