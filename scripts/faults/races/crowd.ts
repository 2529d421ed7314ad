import { sql } from '../../../db/client.ts';
import type { ConversationRow } from '../../../db/rows.ts';
import { endConversation, reopenConversation } from '../../../graphql/conversation/lifecycle.ts';
import { startConversation } from '../../../graphql/conversation/start.ts';
import { archiveAgent } from '../../../graphql/agent/archive.ts';
import { openConnection } from '../../../graphql/presence/connection.ts';
import { beating } from '../../../graphql/presence/presence.factory.ts';
import { setMaxActiveChats, setPresence } from '../../../graphql/presence/presence.ts';
import { sweep } from '../../../graphql/presence/sweep.ts';
import { newWorld, type World } from '../../../graphql/world.factory.ts';
import { seeded } from '../seeded.ts';

export interface CrowdOptions {
  seed: number;
  visitors: number;
  agents: number;
}

const slots = 4;
const atOnce = 25;

/** Visitors arrive, many at once, while agents come, go, finish, and are killed or archived, as the seed will have it. */
export async function runCrowd({ seed, visitors, agents }: CrowdOptions): Promise<World> {
  await beating();
  const lot = seeded(seed);
  const world = await newWorld();
  const owner = await world.as(await world.agent({ role: 'OWNER', frontOffice: false }));
  const staff = [];
  for (let n = 0; n < agents; n++) staff.push(await world.agent({ maxActiveChats: slots }));
  const callers = await Promise.all(staff.map((agent) => world.as(agent)));
  const arriving = await Promise.all(Array.from({ length: visitors }, async () => world.asVisitor(await world.visitor())));

  const work: (() => Promise<unknown>)[] = arriving.map((caller) => () => startConversation(caller, { clientId: 'first', text: 'Hello' }));
  callers.forEach((caller, index) => {
    // The first stays, so that the end can be waited for.
    if (index === 0) return;
    const { agentId } = caller.actor;
    const each = [
      () => setPresence(caller, 'AWAY'),
      () => setPresence(caller, 'ONLINE'),
      () => setMaxActiveChats(caller, 1 + Math.floor(lot() * slots)),
      ...Array.from({ length: 6 }, () => () => finishOne(world, caller, lot())),
      () => reopenOne(world, caller),
      () => kill(world, agentId),
      () => openConnection(world.workspaceId, agentId),
      ...(index % 4 === 3 ? [() => archiveAgent(owner, agentId)] : []),
    ];
    work.push(...each);
  });
  shuffle(work, lot);
  await Promise.all(Array.from({ length: atOnce }, () => carryOut(work)));
  return world;
}

/** Takes from the list until it is empty. */
async function carryOut(work: (() => Promise<unknown>)[]): Promise<void> {
  for (let one = work.pop(); one; one = work.pop()) {
    // Full, archived meanwhile, nothing to end: as life is. What is not foreseen is not.
    await one().catch((reason: unknown) => {
      if (!isForeseen(reason)) throw reason;
    });
  }
}

async function finishOne(world: World, caller: Parameters<typeof endConversation>[0], lot: number): Promise<void> {
  const mine = await sql<ConversationRow[]>`
    select * from conversation where workspace_id = ${world.workspaceId} and agent_id = ${caller.actor.type === 'AGENT' ? caller.actor.agentId : null} and state = 'ACTIVE'`;
  const one = mine[Math.floor(lot * mine.length)];
  if (one) await endConversation(caller, one.id);
}

async function reopenOne(world: World, caller: Parameters<typeof reopenConversation>[0]): Promise<void> {
  const [one] = await sql<ConversationRow[]>`
    select * from conversation where workspace_id = ${world.workspaceId} and agent_id = ${caller.actor.type === 'AGENT' ? caller.actor.agentId : null} and state = 'ENDED' limit 1`;
  if (one) await reopenConversation(caller, one.id);
}

/** The browser is killed, and the time that an agent may be without one is over. */
async function kill({ workspaceId }: World, agentId: string): Promise<void> {
  await sql`update agent_connection set closed_at = now() - interval '1 minute' where workspace_id = ${workspaceId} and agent_id = ${agentId}`;
  await sweep();
}

function isForeseen(reason: unknown): boolean {
  if (typeof reason !== 'object' || reason === null) return false;
  if ('code' in reason) return ['NO_FREE_SLOT', 'AGENT_UNAVAILABLE', 'CONVERSATION_OPEN', 'NOT_YOUR_CONVERSATION'].includes(String(reason.code));
  return JSON.stringify(Object.assign({}, reason)).includes('NOT_FOUND');
}

function shuffle(list: unknown[], lot: () => number): void {
  for (let n = list.length - 1; n > 0; n--) {
    const other = Math.floor(lot() * (n + 1));
    [list[n], list[other]] = [list[other], list[n]];
  }
}
