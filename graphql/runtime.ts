import { apollo } from './apollo.ts';
import { authenticate } from './authenticate.ts';
import { startForgetting } from './ban/forgetting.ts';
import { startBackground } from './backgroundThread.ts';
import type { Bridge } from './bridge.ts';
import type { RequestInfo } from './context.ts';
import { startSending } from './email/sending.ts';
import { listenToOthers } from './event/signal.ts';
import { startClearingOnline } from './online/watch.ts';
import { startSweeping } from './presence/sweep.ts';
import { endSession } from './session/session.ts';
import { signIn } from './session/signIn.ts';
import { startExpiring } from './transfer/sweep.ts';

/** Starts what works in the background, and the bridge that Next's pages use. */
export async function startRuntime(): Promise<{ stop(): Promise<void> }> {
  await apollo.start();
  const signals = await listenToOthers();
  const presence = await startSweeping();
  const transfers = startExpiring();
  const online = startClearingOnline();
  const background = startBackground();
  const forgetting = startForgetting();
  const mails = startSending();
  globalThis.samtal = bridge;
  return {
    stop: async () => {
      await Promise.all([presence, transfers, online, background, forgetting, mails].map((one) => one.stop()));
      await signals.stop();
      await apollo.stop();
    },
  };
}

const bridge: Bridge = {
  execute: async ({ query, variables, cookie, address }) => {
    const request: RequestInfo = { origin: null, ownOrigin: '', address, userAgent: '' };
    const caller = await authenticate({ authorization: null, cookie }, request);
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: { caller, request } });
    if (body.kind !== 'single') throw new Error('Pages ask for one answer.');
    const { data, errors } = body.singleResult;
    return { data, errors: errors?.map(({ message, extensions }) => ({ message, extensions: { code: String(extensions?.code) } })) };
  },
  signIn,
  signOut: endSession,
};
