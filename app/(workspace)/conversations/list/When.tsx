import { WaitTime } from '../../../../ui/WaitTime.tsx';
import { clockOf, useFormat } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useNow } from '../../../live/clock.ts';
import type { ConversationRowFragment } from '../../../live/fragments.generated.ts';
import { useLive } from '../../../live/LiveContext.ts';
import { secondsSince, waitLevel, waitsSince } from '../../../live/waiting.ts';

type Moments = Parameters<typeof waitsSince>[0] & Pick<ConversationRowFragment, 'lastMessage'>;

/** How long the visitor has waited, while waiting; else when something was last said. */
export function When({ conversation }: { conversation: Moments }) {
  const t = useMessages();
  const format = useFormat();
  const now = useNow(useLive().serverNow);
  const { startedAt, lastMessage } = conversation;
  const since = waitsSince(conversation);
  if (!since) return <span className="whitespace-nowrap">{format.moment(lastMessage?.createdAt ?? startedAt, now)}</span>;
  const seconds = secondsSince(since, now);
  return (
    <WaitTime level={waitLevel(seconds)} label={t('list.waits')}>
      {seconds < 86_400 ? clockOf(seconds) : format.moment(since, now)}
    </WaitTime>
  );
}
