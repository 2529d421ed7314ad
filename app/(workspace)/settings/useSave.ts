import { useState } from 'react';
import type { CombinedError } from 'urql';
import { useToast } from '../../../ui/toastContext.ts';
import type { UserErrorCode } from '../../__generated__/schema.ts';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { problemOf } from '../../problem.ts';

interface Mistake {
  code: UserErrorCode;
  field: string | null;
}
export interface Saved {
  error?: CombinedError;
  userErrors?: readonly Mistake[];
}

/** Saves once at a time; mistakes go to their fields, everything else becomes a toast. */
export function useSave() {
  const t = useMessages();
  const toast = useToast();
  const [pending, setPending] = useState(false);
  const [mistakes, setMistakes] = useState<readonly Mistake[]>([]);

  return {
    pending,
    errorOf(field: string): string | null {
      const mistake = mistakes.find((one) => one.field === field || one.field?.endsWith(`.${field}`));
      return mistake ? t(`common.userError.${mistake.code}`) : null;
    },
    async save(work: () => Promise<Saved>, doneText = t('common.saved')): Promise<boolean> {
      if (pending) return false;
      setPending(true);
      const { error, userErrors = [] } = await work();
      setPending(false);
      setMistakes(userErrors);
      const problem = problemOf(t, error, userErrors.filter(({ field }) => field === null));
      if (problem) toast({ text: problem, tone: 'bad' });
      else if (userErrors.length === 0) toast({ text: doneText });
      return !error && userErrors.length === 0;
    },
  };
}
