import { cx } from '../../../ui/cx.ts';
import { useFormat } from '../../i18n/format.ts';
import { useMessages, useSpeech } from '../../i18n/MessagesProvider.tsx';
import { useNow } from '../../live/clock.ts';
import { useLive } from '../../live/LiveContext.ts';
import { PageAway } from '../conversations/details/PageAway.tsx';
import { pathOf } from '../conversations/thread/pathOf.ts';
import type { OnlineVisitorsQuery } from './visitors.generated.ts';
import { deviceName, placeName, sourceName } from './words.ts';

type Visitor = OnlineVisitorsQuery['onlineVisitors']['nodes'][number];

const columns = 'pane:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_4.5rem]';
/** Device and browser are the longest; where there is no room for them on one line they take two. */
const factColumns = 'pane:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_minmax(0,1.5fr)]';

/** What stands below, where there is room for columns. Each value says its name to screen readers itself. */
export function VisitorHead() {
  const t = useMessages();
  return (
    <div aria-hidden="true" className={cx('hidden gap-x-4 border-b border-line pb-1.5 text-meta font-medium text-ink-3 pane:grid', columns)}>
      <span>{t('details.page')}</span>
      <span className={cx('grid gap-x-4', factColumns)}>
        <span>{t('visitor.place')}</span>
        <span>{t('details.source')}</span>
        <span>{t('visitor.device')}</span>
      </span>
      <span className="text-right">{t('online.time')}</span>
    </div>
  );
}

/** The page, and in smaller letters where it is, who looks and for how long. */
export function VisitorRow({ visitor: { site, page, referrer, place, device, since } }: { visitor: Visitor }) {
  const t = useMessages();
  const format = useFormat();
  const { language } = useSpeech();
  const now = useNow(useLive().serverNow);
  const facts = [
    [t('visitor.place'), place && placeName(language, place)],
    [t('details.source'), sourceName(t, referrer, page.url)],
    [t('visitor.device'), device && [deviceName(t, device), device.browser].filter(Boolean).join(' · ')],
  ] as const;
  return (
    <li className={cx('grid grid-cols-[1fr_auto] gap-x-4 border-b border-line py-2.5 text-list', columns)}>
      <div className="min-w-0">
        <div className="truncate font-medium">
          <PageAway page={page} text={page.title || pathOf(page.url)} />
        </div>
        <div className="truncate text-meta text-ink-3">
          {pathOf(page.url)} · {site.name}
        </div>
      </div>
      <time dateTime={since} className="text-right text-meta whitespace-nowrap text-ink-2 tabular-nums pane:order-3 pane:self-center">
        <span className="sr-only">{t('online.for')} </span>
        {format.duration(Math.max(0, (now - Date.parse(since)) / 1000))}
      </time>
      <dl className={cx('col-span-2 m-0 flex min-w-0 flex-wrap gap-x-4 text-meta text-ink-2 pane:order-2 pane:col-span-1 pane:grid pane:items-center pane:text-list', factColumns)}>
        {facts.map(([name, value]) => (
          <div key={name} className={cx('min-w-0', !value && 'max-pane:hidden')}>
            <dt className="sr-only">{name}</dt>
            <dd className="m-0 wrap-anywhere">{value || '–'}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
