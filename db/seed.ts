import { insertThreads } from '../graphql/conversation/insertThreads.ts';
import { newId } from '../graphql/id.ts';
import { hashPassword } from '../graphql/session/password.ts';
import { sql, type TransactionSql } from './client.ts';
import { labels, rapidResponses, sites } from './demo/catalog.ts';
import { ended } from './demo/ended.ts';
import { open } from './demo/open.ts';
import { demoOrigins } from './demo/origins.ts';
import { demoPassword, emailOf, people } from './demo/people.ts';
import { keepPortraits } from './demo/portraits.ts';
import { type Ids, rowsOf } from './demo/threads.ts';

export { demoAccounts } from './demo/people.ts';

/** Fills an empty database with the demo workspace; one that has a workspace stays as it is. */
export async function seed(): Promise<void> {
  await sql.begin(async (tx) => {
    // Two processes that start on one empty database must not both find it empty.
    await tx`select pg_advisory_xact_lock(7, 2026)`;
    const [existing] = await tx`select 1 from workspace limit 1`;
    if (existing) return;
    const ids = await fillDirectory(tx, await hashPassword(demoPassword));
    await fillConversations(tx, ids);
  });
}

async function fillDirectory(tx: TransactionSql, passwordHash: string): Promise<Ids> {
  const workspaceId = newId();
  const createdAt = new Date();
  const base = () => ({ workspaceId, id: newId(), createdAt });
  await tx`insert into workspace ${tx({ id: workspaceId, name: 'Nordlund', createdAt })}`;
  await tx`insert into event_head (workspace_id) values (${workspaceId})`;

  const groups = [...new Set(sites.map(({ group }) => group))].map((name) => ({ ...base(), name }));
  await tx`insert into "group" ${tx(groups)}`;

  const siteRows = sites.map(({ group: _, languages, ...site }) => ({
    ...base(),
    ...site,
    languages: [...languages],
    allowedOrigins: demoOrigins(process.env),
  }));
  await tx`insert into site ${tx(siteRows)}`;
  const siteGroups = sites.map(({ key, group }) => ({ workspaceId, siteId: idOf(siteRows, 'key', key), groupId: idOf(groups, 'name', group) }));
  await tx`insert into site_group ${tx(siteGroups)}`;

  const portraits = await keepPortraits(workspaceId);
  const agents = Object.entries(people).map(([key, { groups: _, ...person }]) => ({ ...base(), email: emailOf(key), passwordHash, avatarId: portraits.get(key) ?? null, ...person }));
  await tx`insert into agent ${tx(agents)}`;
  const avatars = agents.flatMap(({ id: agentId, avatarId }) => (avatarId ? [{ ...base(), id: avatarId, agentId, uploadId: newId() }] : []));
  if (avatars.length > 0) await tx`insert into avatar ${tx(avatars)}`;
  const groupAgents = Object.entries(people).flatMap(([key, person]) =>
    person.groups.map((name) => ({ workspaceId, groupId: idOf(groups, 'name', name), agentId: idOf(agents, 'email', emailOf(key)) })),
  );
  await tx`insert into group_agent ${tx(groupAgents)}`;

  const labelRows = Object.entries(labels).map(([name, color], position) => ({ ...base(), name, color, position }));
  await tx`insert into label ${tx(labelRows)}`;

  const agent = (key: string) => idOf(agents, 'email', emailOf(key));
  const responses = rapidResponses.map(({ owner, ...response }) => ({
    ...base(),
    ...response,
    ownerId: owner ? agent(owner) : null,
    sharing: owner ? 'OWN' : 'EVERYONE',
  }));
  await tx`insert into rapid_response ${tx(responses)}`;

  return { workspaceId, agent, site: (key) => idOf(siteRows, 'key', key), label: (name) => idOf(labelRows, 'name', name) };
}

async function fillConversations(tx: TransactionSql, ids: Ids): Promise<void> {
  const { workspaceId } = ids;
  const now = new Date();
  const told = [
    ...ended.map((story) => rowsOf(story, dayAgo(now, story.daysAgo, story.at), true, ids)),
    ...open.map((story) => rowsOf(story, new Date(now.getTime() - story.minutesAgo * 60_000), false, ids)),
  ];
  await tx`insert into visitor ${tx(told.map(({ visitor }) => visitor))}`;
  await tx`insert into visit ${tx(told.map(({ visit }) => visit))}`;
  await insertThreads(tx, told);
  await tx`insert into routing_decision ${tx(told.map(({ decision }) => decision))}`;

  const tags = [...new Set(told.flatMap((one) => one.tags))].map((name) => ({ workspaceId, id: newId(), name, createdAt: now }));
  await tx`insert into tag ${tx(tags)}`;
  const conversationTags = told.flatMap(({ conversation, tags: names }) =>
    names.map((name) => ({ workspaceId, conversationId: conversation.id, tagId: idOf(tags, 'name', name) })),
  );
  await tx`insert into conversation_tag ${tx(conversationTags)}`;
}

function dayAgo(now: Date, days: number, [hour, minute]: readonly [number, number]): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() - days, hour, minute));
}

function idOf<K extends string>(rows: readonly ({ id: string } & Record<K, string>)[], column: K, value: string): string {
  const row = rows.find((one) => one[column] === value);
  if (!row) throw new Error(`The demo has no ${column} ${value}.`);
  return row.id;
}
