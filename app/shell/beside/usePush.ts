import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { useClient } from 'urql';
import { keepSetting, readSetting } from '../../(workspace)/conversations/list/settings.ts';
import { useLive } from '../../live/LiveContext.ts';
import { browserSubscription, inputOf, isPushPossible, subscribeBrowser } from './browserPush.ts';
import {
  PushKeyDocument,
  PushSubscriptionDocument,
  SubscribeToPushDocument,
  UnsubscribeFromPushDocument,
} from './push.generated.ts';

/** `failed`: the browser's push service, or ours, did not answer. */
export type PushState = 'loading' | 'unsupported' | 'blocked' | 'off' | 'on' | 'failed';

/** Whose wish it is that this browser is told: kept here, so that it holds again with the next session. */
const kept = 'samtal.push';
const keptText = 'samtal.push.text';

export function usePush() {
  const client = useClient();
  const { me } = useLive();
  const [state, setState] = useState<PushState>('loading');
  const [showText, setShowText] = useState(() => typeof window === 'undefined' || readSetting(keptText) !== 'off');

  const ask = useCallback(async (): Promise<PushState> => {
    if (!isPushPossible()) return 'unsupported';
    if (Notification.permission === 'denied') return 'blocked';
    const subscription = await browserSubscription();
    if (!subscription) return 'off';
    const { data, error } = await client.query(PushSubscriptionDocument, { endpoint: subscription.endpoint }, { requestPolicy: 'network-only' }).toPromise();
    if (data?.pushSubscription) setShowText(data.pushSubscription.showText);
    return error ? 'failed' : data?.pushSubscription ? 'on' : 'off';
  }, [client]);

  const subscribe = useCallback(
    async (withText: boolean): Promise<PushState> => {
      const { data } = await client.query(PushKeyDocument, {}).toPromise();
      const key = data?.workspace?.pushKey;
      if (!key) return 'failed';
      const input = { ...inputOf(await subscribeBrowser(key)), showText: withText };
      const { data: done } = await client.mutation(SubscribeToPushDocument, { input }).toPromise();
      return done?.subscribeToPush.subscription ? 'on' : 'failed';
    },
    [client],
  );
  const turnOn = async (withText = showText) => {
    setState('loading');
    const allowed = await Notification.requestPermission();
    if (allowed !== 'granted') return setState(allowed === 'denied' ? 'blocked' : 'off');
    const next = await subscribe(withText).catch((): PushState => 'failed');
    if (next === 'on') {
      keepSetting(kept, me.id);
      keepSetting(keptText, withText ? 'on' : 'off');
      setShowText(withText);
    }
    return setState(next);
  };
  const turnOff = async () => {
    setState('loading');
    keepSetting(kept, '');
    const subscription = await browserSubscription();
    const asked = subscription && (await client.mutation(UnsubscribeFromPushDocument, { endpoint: subscription.endpoint }).toPromise());
    await subscription?.unsubscribe();
    setState(asked?.error ? 'failed' : 'off');
  };
  /** A new session of one who wanted it here: the old subscription ended with the old session. */
  const keepOn = useCallback(async () => {
    if (readSetting(kept) !== me.id || !isPushPossible() || Notification.permission !== 'granted') return;
    if ((await ask()) === 'off') await subscribe(readSetting(keptText) !== 'off').catch(() => {});
  }, [ask, subscribe, me.id]);

  return { state, setState, showText, turnOn, turnOff, ask, keepOn };
}

/** For a screen that shows how it stands. */
export function usePushState() {
  const { setState, ask, keepOn: _, ...push } = usePush();
  const look = useEffectEvent(() => void ask().then(setState, () => setState('failed')));
  useEffect(() => look(), []);
  return push;
}
