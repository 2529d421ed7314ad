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
  /** Nobody can answer any more. */
  closed(): void;
  /** Sends the files first, and then the message with their ids. */
  withFiles(pending: Pending, send: (ids: string[]) => Promise<Outcome>): Promise<Outcome>;
}

export function deliver(pending: Pending, scene: Scene): Promise<Outcome> {
  if (!pending.files?.[0]) return attempt(pending, scene);
  // The script that sends files could not be fetched.
  return scene.withFiles(pending, (ids) => attempt(pending, scene, ids)).catch(() => ({ kind: 'later', afterMs: scene.again, tooFast: false }));
}

async function attempt(pending: Pending, scene: Scene, attachmentIds?: string[]): Promise<Outcome> {
  try {
    const conversationId = pending.conversationId ?? scene.openId();
    return await (conversationId ? send(pending, conversationId, scene, attachmentIds) : start(pending, scene, attachmentIds));
  } catch (error) {
    return outcomeOf(error, scene.again);
  }
}

async function send({ clientId, text }: Pending, conversationId: string, { link, sent }: Scene, attachmentIds?: string[]): Promise<Outcome> {
  const { sendMessage } = await link.ask(SendMessage, { conversationId, clientId, text, attachmentIds });
  const { message, userErrors } = sendMessage;
  if (!message) return { kind: 'refused', problem: userErrors[0]?.code ?? 'REFUSED' };
  sent(message);
  return { kind: 'sent' };
}

async function start({ clientId, text }: Pending, { link, started, closed }: Scene, attachmentIds?: string[]): Promise<Outcome> {
  const { startConversation } = await link.ask(StartConversation, { clientId, text, attachmentIds });
  const { conversation, userErrors } = startConversation;
  if (!conversation) {
    const problem = userErrors[0]?.code ?? 'REFUSED';
    if (problem === 'SITE_CLOSED') closed();
    return { kind: 'refused', problem };
  }
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
