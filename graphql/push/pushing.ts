import { repeat } from '../repeat.ts';
import { noticeStep } from './noticeStep.ts';
import { withdrawTaken } from './served.ts';
import { sendDuePushes, tidyPushes } from './sending.ts';

const usual = { together: 1, apart: 15 };
const tidyEvery = 600;

/** Tells the browsers of those who have the portal closed, a second or two after it happened. */
export function startPushing(everyMs = 1_000, pace = usual): { stop(): Promise<void> } {
  let rounds = 0;
  return repeat('Pushing to browsers', everyMs, async () => {
    await noticeStep(pace);
    await withdrawTaken();
    await sendDuePushes();
    if (rounds % tidyEvery === 0) await tidyPushes();
    rounds += 1;
  });
}
