'use client';
import { PageHeader } from '../../../../ui/PageHeader.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { Exports } from './Exports.tsx';
import { FileRules } from './FileRules.tsx';
import { LabelDemand } from './LabelDemand.tsx';
import { PreviewChoice } from './PreviewChoice.tsx';
import { MessageEditing } from './MessageEditing.tsx';
import { SurveyChoice } from './SurveyChoice.tsx';
import { TransferTimes } from './TransferTimes.tsx';
import { useAdminWorkspaceQuery } from './workspace.generated.ts';

/** Each part is a file of its own, and saves itself. */
export function WorkspacePage() {
  const t = useMessages();
  const [{ data, error, fetching }, reread] = useAdminWorkspaceQuery({ requestPolicy: 'cache-and-network' });
  return (
    <>
      <PageHeader title={t('admin.workspace.title')} description={t('admin.workspace.text')} />
      <Loaded data={data?.workspace} error={error} fetching={fetching} onRetry={() => reread({ requestPolicy: 'network-only' })}>
        {(workspace) => (
          <div className="flex max-w-2xl flex-col gap-6">
            <LabelDemand workspace={workspace} />
            <SurveyChoice workspace={workspace} />
            <MessageEditing workspace={workspace} />
            <PreviewChoice workspace={workspace} />
            <FileRules workspace={workspace} />
            <TransferTimes workspace={workspace} />
            <Exports />
          </div>
        )}
      </Loaded>
    </>
  );
}
