import { randomInt } from 'node:crypto';
import { usual as agentTimes } from '../../../app/live/times.ts';
import { sql } from '../../../db/client.ts';
import type { AgentRow, SiteRow } from '../../../db/rows.ts';
import { cookieOf } from '../../../graphql/server.factory.ts';
import { newWorld, type World } from '../../../graphql/world.factory.ts';
import { usual as visitorTimes } from '../../../widget/chat/times.ts';
import { agentAt, type AgentSide } from '../agent.ts';
import { faster } from '../chat.ts';
import { line, type Screen, type Side } from '../screen.ts';
import { until } from '../until.ts';
import { visitorAt } from '../visitor.ts';

/** Agents with one slot each and a conversation in it, and visitors who wait in the queue. */
export interface Audience {
  world: World;
  agents: Seat<AgentSide>[];
  /** Those who are talked with, then those who wait. */
  visitors: Seat<Side>[];
  close(): void;
}

export interface Seat<S extends Side> {
  /** Agent or site: what the database knows this side by. */
  id: string;
  side: S;
  /** What this side has written, in order. */
  written: string[];
}

interface AudienceOptions {
  agents: number;
  waiting: number;
  /** How many times faster than in life clients wait. */
  scale: number;
}

export async function openAudience(url: string, { agents: count, waiting, scale }: AudienceOptions): Promise<Audience> {
  const world = await newWorld();
  // All of them before the server reads the workspace: nothing tells it of what is put there like this.
  const rows = await Promise.all(Array.from({ length: count }, () => world.agent({ maxActiveChats: 1 })));
  const sites = await Promise.all(Array.from({ length: count + waiting }, () => ownSite(world)));
  const agents = await Promise.all(rows.map((row) => agentSeat(url, row, scale)));
  // From now on only real sockets count.
  await until('agents connected', async () => agents.every(({ side }) => side.connected()));
  await sql`delete from agent_connection where process_id = any(${rows.map(({ id }) => id)}::uuid[])`;

  const visitors: Seat<Side>[] = [];
  for (const [n, site] of sites.entries()) {
    const seat = { id: site.id, side: visitorAt(url, site.key, faster(visitorTimes, scale)), written: [] };
    visitors.push(seat);
    say(seat, 'Hello');
    await until('the visitor is heard', async () => seat.side.screen().state === (n < count ? 'ACTIVE' : 'QUEUED'));
  }
  await until('agents see their conversations', async () => agents.every(({ side }) => side.screen().state === 'ACTIVE'));
  return {
    world,
    agents,
    visitors,
    close: () => [...agents, ...visitors].forEach(({ side }) => side.close()),
  };
}

/** Texts are unlike each other, so that one that comes twice is seen. */
export function say({ id, side, written }: Seat<Side>, text: string): boolean {
  const whole = `${text} ${id.slice(-6)}-${written.length} ${'·'.repeat(randomInt(60))}`;
  const done = side.write(whole);
  if (done) written.push(whole);
  return done;
}

async function agentSeat(url: string, row: AgentRow, scale: number): Promise<Seat<AgentSide>> {
  const { cookie } = await cookieOf(row);
  return { id: row.id, side: agentAt(url, { agentId: row.id, cookie, times: faster(agentTimes, scale) }), written: [] };
}

/** One for each visitor, since those of one site share what a browser keeps for it. */
async function ownSite({ workspaceId, siteWithGroup, group }: World): Promise<SiteRow> {
  const { site } = await siteWithGroup();
  await sql`insert into site_group ${sql({ workspaceId, siteId: site.id, groupId: group.id })}`;
  return site;
}

export interface Kept {
  siteId: string;
  agentId: string | null;
  state: string;
  lines: string[];
}

/** Every conversation as the database has it, by when it began. */
export async function keptOf({ workspaceId }: World): Promise<Kept[]> {
  return sql<Kept[]>`
    select site_id, agent_id, state, array(
      select author || ': ' || text from message
      where message.workspace_id = conversation.workspace_id and message.conversation_id = conversation.id order by seq
    ) as lines
    from conversation where workspace_id = ${workspaceId} order by started_at, id`;
}

/** A screen shows the newest at least. */
const shown = 50;

/** What is wrong with a side's screen and with what the database has of its words. */
export function wrongWith(by: 'VISITOR' | 'AGENT', { side, written }: Seat<Side>, kept: Kept | undefined): string[] {
  const { messages, pending }: Screen = side.screen();
  const lines = kept?.lines ?? [];
  const own = lines.filter((text) => text.startsWith(`${by}: `));
  const problems = side.wrong.filter((problem) => problem.endsWith('twice'));
  if (own.join('\n') !== written.map((text) => line(by, text)).join('\n')) problems.push(`of ${written.length} written there are ${own.length}, ${new Set(own).size} different`);
  if (messages.length < Math.min(shown, lines.length)) problems.push(`the screen shows ${messages.length} of ${lines.length}`);
  if (messages.join('\n') !== lines.slice(-messages.length).join('\n')) problems.push('the screen shows other messages than there are');
  if (pending.length > 0) problems.push(`${pending.length} are not sent`);
  return problems.map((problem) => `${by.toLowerCase()} ${written[0]?.split(' ')[1] ?? ''}: ${problem}`);
}
