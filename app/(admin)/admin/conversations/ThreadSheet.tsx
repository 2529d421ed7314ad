'use client';
import { Sheet } from '../../../../ui/Sheet.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useAdminThreadQuery } from './conversations.generated.ts';
import { EarlierMessages } from './EarlierMessages.tsx';
import { ThreadFacts } from './ThreadFacts.tsx';
import { type LabelChoice, ThreadLabel } from './ThreadLabel.tsx';
import { ThreadMessages } from './ThreadMessages.tsx';

interface ThreadSheetProps {
  id: string;
  labels: readonly LabelChoice[];
  onClose: () => void;
}

/** A conversation to read; only its label can be set. */
export function ThreadSheet({ id, labels, onClose }: ThreadSheetProps) {
  const t = useMessages();
  const [{ data, error, fetching }, reread] = useAdminThreadQuery({ variables: { id }, requestPolicy: 'cache-and-network' });
  const conversation = data?.conversation;
  const footer = conversation && <ThreadLabel conversation={conversation} labels={labels} />;
  return (
    <Sheet width="lg" title={conversation?.visitorName ?? t('common.visitor')} closeLabel={t('common.close')} onClose={onClose} footer={footer}>
      <Loaded data={data} error={error} fetching={fetching} onRetry={() => reread({ requestPolicy: 'network-only' })}>
        {() =>
          conversation ? (
            <>
              <ThreadFacts conversation={conversation} />
              {conversation.messages.pageInfo.hasPreviousPage && <EarlierMessages id={id} before={conversation.messages.pageInfo.startCursor ?? ''} />}
              <ThreadMessages page={conversation.messages} visitorName={conversation.visitorName} />
            </>
          ) : (
            <EmptyState title={t('common.notFound.title')}>{t('common.error.notFound')}</EmptyState>
          )
        }
      </Loaded>
    </Sheet>
  );
}
