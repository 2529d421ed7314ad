import { Avatar } from '../../../../ui/Avatar.tsx';
import { useFormat } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useLive } from '../../../live/LiveContext.ts';
import type { ThreadConversation } from '../thread/useThread.ts';
import { Facts } from './Facts.tsx';
import { ResponseTime } from './ResponseTime.tsx';

export function ConversationFacts({ conversation }: { conversation: ThreadConversation }) {
  const t = useMessages();
  const format = useFormat();
  const { me } = useLive();
  const { agent, startedAt, endedAt, state, messageCount } = conversation;
  const who = agent?.id === me.id ? t('thread.you') : (agent?.name ?? t('details.nobody'));
  return (
    <Facts
      facts={[
        [t('details.agent'), agent ? <WithFace key="agent" agent={agent}>{who}</WithFace> : who],
        [t('details.started'), format.dateTime(startedAt)],
        [t('details.endedAt'), endedAt && format.dateTime(endedAt)],
        [t('details.firstResponse'), <ResponseTime key="time" conversation={conversation} none={t(state === 'ENDED' ? 'details.neverAnswered' : 'details.unanswered')} />],
        [t('details.messages'), format.number(messageCount)],
      ]}
    />
  );
}

const WithFace = ({ agent, children }: { agent: NonNullable<ThreadConversation['agent']>; children: string }) => (
  <span className="flex items-center gap-1.5">
    <Avatar id={agent.id} name={agent.name} picture={agent.avatarUrl} size="xs" />
    <span className="truncate">{children}</span>
  </span>
);
