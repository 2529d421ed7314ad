import { sql } from '../../db/client.ts';
import { newId } from '../../graphql/id.ts';

/** Gives each of these tags to every so manyth conversation. */
export async function tagHistory(workspaceId: string, everyOf: Record<string, number>): Promise<void> {
  for (const [index, [name, every]] of Object.entries(everyOf).entries()) {
    const tagId = newId();
    await sql`insert into tag (workspace_id, id, name, created_at) values (${workspaceId}, ${tagId}, ${name}, now())`;
    await sql`
      insert into conversation_tag (workspace_id, conversation_id, tag_id)
      select workspace_id, id, ${tagId} from conversation
      where workspace_id = ${workspaceId} and ('x' || left(md5(external_id), 7))::bit(28)::int % ${every} = ${index}`;
  }
}

/** Every fifth conversation on a second site, which a group serves. */
export async function divideHistory(workspaceId: string): Promise<{ groupId: string }> {
  const [siteId, groupId] = [newId(), newId()];
  await sql`
    insert into site (workspace_id, id, client_id, name, key, allowed_origins, languages, created_at)
    select workspace_id, ${siteId}, ${siteId}, 'Outlet', ${siteId}, allowed_origins, languages, created_at
    from site where workspace_id = ${workspaceId} limit 1`;
  await sql`insert into "group" (workspace_id, id, client_id, name, created_at) values (${workspaceId}, ${groupId}, ${groupId}, 'Outlet', now())`;
  await sql`insert into site_group (workspace_id, site_id, group_id) values (${workspaceId}, ${siteId}, ${groupId})`;
  await sql`
    update conversation set site_id = ${siteId}
    where workspace_id = ${workspaceId} and ('x' || left(md5(external_id), 7))::bit(28)::int % 5 = 0`;
  return { groupId };
}
