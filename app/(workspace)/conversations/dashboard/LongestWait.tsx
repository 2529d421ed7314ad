import { useFormat } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useNow } from '../../../live/clock.ts';
import { useLive } from '../../../live/LiveContext.ts';
import { secondsSince } from '../../../live/waiting.ts';

export function LongestWait({ since }: { since: string }) {
  const t = useMessages();
  const format = useFormat();
  const now = useNow(useLive().serverNow);
  return t('dashboard.longest', { time: format.duration(secondsSince(since, now)) });
}
