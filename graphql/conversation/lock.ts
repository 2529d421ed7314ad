import type { ConversationRow } from '../../db/rows.ts';
import { notFound } from '../errors.ts';
import type { Tx } from '../event/transact.ts';
import { isId } from '../input.ts';

/** The conversation, held until the transaction ends: its `seq` is this transaction's to give. Throws NOT_FOUND. */
export async function lockConversation({ sql, workspaceId }: Tx, id: string): Promise<ConversationRow> {
  if (!isId(id)) throw notFound();
  const [row] = await sql<ConversationRow[]>`
    select * from conversation where workspace_id = ${workspaceId} and id = ${id} for no key update`;
  if (!row) throw notFound();
  return row;
}
