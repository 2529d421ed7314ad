import { sql } from '../../db/client.ts';
import type { TransferOfferRow, TransferRow } from '../../db/rows.ts';

/** Of each of these conversations, oldest first. */
export async function transfersOf(workspaceId: string, conversationIds: readonly string[]): Promise<TransferRow[][]> {
  const rows = await sql<TransferRow[]>`
    select * from transfer
    where workspace_id = ${workspaceId} and conversation_id = any(${[...conversationIds]}::uuid[]) order by id`;
  const all = Map.groupBy(rows, (row) => row.conversationId);
  return conversationIds.map((id) => all.get(id) ?? []);
}

export async function transfersById(workspaceId: string, ids: readonly string[]): Promise<(TransferRow | null)[]> {
  const rows = await sql<TransferRow[]>`
    select * from transfer where workspace_id = ${workspaceId} and id = any(${[...ids]}::uuid[])`;
  const all = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => all.get(id) ?? null);
}

/** Of each of these transfers, in the order in which they were made. */
export async function offersOf(workspaceId: string, transferIds: readonly string[]): Promise<TransferOfferRow[][]> {
  const rows = await sql<TransferOfferRow[]>`
    select * from transfer_offer
    where workspace_id = ${workspaceId} and transfer_id = any(${[...transferIds]}::uuid[]) order by number`;
  const all = Map.groupBy(rows, (row) => row.transferId);
  return transferIds.map((id) => all.get(id) ?? []);
}
