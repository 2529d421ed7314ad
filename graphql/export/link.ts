import { type Actor, actorId } from '../actor/actor.ts';
import { questionOf } from '../search/question.ts';
import { refuse } from '../errors.ts';
import { isSigned, signatureOf } from '../signature.ts';
import type { ConversationFilter, ExportFormat } from '../__generated__/resolvers.ts';

/** What is to be fetched. */
export type Wanted = { kind: 'list'; filter: ConversationFilter; search: string } | { kind: 'conversation'; id: string; format: ExportFormat };

export interface ExportTicket {
  workspaceId: string;
  /** Who it was made for. */
  type: Actor['type'];
  actorId: string;
  wanted: Wanted;
}

/** Long enough to press a button; the door asks again who may what. */
const holdsMs = 5 * 60_000;
/** Longer addresses do not pass every proxy. */
const longest = 4_000;

export function linkTo(actor: Actor, wanted: Wanted, now = Date.now()): { path: string; expiresAt: Date } {
  // A question that cannot be asked is told now, not at the door.
  if (wanted.kind === 'list') questionOf(wanted.search);
  const ends = now + holdsMs;
  const told = Buffer.from(JSON.stringify([actor.workspaceId, actor.type, actorId(actor), ends, wanted])).toString('base64url');
  if (told.length > longest) throw refuse('BAD_USER_INPUT', 'The filter is too long for a link. Leave something out.');
  return { path: `/exports/${told}.${signatureOf('exports', told)}`, expiresAt: new Date(ends) };
}

/** Null for what we have not signed, or has expired. */
export function readLink(path: string, now = Date.now()): ExportTicket | null {
  const [, told, signature] = /^\/exports\/([\w-]+)\.([\w-]+)$/.exec(path) ?? [];
  if (!told || !signature || !isSigned('exports', told, signature)) return null;
  // As we wrote it ourselves.
  const [workspaceId, type, id, ends, wanted]: [string, Actor['type'], string, number, Wanted] = JSON.parse(Buffer.from(told, 'base64url').toString('utf8'));
  return ends > now ? { workspaceId, type, actorId: id, wanted: revived(wanted) } : null;
}

const revived = (wanted: Wanted): Wanted => (wanted.kind === 'list' ? { ...wanted, filter: revivedFilter(wanted.filter) } : wanted);

/** JSON knows no moments. */
export function revivedFilter({ startedFrom, startedTo, ...filter }: ConversationFilter): ConversationFilter {
  return { ...filter, ...(startedFrom && { startedFrom: new Date(startedFrom) }), ...(startedTo && { startedTo: new Date(startedTo) }) };
}
