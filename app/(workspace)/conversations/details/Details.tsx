import { Avatar } from '../../../../ui/Avatar.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { VisitorName } from '../thread/VisitorName.tsx';
import type { ThreadConversation } from '../thread/useThread.ts';
import { BanNotice } from './BanNotice.tsx';
import { ConversationFacts } from './ConversationFacts.tsx';
import { Earlier } from './Earlier.tsx';
import { useVisitorDetailsQuery } from './details.generated.ts';
import { Emails } from './Emails.tsx';
import { Group } from './Facts.tsx';
import { LabelPicker } from './LabelPicker.tsx';
import { Rating } from './Rating.tsx';
import { Routing } from './Routing.tsx';
import { Tags } from './Tags.tsx';
import { Trail } from './Trail.tsx';
import { VisitorFacts } from './VisitorFacts.tsx';

export function Details({ conversation }: { conversation: ThreadConversation }) {
  const t = useMessages();
  const { id, state, visitor, visitorName, viewerCanLabel } = conversation;
  // Where the visitor is, while they talk; afterwards where the visitor was then.
  const ended = state === 'ENDED';
  const [{ data }] = useVisitorDetailsQuery({ variables: { conversationId: id, visitorId: visitor.id, ended } });
  const visit = ended ? data?.conversation?.visit : null;
  const trail = (visit ?? data?.conversation?.visitor)?.trail ?? [];
  return (
    <div className="text-list">
      <div className="flex items-center gap-2.5">
        <Avatar id={visitor.id} name={visitorName ?? t('common.visitor')} size="lg" />
        <div className="min-w-0 flex-1">
          <VisitorName visitor={visitor} name={visitorName} inDetails />
        </div>
      </div>
      {data?.conversation?.visitor.ban && <BanNotice ban={data.conversation.visitor.ban} />}
      <Group title={t('details.labelAndTags')}>
        <div className="flex flex-wrap items-center gap-1.5">
          <LabelPicker conversation={conversation} disabled={!viewerCanLabel} shortcut />
          <Tags conversation={conversation} disabled={!viewerCanLabel} />
        </div>
      </Group>
      <Group title={t('details.visitor')}>
        <VisitorFacts conversation={conversation} visitor={data?.conversation?.visitor ?? null} visit={visit} />
      </Group>
      {trail.length > 1 && (
        <Group title={t('visitor.trail')}>
          <Trail views={trail} />
        </Group>
      )}
      <Group title={t('details.conversation')}>
        <ConversationFacts conversation={conversation} />
      </Group>
      {conversation.routingDecisions.length > 0 && (
        <Group title={t('details.routing')}>
          <Routing decisions={conversation.routingDecisions} />
        </Group>
      )}
      {data?.conversation?.survey && (
        <Group title={t('details.survey')}>
          <Rating survey={data.conversation.survey} />
        </Group>
      )}
      {data?.conversation && data.conversation.emails.length > 0 && (
        <Group title={t('details.emails')}>
          <Emails emails={data.conversation.emails} delivery={data.workspace?.emailDelivery} />
        </Group>
      )}
      <Earlier current={id} visitorId={visitor.id} conversations={data?.conversations} />
    </div>
  );
}
