import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useLive } from '../../../live/LiveContext.ts';
import { slotsOf } from '../../../live/lists.ts';

export function ListFoot({ queueLength }: { queueLength: number }) {
  const t = useMessages();
  const { taken, total } = slotsOf(useLive().agents);
  return (
    <footer className="flex justify-between gap-3 border-t border-line px-4 py-2.5 text-meta text-ink-2">
      <span>{t('list.queueLength', { count: queueLength })}</span>
      <span>{t('list.slots', { taken, count: total })}</span>
    </footer>
  );
}
