'use client';
import { Suspense, useState } from 'react';
import { onDemand } from '../../../ui/onDemand.ts';
import { useLive } from '../../live/LiveContext.ts';
import { sectionsOf } from '../../live/lists.ts';
import { useEnded } from './leaving/useEnded.ts';
import { ConversationList } from './list/ConversationList.tsx';
import { folded, useFolded } from './list/settings.ts';
import { Panes } from './Panes.tsx';
import { useSelection } from './selection.ts';
import { useListKeys } from './useListKeys.ts';

/** Seldom the first that is looked at: mostly a conversation is chosen at once, and on a phone the list stands alone. */
const Dashboard = onDemand(() => import('./dashboard/Dashboard.tsx'), 'Dashboard');
/** On a phone, where the list has the whole screen. */
const DashboardSheet = onDemand(() => import('./dashboard/DashboardSheet.tsx'), 'DashboardSheet');

export function Conversations() {
  const { open, me } = useLive();
  const selection = useSelection('/conversations');
  const sections = sectionsOf(open, me.id);
  const ended = useEnded();
  // What is folded is not walked through.
  const walked = [useFolded(folded.ended) ? [] : ended, useFolded(folded.colleagues) ? [] : sections.colleagues].flat();
  const [overview, setOverview] = useState(false);
  useListKeys([...sections.asked, ...sections.visitors, ...sections.queue, ...sections.messages, ...walked], selection, () => {
    selection.select(null);
    // Beside the list it stands anyhow.
    setOverview(!matchMedia('(min-width: 45rem)').matches);
  });
  return (
    <>
      <Panes
        selection={selection}
        list={<ConversationList sections={sections} ended={ended} selection={selection} onOverview={() => setOverview(true)} />}
        empty={
          <Suspense>
            <Dashboard />
          </Suspense>
        }
      />
      <Suspense>{overview && <DashboardSheet onClose={() => setOverview(false)} />}</Suspense>
    </>
  );
}
