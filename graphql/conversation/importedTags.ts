import type { Tx } from '../event/transact.ts';
import { newId } from '../id.ts';

/** Puts tags on conversations; tags that are missing are made. */
export async function importedTags(
  { sql, workspaceId }: Tx,
  conversations: readonly { id: string; tags: readonly string[] }[],
): Promise<void> {
  const pairs = conversations.flatMap(({ id, tags }) => [...new Set(tags)].map((name) => ({ id, name })));
  if (pairs.length === 0) return;
  const names = [...new Set(pairs.map(({ name }) => name))].sort();
  await sql`
    insert into tag (workspace_id, id, name, created_at)
    select ${workspaceId}, id, name, ${new Date()} from unnest(${names.map(() => newId())}::uuid[], ${names}::text[]) as new (id, name)
    on conflict (workspace_id, name) do nothing`;
  await sql`
    insert into conversation_tag (workspace_id, conversation_id, tag_id)
    select ${workspaceId}, pair.id, tag.id
    from unnest(${pairs.map(({ id }) => id)}::uuid[], ${pairs.map(({ name }) => name)}::text[]) as pair (id, name)
    join tag on tag.workspace_id = ${workspaceId} and tag.name = pair.name`;
}
