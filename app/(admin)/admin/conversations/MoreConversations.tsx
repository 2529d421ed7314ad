'use client';
import type { CombinedError } from '@urql/core';
import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { ErrorNote } from '../../../../ui/ErrorNote.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { problemOf } from '../../../problem.ts';

interface MoreConversationsProps {
  readMore: () => Promise<CombinedError | undefined>;
  /** How many are shown. */
  children: string;
}

export function MoreConversations({ readMore, children }: MoreConversationsProps) {
  const t = useMessages();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const load = async () => {
    setPending(true);
    const error = await readMore();
    setPending(false);
    setProblem(problemOf(t, error));
  };
  return (
    <div className="flex flex-col items-center gap-2 py-5 text-list text-ink-3">
      {problem && <ErrorNote title={problem} />}
      <span>{children}</span>
      <Button pending={pending} onClick={load}>
        {t('common.loadMore')}
      </Button>
    </div>
  );
}
