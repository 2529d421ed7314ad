import { useState } from 'react';
import type { CombinedError } from 'urql';
import type { UserErrorCode } from '../../../../__generated__/schema.ts';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import { newId } from '../../../../live/newId.ts';
import { problemOf } from '../../../../problem.ts';

interface Mistake {
  code: UserErrorCode;
  field: string | null;
}
interface Sent {
  error?: CombinedError;
  userErrors?: readonly Mistake[];
}

/** Sends once at a time, under one id however often it has to be tried; what is wrong stands in the dialog. */
export function useSending() {
  const t = useMessages();
  const [clientId] = useState(newId);
  const [pending, setPending] = useState(false);
  const [mistakes, setMistakes] = useState<readonly Mistake[]>([]);
  const [error, setError] = useState<CombinedError>();

  return {
    clientId,
    pending,
    /** The first mistake, for dialogs that know what to make of it. */
    mistake: mistakes[0] ?? null,
    problem: problemOf(t, error, mistakes),
    async send(work: () => Promise<Sent>, done: () => void): Promise<void> {
      if (pending) return;
      setPending(true);
      const { error: failed, userErrors = [] } = await work();
      setPending(false);
      setError(failed);
      setMistakes(userErrors);
      if (!failed && userErrors.length === 0) done();
    },
  };
}
