import { Lost, passes, Refused } from '../link/errors.ts';
import type { Link } from '../link/link.ts';
import { SendMessage, StartConversation } from '../operations.generated.ts';
import type { Message } from '../thread/thread.ts';
import type { Outcome } from './outbox.ts';
import type { Pending } from './pending.ts';

interface Scene {
  link: Pick<Link, 'ask'>;
  /** Before what failed is tried again, in milliseconds. */
  again: number;
  /** The open conversation, if there is one. */
  openId(): string | null;
  sent(message: Message): void;
  /** Resolves when the new conversation is on the screen. */
  started(): Promise<void>;
}

export async function deliver(pending: Pending, scene: Scene): Promise<Outcome> {
  try {
    const conversationId = pending.conversationId ?? scene.openId();
    return await (conversationId ? send(pending, conversationId, scene) : start(pending, scene));
  } catch (error) {
    return outcomeOf(error, scene.again);
  }
}

async function send({ clientId, text }: Pending, conversationId: string, { link, sent }: Scene): Promise<Outcome> {
  const { sendMessage } = await link.ask(SendMessage, { conversationId, clientId, text });
  const { message, userErrors } = sendMessage;
  if (!message) return { kind: 'refused', problem: userErrors[0]?.code ?? 'REFUSED' };
  sent(message);
  return { kind: 'sent' };
}

async function start({ clientId, text }: Pending, { link, started }: Scene): Promise<Outcome> {
  const { startConversation } = await link.ask(StartConversation, { clientId, text });
  const { conversation, userErrors } = startConversation;
  if (!conversation) return { kind: 'refused', problem: userErrors[0]?.code ?? 'REFUSED' };
  await started();
  return { kind: 'sent' };
}

function outcomeOf(error: unknown, again: number): Outcome {
  if (error instanceof Lost) return { kind: 'unknown' };
  if (!(error instanceof Refused)) throw error;
  if (passes(error)) return { kind: 'later', afterMs: Math.max(again, error.retryAfterMs), tooFast: error.code === 'RATE_LIMITED' };
  // The connection is about to be made anew, with another token.
  if (error.code === 'UNAUTHENTICATED') return { kind: 'unknown' };
  return { kind: 'refused', problem: error.code === 'NOT_FOUND' ? 'NOT_FOUND' : 'REFUSED' };
}
