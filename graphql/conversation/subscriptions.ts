import { type Actor, refreshing } from '../actor/actor.ts';
import { callerOf, type Context } from '../context.ts';
import { notFound, refuse } from '../errors.ts';
import type { Delivery } from '../event/delivery.ts';
import { hearTyping, type TypingNote, type TypingScene } from '../event/ephemeral.ts';
import { Feed, picked } from '../event/feed.ts';
import { follow } from '../event/follow.ts';
import { isId } from '../input.ts';
import { canHear, canRead, type Seen } from './conversation.policy.ts';

/** One conversation's events, for as long as the caller may see it. */
export async function followConversation(
  context: Context,
  conversationId: string,
  after: number | null | undefined,
): Promise<Feed<Delivery>> {
  const { actor, loaders } = callerOf(context);
  const row = isId(conversationId) ? await loaders.conversation.load(conversationId) : null;
  if (!row || !canRead(actor, row)) throw notFound();
  if (after != null && after < 0) throw refuse('BAD_USER_INPUT', 'after must be 0 or more.');
  const { workspaceId, id } = row;
  let seen = rightsOf(row);
  const now = refreshing(actor);
  return new Feed(
    picked(follow(workspaceId, { kind: 'seq', conversationId: id, seq: after ?? row.seq }), (delivery) => {
      const mine = delivery.event.conversationId === id;
      const { conversation } = delivery;
      if (mine && conversation && (conversation.agentId !== seen.agentId || conversation.offeredTo !== seen.offeredTo)) seen = rightsOf(conversation);
      const current = now(delivery.directory);
      if (!current || !canRead(current, seen)) throw notFound();
      return mine && canHear(current, delivery.event.type) ? delivery : undefined;
    }),
  );
}

/** What rights depend on; ten thousand readers need not hold ten thousand rows. */
const rightsOf = ({ siteId, visitorId, agentId, offeredTo }: Seen): Seen => ({ siteId, visitorId, agentId, offeredTo });

/** Who types, in one conversation or in all that the caller may see; never one's own typing. */
export async function followTyping(context: Context, conversationId: string | null | undefined): Promise<Feed<TypingScene>> {
  const { actor, loaders } = callerOf(context);
  if (conversationId != null) {
    const row = isId(conversationId) ? await loaders.conversation.load(conversationId) : null;
    if (!row || !canRead(actor, row)) throw notFound();
  }
  const now = refreshing(actor);
  return new Feed(async (reader) =>
    hearTyping(actor.workspaceId, conversationId?.toLowerCase() ?? null, (scene) => {
      const current = now(scene.directory);
      if (!current || !canRead(current, scene.conversation) || isBy(actor, scene.note)) return;
      try {
        reader.hear(scene);
      } catch (error) {
        // One reader's trouble must not keep the note from the others.
        reader.end(error);
      }
    }),
  );
}

function isBy(actor: Actor, { author }: TypingNote): boolean {
  return actor.type === 'VISITOR' ? author.type === 'VISITOR' : actor.type === 'AGENT' && actor.is(author.agentId);
}
