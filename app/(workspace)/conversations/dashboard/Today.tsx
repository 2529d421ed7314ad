import { useEffect, useEffectEvent } from 'react';
import { ErrorNote } from '../../../../ui/ErrorNote.tsx';
import { useFormat } from '../../../i18n/format.ts';
import { useMessages, useSpeech } from '../../../i18n/MessagesProvider.tsx';
import { currentTime } from '../../../live/clock.ts';
import { useLive } from '../../../live/LiveContext.ts';
import { dayIn, startOfDay } from '../../../filters/days.ts';
import { problemOf } from '../../../problem.ts';
import { useSlowly } from '../../visitors/useSlowly.ts';
import { Figure } from './Figure.tsx';
import { useTodayQuery } from './today.generated.ts';

const rereadMs = 5_000;

/** The day so far: one's own conversations, and of all those who may see statistics. */
export function Today() {
  const t = useMessages();
  const format = useFormat();
  const { timeZone } = useSpeech();
  const { me, open, generation } = useLive();
  const from = startOfDay(dayIn(timeZone, new Date(currentTime())), timeZone).toISOString();
  const [{ data, error, fetching }, read] = useTodayQuery({ variables: { me: me.id, from }, requestPolicy: 'cache-and-network' });
  const changed = useSlowly(open.map(({ id, state, agent, firstResponseSeconds }) => `${id}${state}${agent?.id}${firstResponseSeconds}`).join(), rereadMs);
  const again = () => read({ requestPolicy: 'network-only' });
  const readAgain = useEffectEvent(() => {
    if (data || error) again();
  });
  useEffect(() => readAgain(), [changed, generation]);
  const problem = problemOf(t, error);
  if (!data && !problem) return null;

  const { mine, statistics } = data ?? {};
  const times = statistics?.responseTimes;
  return (
    <>
      <h3 className="mt-5 mb-2 text-title font-semibold tracking-[-0.01em]">{t('common.today')}</h3>
      {problem && (
        <ErrorNote title={t(data ? 'dashboard.old' : 'dashboard.failed')} retryLabel={t('common.retry')} onRetry={again} pending={fetching}>
          {problem}
        </ErrorNote>
      )}
      <dl className="m-0 grid grid-cols-2 gap-x-8 max-pane:gap-x-4">
        {mine && <Figure name={t('dashboard.mine')} value={mine.totalCount} />}
        {statistics && <Figure name={t('dashboard.all')} value={statistics.conversations} note={times && t('dashboard.unanswered', { count: times.unanswered })} />}
        {times && (
          <Figure
            name={t('dashboard.median')}
            value={times.medianSeconds === null ? '–' : format.duration(times.medianSeconds)}
            note={t('dashboard.grades', { green: times.green, yellow: times.yellow, red: times.red })}
          />
        )}
      </dl>
    </>
  );
}
