import { type Actor, refreshed } from '../actor/actor.ts';
import { callerOf, type Context, type Scene, sceneOf } from '../context.ts';
import { notFound, refuse } from '../errors.ts';
import type { Delivery } from '../event/delivery.ts';
import { hear, type TypingNote } from '../event/ephemeral.ts';
import { follow } from '../event/follow.ts';
import { newStop, pickFrom, untilReturned } from '../event/iterator.ts';
import { isId } from '../input.ts';
import { canHear, canRead } from './conversation.policy.ts';

/** One conversation's events, for as long as the caller may see it. */
export async function followConversation(
  context: Context,
  conversationId: string,
  after: number | null | undefined,
): Promise<AsyncIterableIterator<Delivery>> {
  const { actor, loaders } = callerOf(context);
  const row = isId(conversationId) ? await loaders.conversation.load(conversationId) : null;
  if (!row || !canRead(actor, row)) throw notFound();
  if (after != null && after < 0) throw refuse('BAD_USER_INPUT', 'after must be 0 or more.');
  const from = { kind: 'seq', conversationId, seq: after ?? row.seq } as const;
  return pickFrom(await follow(actor.workspaceId, from), (delivery) => {
    const mine = delivery.event.conversationId === conversationId;
    const current = sees(actor, delivery, mine ? (delivery.conversation ?? row) : row);
    if (!current) throw notFound();
    return mine && canHear(current, delivery.event.type) ? delivery : undefined;
  });
}

export interface TypingScene extends Scene {
  note: TypingNote;
}

/** Who types, in one conversation or in all that the caller may see; never one's own typing. */
export async function followTyping(
  context: Context,
  conversationId: string | null | undefined,
): Promise<AsyncIterableIterator<TypingScene>> {
  const { actor, loaders } = callerOf(context);
  if (conversationId != null) {
    const row = isId(conversationId) ? await loaders.conversation.load(conversationId) : null;
    if (!row || !canRead(actor, row)) throw notFound();
  }
  return pickFrom(typingNotes(actor.workspaceId), async (note) => {
    if (conversationId != null && note.conversationId !== conversationId) return undefined;
    if (isBy(actor, note)) return undefined;
    const scene = await sceneOf(actor.workspaceId);
    const current = scene && refreshed(actor, scene.directory);
    const row = scene && (await scene.loaders.conversation.load(note.conversationId));
    return scene && current && row && canRead(current, row) ? { ...scene, note } : undefined;
  });
}

function typingNotes(workspaceId: string): AsyncIterableIterator<TypingNote> {
  const queue: TypingNote[] = [];
  const stop = newStop();
  const deaf = hear(workspaceId, (note) => {
    // Only the newest matter.
    if (queue.length > 200) queue.shift();
    queue.push(note);
    stop.wake();
  });
  async function* run(): AsyncGenerator<TypingNote, void, undefined> {
    while (!stop.stopped) {
      const next = queue.shift();
      if (next) yield next;
      else await stop.sleep();
    }
  }
  return untilReturned(stop, run(), deaf);
}

function sees(actor: Actor, { directory }: Scene, row: Parameters<typeof canRead>[1]): Actor | null {
  const current = refreshed(actor, directory);
  return current && canRead(current, row) ? current : null;
}

function isBy(actor: Actor, { author }: TypingNote): boolean {
  return actor.type === 'VISITOR' ? author.type === 'VISITOR' : actor.type === 'AGENT' && author.agentId === actor.agentId;
}

