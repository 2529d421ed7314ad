import type { AttachmentRow } from '../../db/rows.ts';
import { type Actor, actorId } from '../actor/actor.ts';
import { isSigned, signatureOf } from '../signature.ts';

/** What a link is for. */
export type Purpose = 'upload' | 'file' | 'thumbnail' | 'preview';

export interface Link {
  purpose: Purpose;
  workspaceId: string;
  id: string;
  /** Who it was made for. */
  type: Actor['type'];
  actorId: string;
}

const hourMs = 3_600_000;

/** When links that are made now end: in one to two hours, all at once, so that the same picture keeps its address for a while. */
export const linksEnd = (now = Date.now()): Date => new Date((Math.floor(now / hourMs) + 2) * hourMs);

/** A path that only this reader was given. The door asks again whether it still may. */
export function linkOf(purpose: Purpose, actor: Actor, { workspaceId, id }: Pick<AttachmentRow, 'workspaceId' | 'id'>, ends = linksEnd()): string {
  const told = [purpose, workspaceId, id, actor.type, actorId(actor), ends.getTime() / 1000].join('.');
  return `/files/${told}.${signatureOf('files', told)}`;
}

/** Null for what we have not signed, or has expired. */
export function readLink(path: string, now = Date.now()): Link | null {
  const [, told, signature] = /^\/files\/([\w.-]+)\.([\w-]+)$/.exec(path) ?? [];
  if (!told || !signature || !isSigned('files', told, signature)) return null;
  const [purpose, workspaceId, id, type, actorId, ends] = told.split('.');
  if (!isPurpose(purpose) || !isType(type) || !workspaceId || !id || !actorId || !(Number(ends) * 1000 > now)) return null;
  return { purpose, workspaceId, id, type, actorId };
}

const isPurpose = (text: string | undefined): text is Purpose => ['upload', 'file', 'thumbnail', 'preview'].includes(text ?? '');
const isType = (text: string | undefined): text is Actor['type'] => ['AGENT', 'VISITOR', 'PARTNER'].includes(text ?? '');
