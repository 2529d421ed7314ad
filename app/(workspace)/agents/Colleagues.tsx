'use client';
import { SearchX } from 'lucide-react';
import { useState } from 'react';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { SearchInput } from '../../../ui/SearchInput.tsx';
import { SkeletonRows } from '../../../ui/Skeleton.tsx';
import { useMessages, useSpeech } from '../../i18n/MessagesProvider.tsx';
import { problemOf } from '../../problem.ts';
import { useColleaguesQuery } from './agents.generated.ts';
import { Colleague } from './Colleague.tsx';
import { found } from './found.ts';

export function Colleagues() {
  const t = useMessages();
  const { language } = useSpeech();
  const [search, setSearch] = useState('');
  const [{ data, error }, read] = useColleaguesQuery({ pause: typeof window === 'undefined' });
  const agents = data && found(data.agents, search, language);
  const problem = data ? null : problemOf(t, error);
  return (
    <main id="content" tabIndex={-1} className="min-h-0 flex-1 overflow-y-auto bg-surface outline-none">
      <div className="mx-auto max-w-3xl px-8 py-6 max-pane:px-4 max-pane:py-4">
        <PageHeader
          title={t('agents.title')}
          actions={
            <span role="status" className="text-list text-ink-2">
              {data && t('agents.online', { count: data.agents.filter(({ presence }) => presence === 'ONLINE').length, total: data.agents.length })}
            </span>
          }
        />
        <div className="mb-3 max-w-sm max-pane:max-w-none">
          <SearchInput label={t('agents.search')} clearLabel={t('common.search.clear')} value={search} onChange={setSearch} maxLength={100} />
        </div>
        {problem && <ErrorNote title={t('agents.failed')} retryLabel={t('common.retry')} onRetry={() => read({ requestPolicy: 'network-only' })}>{problem}</ErrorNote>}
        {!agents && !problem && <SkeletonRows label={t('common.loading')} className="h-14" />}
        {agents?.length === 0 && <EmptyState icon={<SearchX />} title={t('agents.none')}>{t('agents.noneText')}</EmptyState>}
        {agents && agents.length > 0 && (
          <ul aria-label={t('agents.title')} className="m-0 list-none p-0">
            {agents.map((agent) => (
              <Colleague key={agent.id} agent={agent} />
            ))}
          </ul>
        )}
      </div>
    </main>
  );
}
