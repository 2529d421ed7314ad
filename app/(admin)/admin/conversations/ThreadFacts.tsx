'use client';
import { Chip } from '../../../../ui/Chip.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useFormat } from '../parts/useFormat.ts';
import type { AdminConversationFragment } from './conversations.generated.ts';
import { FirstResponse } from './FirstResponse.tsx';

export function ThreadFacts({ conversation }: { conversation: AdminConversationFragment }) {
  const t = useMessages();
  const format = useFormat();
  const { site, agent, startedAt, endedAt, tags } = conversation;
  return (
    <dl className="m-0 mb-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 border-b border-line pb-4 text-list *:min-w-0 [&>dd]:m-0 [&>dt]:text-ink-3">
      <dt>{t('common.agent')}</dt>
      <dd>{agent?.name ?? '–'}</dd>
      <dt>{t('admin.filter.site')}</dt>
      <dd>{site?.name ?? '–'}</dd>
      <dt>{t('admin.conversations.started')}</dt>
      <dd>{format.moment(startedAt)}</dd>
      <dt>{t('admin.conversations.ended')}</dt>
      <dd>{endedAt ? format.moment(endedAt) : '–'}</dd>
      <dt>{t('admin.conversations.firstResponse')}</dt>
      <dd>
        <FirstResponse conversation={conversation} />
      </dd>
      {tags.length > 0 && (
        <>
          <dt>{t('admin.filter.tags')}</dt>
          <dd className="flex flex-wrap gap-1">
            {tags.map((tag) => (
              <Chip key={tag}>{tag}</Chip>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
