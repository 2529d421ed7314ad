'use client';
import { LabelPicker } from '../../../(workspace)/conversations/details/LabelPicker.tsx';
import { Tags } from '../../../(workspace)/conversations/details/Tags.tsx';
import type { ThreadConversation } from '../../../(workspace)/conversations/thread/useThread.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useFormat } from '../parts/useFormat.ts';
import { FirstResponse } from './FirstResponse.tsx';

export function ThreadFacts({ conversation }: { conversation: ThreadConversation }) {
  const t = useMessages();
  const format = useFormat();
  const { site, agent, startedAt, endedAt, viewerCanLabel } = conversation;
  return (
    <dl className="m-0 grid max-h-[40dvh] shrink-0 grid-cols-[auto_1fr] gap-x-4 gap-y-1 overflow-y-auto border-b border-line px-5 py-4 text-list *:min-w-0 [&>dd]:m-0 [&>dt]:text-ink-3">
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
      <dt>{t('details.labelAndTags')}</dt>
      <dd className="flex flex-wrap items-center gap-1.5">
        <LabelPicker conversation={conversation} disabled={!viewerCanLabel} />
        <Tags conversation={conversation} disabled={!viewerCanLabel} />
      </dd>
    </dl>
  );
}
