import { SlotsBar } from '../../../../ui/SlotsBar.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useLive } from '../../../live/LiveContext.ts';
import { sectionsOf, slotsOf } from '../../../live/lists.ts';
import { useOnline } from '../../../live/useOnline.ts';
import { longestWait } from '../../../live/waiting.ts';
import { Figure } from './Figure.tsx';
import { LongestWait } from './LongestWait.tsx';
import { Today } from './Today.tsx';

export function Figures() {
  const t = useMessages();
  const { agents, open, me } = useLive();
  const online = useOnline();
  const { taken, total } = slotsOf(agents);
  const { queue } = sectionsOf(open, me.id);
  const longest = longestWait(queue);
  // The same number as on the page that it leads to.
  const present = (presence: string): number => agents.filter((agent) => !agent.archivedAt && agent.presence === presence).length;
  return (
    <>
      <dl className="m-0 grid grid-cols-2 gap-x-8 max-pane:gap-x-4">
        <Figure name={t('dashboard.slots')} value={t('dashboard.ofTotal', { taken, total })} note={t('dashboard.free', { count: Math.max(0, total - taken) })}>
          {total > 0 && <SlotsBar taken={taken} total={total} label={t('list.slots', { taken, count: total })} showFigures={false} />}
        </Figure>
        <Figure name={t('dashboard.queue')} value={queue.length} note={longest && <LongestWait since={longest} />} />
        <Figure name={t('dashboard.agents')} value={present('ONLINE')} note={t('dashboard.away', { count: present('AWAY') })} href="/agents" />
        <Figure name={t('online.title')} value={online?.count ?? '–'} note={t('dashboard.online')} href="/visitors" />
      </dl>
      <Today />
    </>
  );
}
