'use client';
import { useState } from 'react';
import { useClient } from 'urql';
import { Button } from '../../../../ui/Button.tsx';
import { ErrorNote } from '../../../../ui/ErrorNote.tsx';
import type { ConversationFilter } from '../../../__generated__/schema.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { problemOf } from '../../../problem.ts';
import { AdminConversationsAfterDocument } from './conversations.generated.ts';

interface MoreConversationsProps {
  filter: ConversationFilter;
  after: string;
  shown: number;
  total: number;
}

/** The next page; the cache joins it to the list that the page shows. */
export function MoreConversations({ filter, after, shown, total }: MoreConversationsProps) {
  const t = useMessages();
  const client = useClient();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const load = async () => {
    setPending(true);
    const { error } = await client.query(AdminConversationsAfterDocument, { filter, after }, { requestPolicy: 'network-only' }).toPromise();
    setPending(false);
    setProblem(problemOf(t, error));
  };
  return (
    <div className="flex flex-col items-center gap-2 py-5 text-list text-ink-3">
      {problem && <ErrorNote title={problem} />}
      <span>{t('admin.conversations.shown', { shown, total })}</span>
      <Button pending={pending} onClick={load}>
        {t('common.loadMore')}
      </Button>
    </div>
  );
}
