import type { AttachmentRow, ConversationRow, WorkspaceRow } from '../../db/rows.ts';
import { type Actor, actorId, may } from '../actor/actor.ts';
import { canRead } from '../conversation/conversation.policy.ts';

type Owned = Pick<AttachmentRow, 'uploaderType' | 'uploaderId'>;

/** Agents always; visitors where the workspace takes files of theirs; partners with the permission to write. */
export function canUpload(actor: Actor, { filesFromVisitors }: Pick<WorkspaceRow, 'filesFromVisitors'>): boolean {
  if (actor.type === 'VISITOR') return filesFromVisitors;
  return actor.type === 'AGENT' || may(actor, 'SEND_MESSAGES');
}

/** A file that is sent: whoever may read its conversation. Until then nobody but its uploader. */
export const canFetch = (actor: Actor, row: Owned, conversation: ConversationRow | null): boolean =>
  conversation ? canRead(actor, conversation) : isUploader(actor, row);

export const isUploader = (actor: Actor, row: Owned): boolean =>
  actor.type === row.uploaderType && actorId(actor) === row.uploaderId;
