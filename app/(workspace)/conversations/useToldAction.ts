import { useState } from 'react';
import type { CombinedError } from 'urql';
import { useToast } from '../../../ui/toastContext.ts';
import type { UserErrorCode } from '../../__generated__/schema.ts';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { problemOf } from '../../problem.ts';

interface Outcome {
  error?: CombinedError;
  payload?: { userErrors: readonly { code: UserErrorCode }[] };
}

/** One action at a time: `run` says whether it worked, and tells the agent when it did not. */
export function useToldAction<Action extends string>() {
  const t = useMessages();
  const toast = useToast();
  const [pending, setPending] = useState<Action | null>(null);
  const run = async (action: Action, work: () => Promise<Outcome>): Promise<boolean> => {
    if (pending) return false;
    setPending(action);
    const { error, payload } = await work();
    setPending(null);
    const problem = problemOf(t, error, payload?.userErrors);
    if (problem) toast({ text: problem, tone: 'bad' });
    return problem === null;
  };
  return { pending, run };
}
