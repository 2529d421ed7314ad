import { Suspense } from 'react';
import { onDemand } from '../../../../ui/onDemand.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { ConversationRowFragment } from '../../../live/fragments.generated.ts';
import type { Sections } from '../../../live/lists.ts';
import type { Selection } from '../selection.ts';
import { ListFoot } from './ListFoot.tsx';
import { ListHeader } from './ListHeader.tsx';
import { NoConversations } from './NoConversations.tsx';
import { Row } from './Row.tsx';
import { Section } from './Section.tsx';
import { folded } from './settings.ts';
import { TakeButton } from './TakeButton.tsx';

const EndedSection = onDemand(() => import('../leaving/EndedSection.tsx'), 'EndedSection');
const AskedSection = onDemand(() => import('../transfer/AskedSection.tsx'), 'AskedSection');

interface ConversationListProps {
  sections: Sections<ConversationRowFragment>;
  ended: readonly ConversationRowFragment[];
  selection: Selection;
  /** On a phone, where the figures do not stand beside it. */
  onOverview: () => void;
}

export function ConversationList({ sections, ended, selection, onOverview }: ConversationListProps) {
  const t = useMessages();
  const { asked, visitors, queue, messages, colleagues } = sections;
  const row = (conversation: ConversationRowFragment, mine: boolean) => (
    <Row
      key={conversation.id}
      conversation={conversation}
      mine={mine}
      href={selection.hrefOf(conversation.id)}
      selected={selection.id === conversation.id}
      onSelect={selection.select}
      action={conversation.state === 'QUEUED' && conversation.viewerCanTake && <TakeButton conversation={conversation} onTaken={selection.select} />}
    />
  );
  return (
    <section aria-label={t('list.title')} className="flex min-h-0 w-full flex-col">
      <ListHeader onOverview={onOverview} />
      <div className="flex-1 overflow-y-auto pb-2">
        <Suspense>{asked.length > 0 && <AskedSection asked={asked} selection={selection} />}</Suspense>
        {visitors.length > 0 && (
          <Section title={t('list.visitors')} count={visitors.length}>
            {visitors.map((conversation) => row(conversation, true))}
          </Section>
        )}
        {asked.length + visitors.length + queue.length + messages.length === 0 && <NoConversations />}
        {queue.length > 0 && (
          <Section title={t('list.queue')} count={queue.length}>
            {queue.map((conversation) => row(conversation, false))}
          </Section>
        )}
        {messages.length > 0 && (
          <Section title={t('list.messages')} count={messages.length}>
            {messages.map((conversation) => row(conversation, false))}
          </Section>
        )}
        <Suspense>{ended.length > 0 && <EndedSection ended={ended} selection={selection} />}</Suspense>
        {colleagues.length > 0 && (
          <Section title={t('list.colleagues')} count={colleagues.length} collapsible={folded.colleagues}>
            {colleagues.map((conversation) => row(conversation, false))}
          </Section>
        )}
      </div>
      <ListFoot queueLength={queue.length} />
    </section>
  );
}
