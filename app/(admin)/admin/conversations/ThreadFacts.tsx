'use client';
import { ErrorNote } from '../../../../ui/ErrorNote.tsx';
import { LabelPicker } from '../../../(workspace)/conversations/details/LabelPicker.tsx';
import { Rating } from '../../../(workspace)/conversations/details/Rating.tsx';
import { Tags } from '../../../(workspace)/conversations/details/Tags.tsx';
import type { ThreadConversation } from '../../../(workspace)/conversations/thread/useThread.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { problemOf } from '../../../problem.ts';
import { useFormat } from '../parts/useFormat.ts';
import { useAdminFactsQuery } from './conversations.generated.ts';
import { FirstResponse } from './FirstResponse.tsx';
import { ThreadMore } from './ThreadMore.tsx';

export function ThreadFacts({ conversation }: { conversation: ThreadConversation }) {
  const t = useMessages();
  const format = useFormat();
  const [{ data, error }, read] = useAdminFactsQuery({ variables: { id: conversation.id }, requestPolicy: 'cache-and-network' });
  const facts = data?.conversation;
  const problem = data ? null : problemOf(t, error);
  const { site, agent, startedAt, endedAt, viewerCanLabel } = conversation;
  return (
    <div className="max-h-[40dvh] shrink-0 overflow-y-auto border-b border-line px-5 py-4 text-list">
      <dl className="m-0 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 *:min-w-0 [&>dd]:m-0 [&>dt]:text-ink-3">
        <dt>{t('common.agent')}</dt>
        <dd>{agent?.name ?? '–'}</dd>
        <dt>{t('filter.site')}</dt>
        <dd>{site?.name ?? '–'}</dd>
        <dt>{t('admin.conversations.started')}</dt>
        <dd>{format.moment(startedAt)}</dd>
        <dt>{t('admin.conversations.ended')}</dt>
        <dd>{endedAt ? format.moment(endedAt) : '–'}</dd>
        <dt>{t('admin.conversations.firstResponse')}</dt>
        <dd>
          <FirstResponse conversation={conversation} />
        </dd>
        {facts?.survey && (
          <>
            <dt>{t('filter.rating')}</dt>
            <dd>
              <Rating survey={facts.survey} />
            </dd>
          </>
        )}
        <dt>{t('details.labelAndTags')}</dt>
        <dd className="flex flex-wrap items-center gap-1.5">
          <LabelPicker conversation={conversation} disabled={!viewerCanLabel} />
          <Tags conversation={conversation} disabled={!viewerCanLabel} />
        </dd>
      </dl>
      {problem && <ErrorNote title={problem} retryLabel={t('common.retry')} onRetry={() => read({ requestPolicy: 'network-only' })} />}
      {facts && <ThreadMore conversation={conversation} facts={facts} delivery={data?.workspace?.emailDelivery} />}
    </div>
  );
}
