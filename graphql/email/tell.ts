import type { ConversationRow, EmailRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';
import { recordEvent, type Tx } from '../event/transact.ts';

/** Those who see the conversation hear how far its mail has come. */
export async function tell(tx: Tx, actor: Actor, { id, conversationId, status }: EmailRow): Promise<void> {
  const { sql, workspaceId } = tx;
  const [conversation] = await sql<ConversationRow[]>`
    update conversation set seq = seq + 1 where workspace_id = ${workspaceId} and id = ${conversationId} returning *`;
  if (conversation) recordEvent(tx, { type: 'conversation.emailed', actor, conversation, data: { emailId: id, status } });
}
