'use client';
import { useState } from 'react';
import { useClient } from 'urql';
import { Button } from '../../../../ui/Button.tsx';
import { ErrorNote } from '../../../../ui/ErrorNote.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { problemOf } from '../../../problem.ts';
import { AdminThreadBeforeDocument } from './conversations.generated.ts';

/** The page before; the cache joins it to the thread that is shown. */
export function EarlierMessages({ id, before }: { id: string; before: string }) {
  const t = useMessages();
  const client = useClient();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const load = async () => {
    setPending(true);
    const { error } = await client.query(AdminThreadBeforeDocument, { id, before }, { requestPolicy: 'network-only' }).toPromise();
    setPending(false);
    setProblem(problemOf(t, error));
  };
  return (
    <div className="flex flex-col items-center gap-2 pb-4">
      {problem && <ErrorNote title={problem} />}
      <Button size="sm" pending={pending} onClick={load}>
        {t('admin.conversations.earlier')}
      </Button>
    </div>
  );
}
