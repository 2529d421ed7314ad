import type { ConversationRow } from '../../db/rows.ts';
import { type Actor, may } from '../actor/actor.ts';
import { isBanned } from '../ban/banned.ts';
import type { Directory } from '../directory/directory.ts';
import type { EventName } from '../event/types.ts';

/** What it depends on who may see a conversation. */
export type Seen = Pick<ConversationRow, 'siteId' | 'visitorId' | 'agentId' | 'offeredTo'>;
type Open = Seen & Pick<ConversationRow, 'state'>;

/** Its visitor; its agent; front office of the site's groups; those who may read all; who is asked to take it over. */
export function canRead(actor: Actor, row: Seen): boolean {
  switch (actor.type) {
    case 'VISITOR':
      return row.visitorId === actor.visitorId;
    case 'AGENT':
      return (
        actor.is(row.agentId) ||
        serves(actor, row) ||
        may(actor, 'READ_ALL_CONVERSATIONS') ||
        isAsked(actor, row)
      );
    case 'PARTNER':
      return may(actor, 'READ_ALL_CONVERSATIONS');
    case 'SYSTEM':
      return true;
  }
}

/** Whether it is among those who answer on the site. */
export const serves = (actor: Actor, { siteId }: Pick<Seen, 'siteId'>): boolean =>
  actor.type === 'AGENT' && actor.frontOffice && actor.siteIds.has(siteId);

/**
 * Two never write to a visitor at once: an agent takes a conversation over before writing in it. Who left a message is not
 * there to read: it is answered by mail.
 */
export function canSend(actor: Actor, row: Open & Pick<ConversationRow, 'kind'>): boolean {
  if (!canRead(actor, row) || row.state === 'ENDED' || row.kind === 'MESSAGE') return false;
  if (actor.type === 'AGENT') return row.state === 'ACTIVE' && isMine(actor, row);
  return actor.type === 'VISITOR' || may(actor, 'SEND_MESSAGES');
}

export function canEnd(actor: Actor, row: Open): boolean {
  if (!canRead(actor, row) || row.state === 'ENDED') return false;
  return actor.type === 'VISITOR' || isMine(actor, row) || may(actor, 'MANAGE_CONVERSATIONS');
}

/** From one's own list: what one had. */
export const canClose = (actor: Actor, row: Open): boolean => row.state === 'ENDED' && isMine(actor, row) && canRead(actor, row);

/** Agents only, and only where there is a label to set. */
export const needsLabel = (actor: Actor, { workspace, labels }: Directory, row: Pick<ConversationRow, 'labelId'>): boolean =>
  actor.type === 'AGENT' && workspace.labelRequired && row.labelId === null && [...labels.values()].some(({ archivedAt }) => archivedAt === null);

/** Not with a visitor who is banned, and has nothing to read it in. */
export function canReopen(actor: Actor, { banned }: Directory, row: Open): boolean {
  if (actor.type !== 'AGENT' || !canRead(actor, row) || row.state !== 'ENDED' || isBanned(banned, row.visitorId)) return false;
  return actor.frontOffice && (isMine(actor, row) || may(actor, 'MANAGE_CONVERSATIONS'));
}

/** From the queue or from a colleague; who is asked accepts instead. */
export function canTake(actor: Actor, row: Open): boolean {
  if (isAsked(actor, row)) return false;
  return actor.type === 'AGENT' && actor.frontOffice && row.state !== 'ENDED' && !isMine(actor, row) && canRead(actor, row);
}

export function canAssign(actor: Actor, row: Open, agentId: string): boolean {
  if (!canRead(actor, row)) return false;
  if (actor.type === 'AGENT' && actor.is(agentId)) return true;
  return may(actor, 'MANAGE_CONVERSATIONS');
}

export function canLabel(actor: Actor, row: Seen): boolean {
  if (actor.type === 'VISITOR' || !canRead(actor, row)) return false;
  return actor.type === 'AGENT' || may(actor, 'MANAGE_CONVERSATIONS');
}

/** Reading counts for a side: the visitor, or the agent who has the conversation; colleagues only look. */
export function canMarkRead(actor: Actor, row: Seen): boolean {
  return canRead(actor, row) && (actor.type === 'VISITOR' || isMine(actor, row));
}

const hiddenFromVisitors = new Set<string>([
  'conversation.labeled',
  'conversation.closed',
  'conversation.emailed',
  'conversation.tagged',
  'conversation.untagged',
  'note.added',
  'note.edited',
  'note.deleted',
  'transfer.offered',
  'transfer.accepted',
  'transfer.declined',
  'transfer.expired',
  'transfer.cancelled',
  'visitor.moved',
  'visitor.banned',
  'visitor.unbanned',
] satisfies EventName[]);

/** Whether a reader of the conversation hears of such an event in it. */
export const canHear = (actor: Actor, type: string): boolean => actor.type !== 'VISITOR' || !hiddenFromVisitors.has(type);

function isMine(actor: Actor, row: Pick<ConversationRow, 'agentId'>): boolean {
  return actor.type === 'AGENT' && actor.is(row.agentId);
}

const isAsked = (actor: Actor, { offeredTo }: Pick<ConversationRow, 'offeredTo'>): boolean =>
  offeredTo !== null && actor.type === 'AGENT' && actor.is(offeredTo);
