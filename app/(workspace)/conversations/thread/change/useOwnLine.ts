import { useState } from 'react';
import type { CombinedError } from 'urql';
import type { UserErrorCode } from '../../../../__generated__/schema.ts';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { problemOf } from '../../../../problem.ts';
import { useDeleteNoteMutation, useEditNoteMutation } from '../note/notes.generated.ts';
import type { OwnLine } from './Changeable.tsx';
import { useDeleteMessageMutation, useEditMessageMutation } from './changes.generated.ts';
import { stopChange } from './changing.ts';

interface Answer {
  error?: CombinedError;
  payload?: { userErrors: readonly { code: UserErrorCode }[] };
}

/** Edits or deletes it, and is done; or tells why not, and stays. */
export function useOwnLine({ kind, id, conversationId }: OwnLine) {
  const t = useMessages();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [, editMessage] = useEditMessageMutation();
  const [, deleteMessage] = useDeleteMessageMutation();
  const [, editNote] = useEditNoteMutation();
  const [, deleteNote] = useDeleteNoteMutation();

  const run = async (work: () => Promise<Answer>) => {
    if (pending) return;
    setPending(true);
    const { error, payload } = await work();
    setPending(false);
    const found = problemOf(t, error, payload?.userErrors);
    setProblem(found);
    if (!found) stopChange();
  };
  return {
    pending,
    problem,
    edit: (text: string) =>
      run(async () => {
        const input = { conversationId, id, text };
        if (kind === 'note') {
          const { data, error } = await editNote({ input });
          return { error, payload: data?.editNote };
        }
        const { data, error } = await editMessage({ input });
        return { error, payload: data?.editMessage };
      }),
    remove: () =>
      run(async () => {
        if (kind === 'note') {
          const { data, error } = await deleteNote({ conversationId, id });
          return { error, payload: data?.deleteNote };
        }
        const { data, error } = await deleteMessage({ conversationId, id });
        return { error, payload: data?.deleteMessage };
      }),
  };
}
