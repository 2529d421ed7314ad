export type WaitLevel = 'green' | 'yellow' | 'red';

/** The colours of the response time: up to 30 s, under 2 minutes, from then on. */
export function waitLevel(seconds: number): WaitLevel {
  if (seconds <= 30) return 'green';
  return seconds < 120 ? 'yellow' : 'red';
}

export const secondsSince = (moment: string, now: number): number => Math.max(0, (now - Date.parse(moment)) / 1000);
