export const periods = ['ever', 'today', 'week', 'month'] as const;
export type Period = (typeof periods)[number];

const daysBack: Record<Exclude<Period, 'ever'>, number> = { today: 0, week: 6, month: 29 };

/** The midnight in the agent's time zone at which the period begins; today is its last day. */
export function periodStart(period: Period, now: number, timeZone: string): string | undefined {
  if (period === 'ever') return undefined;
  const [year = 0, month = 1, day = 1] = dayOf(now, timeZone);
  const midnight = Date.UTC(year, month - 1, day - daysBack[period]);
  return new Date(midnight - offsetAt(midnight, timeZone)).toISOString();
}

/** How far the zone's clock is ahead of UTC at the zone's own midnight; asked twice, for the nights when clocks change. */
function offsetAt(localMidnight: number, timeZone: string): number {
  const first = offset(localMidnight, timeZone);
  return offset(localMidnight - first, timeZone);
}

function offset(moment: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...numeric, hour: 'numeric', minute: 'numeric' });
  const part = partsOf(format, moment);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) - (moment - (moment % 60_000));
}

function dayOf(moment: number, timeZone: string): number[] {
  const part = partsOf(new Intl.DateTimeFormat('en-US', { timeZone, ...numeric }), moment);
  return [part('year'), part('month'), part('day')];
}

const numeric = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;

function partsOf(format: Intl.DateTimeFormat, moment: number) {
  const parts = format.formatToParts(moment);
  return (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value);
}

