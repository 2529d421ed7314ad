import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useLive } from '../../../live/LiveContext.ts';
import { slotsOf } from '../../../live/lists.ts';
import { useOnline } from '../../../live/useOnline.ts';
import { PageLink } from '../../../shell/PageLink.tsx';

export function ListFoot({ queueLength }: { queueLength: number }) {
  const t = useMessages();
  const { taken, total } = slotsOf(useLive().agents);
  const online = useOnline();
  return (
    <footer className="flex flex-wrap items-center justify-between gap-x-3 border-t border-line px-4 py-1.5 text-meta text-ink-2">
      <PageLink href="/visitors" className="-mx-1.5 flex min-h-7 basis-full items-center gap-1.5 rounded-chip px-1.5 text-ink-2 no-underline hover:bg-hover hover:text-ink pointer-coarse:min-h-11">
        <span aria-hidden="true" className="size-2 rounded-full bg-ok-fill" />
        {online ? t('online.count', { count: online.count }) : t('online.title')}
      </PageLink>
      <span>{t('list.queueLength', { count: queueLength })}</span>
      <span>{t('list.slots', { taken, count: total })}</span>
    </footer>
  );
}
