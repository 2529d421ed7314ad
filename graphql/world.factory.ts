import { sql } from '../db/client.ts';
import type { AgentRow, GroupRow, SiteRow, VisitorRow } from '../db/rows.ts';
import type { Actor, AgentActor, VisitorActor } from './actor/actor.ts';
import { agentActor } from './actor/actor.ts';
import type { Permission } from './__generated__/resolvers.ts';
import type { Caller } from './context.ts';
import { directoryOf, dropDirectory } from './directory/directory.ts';
import { newId } from './id.ts';
import { loadersOf } from './loaders.ts';

/** A workspace of a test's own, with a site, its group, and whoever the test asks for. */
export interface World {
  workspaceId: string;
  site: SiteRow;
  group: GroupRow;
  agent(row?: Partial<AgentRow> & { groups?: GroupRow[] }): Promise<AgentRow>;
  siteWithGroup(row?: Partial<SiteRow>): Promise<{ site: SiteRow; group: GroupRow }>;
  visitor(row?: Partial<VisitorRow>): Promise<VisitorRow>;
  as(who: AgentRow): Promise<Caller<AgentActor>>;
  asVisitor(who: VisitorRow): Promise<Caller<VisitorActor>>;
  asPartner(...permissions: Permission[]): Promise<Caller>;
}

export async function newWorld(): Promise<World> {
  const workspaceId = newId();
  const createdAt = new Date();
  await sql`insert into workspace ${sql({ id: workspaceId, name: 'Test', createdAt })}`;
  await sql`insert into event_head (workspace_id) values (${workspaceId})`;
  const insert = async <T extends object>(table: string, row: object): Promise<T> => {
    const [made] = await sql<T[]>`insert into ${sql(table)} ${sql({ workspaceId, ...row })} returning *`;
    dropDirectory(workspaceId);
    if (!made) throw new Error(`Nothing was inserted into ${table}.`);
    return made;
  };
  const siteWithGroup: World['siteWithGroup'] = async (row = {}) => {
    const id = newId();
    const site = await insert<SiteRow>('site', {
      id,
      name: `site ${id}`,
      key: `key-${id}`,
      allowedOrigins: ['https://shop.example'],
      languages: ['en'],
      createdAt,
      ...row,
    });
    const group = await insert<GroupRow>('group', { id: newId(), name: `group ${id}`, createdAt });
    await insert('site_group', { siteId: site.id, groupId: group.id });
    return { site, group };
  };
  const { site, group } = await siteWithGroup();
  const caller = async <A extends Actor>(actor: A): Promise<Caller<A>> => {
    const directory = await directoryOf(workspaceId);
    if (!directory) throw new Error('The world has no workspace.');
    return { actor, directory, loaders: loadersOf(directory) };
  };
  return {
    workspaceId,
    site,
    group,
    siteWithGroup,
    agent: async ({ groups = [group], ...row } = {}) => {
      const id = newId();
      await insert<AgentRow>('agent', {
        id,
        name: `Agent ${id.slice(-4)}`,
        email: `${id}@test.example`,
        role: 'AGENT',
        createdAt,
        ...row,
        presence: 'OFFLINE',
      });
      // As if a socket were open, and Online only then, so that the sweep of another test leaves it alone.
      await sql`insert into server_process (id, beat_at) values (${id}, now() + interval '1 day')`;
      await insert('agent_connection', { id: newId(), agentId: id, processId: id, openedAt: createdAt });
      for (const { id: groupId } of groups) await insert('group_agent', { groupId, agentId: id });
      const [agent] = await sql<AgentRow[]>`
        update agent set presence = ${row.presence ?? 'ONLINE'} where workspace_id = ${workspaceId} and id = ${id} returning *`;
      dropDirectory(workspaceId);
      if (!agent) throw new Error('The agent is gone.');
      return agent;
    },
    visitor: (row = {}) => insert<VisitorRow>('visitor', { id: newId(), siteId: site.id, createdAt, ...row }),
    as: async ({ id }) => {
      const directory = await directoryOf(workspaceId);
      const actor = directory && agentActor(directory, id, newId());
      if (!actor) throw new Error('The agent is archived or of another world.');
      return caller(actor);
    },
    asVisitor: ({ id, siteId }) => caller({ type: 'VISITOR', workspaceId, siteId, visitorId: id }),
    asPartner: (...permissions) =>
      caller({ type: 'PARTNER', workspaceId, apiKeyId: newId(), permissions: new Set(permissions) }),
  };
}
