import { encrypt, type Recipient } from './encrypt.ts';
import { isPushService } from './services.ts';
import { authorizationOf, vapidOf } from './vapid.ts';

export interface PushMessage {
  to: Recipient & { endpoint: string };
  text: string;
  /** Of several that wait for the same browser, the newest of a topic is enough. */
  topic: string;
  /** For how long it is worth being told. */
  seconds: number;
}

/** `gone`: that browser no longer wants any. `refused`: it would be no use to send it again. `later`: it may be. */
export type PushOutcome = { kind: 'sent' } | { kind: 'gone' } | { kind: 'refused'; status: number } | { kind: 'later'; afterSeconds: number | null };

const answerMs = 10_000;

/** Hands a message to the browser's push service: RFC 8030. Never throws for what is the service's fault. */
export async function push({ to, text, topic, seconds }: PushMessage): Promise<PushOutcome> {
  // What was allowed when it was kept may not be so any more.
  if (!isPushService(to.endpoint)) return { kind: 'gone' };
  const headers = {
    authorization: await authorizationOf(vapidOf(), to.endpoint),
    'content-encoding': 'aes128gcm',
    'content-type': 'application/octet-stream',
    ttl: String(seconds),
    urgency: 'high',
    topic,
  };
  try {
    const body = new Uint8Array(encrypt(text, to));
    const response = await fetch(to.endpoint, { method: 'POST', headers, body, redirect: 'manual', signal: AbortSignal.timeout(answerMs) });
    await response.body?.cancel();
    return outcomeOf(response);
  } catch {
    return { kind: 'later', afterSeconds: null };
  }
}

function outcomeOf({ status, headers }: Response): PushOutcome {
  if (status >= 200 && status < 300) return { kind: 'sent' };
  if (status === 404 || status === 410) return { kind: 'gone' };
  const wait = Number(headers.get('retry-after') ?? Number.NaN);
  if (status === 429 || status >= 500) return { kind: 'later', afterSeconds: Number.isFinite(wait) ? wait : null };
  return { kind: 'refused', status };
}
