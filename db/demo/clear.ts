import { signalNow } from '../../graphql/event/signal.ts';
import { recordEvent, transact } from '../../graphql/event/transact.ts';
import { firstWorkspace } from '../../graphql/workspace/firstWorkspace.ts';
import { demoExternalId } from './threads.ts';

/**
 * Takes the demo's made-up conversations away, so that the figures are those of the real history that has come. Those
 * in which somebody has written since stay: they are no longer made up. Returns how many are gone.
 */
export async function clearDemo(): Promise<number> {
  const { id: workspaceId } = await firstWorkspace();
  const cleared = await transact(workspaceId, async (tx) => {
    const { sql } = tx;
    const rows = await sql<{ id: string; visitorId: string }[]>`
      select id, visitor_id from conversation
      where workspace_id = ${workspaceId} and external_id like ${`${demoExternalId}%`} and not exists (
        select from event
        where event.workspace_id = conversation.workspace_id and event.conversation_id = conversation.id
          and event.type in ('message.sent', 'note.added', 'visitor.banned'))
      for update`;
    if (rows.length === 0) return 0;
    const ids = rows.map(({ id }) => id);
    const visitorIds = rows.map(({ visitorId }) => visitorId);
    // The log keeps its places: a gap would stop those who read on.
    await sql`
      update event set conversation_id = null, seq = null
      where workspace_id = ${workspaceId} and conversation_id = any(${ids}::uuid[])`;
    // What somebody has sent in them all the same is swept away as if it had never been sent.
    await sql`
      update attachment set conversation_id = null, message_seq = null, place = null
      where workspace_id = ${workspaceId} and conversation_id = any(${ids}::uuid[])`;
    for (const table of ['conversation_tag', 'routing_decision', 'message']) {
      await sql`delete from ${sql(table)} where workspace_id = ${workspaceId} and conversation_id = any(${ids}::uuid[])`;
    }
    await sql`delete from conversation where workspace_id = ${workspaceId} and id = any(${ids}::uuid[])`;
    await sql`delete from page_view where workspace_id = ${workspaceId} and visitor_id = any(${visitorIds}::uuid[])`;
    await sql`delete from visit where workspace_id = ${workspaceId} and visitor_id = any(${visitorIds}::uuid[])`;
    await sql`delete from visitor where workspace_id = ${workspaceId} and id = any(${visitorIds}::uuid[])`;
    recordEvent(tx, { type: 'history.imported', actor: { type: 'SYSTEM', workspaceId } });
    return ids.length;
  });
  if (cleared > 0) await signalNow(workspaceId);
  return cleared;
}
