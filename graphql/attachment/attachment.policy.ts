import type { AttachmentRow, ConversationRow, RapidResponseRow, WorkspaceRow } from '../../db/rows.ts';
import { type Actor, actorId, may } from '../actor/actor.ts';
import { canRead } from '../conversation/conversation.policy.ts';
import type { Directory } from '../directory/directory.ts';
import { canSeeRapidResponse } from '../rapidResponse/rapidResponse.policy.ts';

type Owned = Pick<AttachmentRow, 'uploaderType' | 'uploaderId'>;

/** Agents always; visitors where the workspace takes files of theirs; partners with the permission to write, or to save answers. */
export function canUpload(actor: Actor, { filesFromVisitors }: Pick<WorkspaceRow, 'filesFromVisitors'>): boolean {
  if (actor.type === 'VISITOR') return filesFromVisitors;
  return actor.type === 'AGENT' || may(actor, 'SEND_MESSAGES') || may(actor, 'MANAGE_RAPID_RESPONSES');
}

/** What a file is in: at most one of them. */
export interface Around {
  conversation?: ConversationRow | undefined;
  rapidResponse?: RapidResponseRow | undefined;
}

/** A file that is sent: whoever may read its conversation; one of a saved answer: whoever sees that. Until then nobody but its uploader. */
export function canFetch(actor: Actor, directory: Directory, row: Owned, { conversation, rapidResponse }: Around): boolean {
  if (conversation) return canRead(actor, conversation);
  if (rapidResponse) return rapidResponse.archivedAt === null && canSeeRapidResponse(actor, directory, rapidResponse);
  return isUploader(actor, row);
}

export const isUploader = (actor: Actor, row: Owned): boolean =>
  actor.type === row.uploaderType && actorId(actor) === row.uploaderId;
