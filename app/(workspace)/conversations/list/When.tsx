import { WaitTime } from '../../../../ui/WaitTime.tsx';
import { clockOf, useFormat } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useNow } from '../../../live/clock.ts';
import type { ConversationRowFragment } from '../../../live/fragments.generated.ts';
import { useLive } from '../../../live/LiveContext.ts';
import { secondsSince, waitLevel } from '../../../live/waiting.ts';

type Moments = Pick<ConversationRowFragment, 'waitingSince' | 'startedAt' | 'lastMessage'>;

/** How long the visitor has waited, while waiting; else when something was last said. */
export function When({ conversation }: { conversation: Moments }) {
  const t = useMessages();
  const format = useFormat();
  const now = useNow(useLive().serverNow);
  const { waitingSince, startedAt, lastMessage } = conversation;
  if (!waitingSince) return <span className="whitespace-nowrap">{format.moment(lastMessage?.createdAt ?? startedAt, now)}</span>;
  const seconds = secondsSince(waitingSince, now);
  return (
    <WaitTime level={waitLevel(seconds)} label={t('list.waits')}>
      {seconds < 86_400 ? clockOf(seconds) : format.moment(waitingSince, now)}
    </WaitTime>
  );
}
