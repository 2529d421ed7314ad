import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useNow } from '../../../live/clock.ts';
import { useLive } from '../../../live/LiveContext.ts';

/** Counts down by the server's clock. Not read out each second: that would be all one hears. */
export function SecondsLeft({ until }: { until: string }) {
  const t = useMessages();
  const now = useNow(useLive().serverNow);
  const seconds = Math.max(0, Math.ceil((Date.parse(until) - now) / 1000));
  return (
    <span role="timer" aria-live="off" className="whitespace-nowrap tabular-nums text-ink-2">
      {t('transfer.secondsLeft', { count: seconds })}
    </span>
  );
}
