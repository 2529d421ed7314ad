import { sql } from '../../../db/client.ts';
import type { AgentRow, ConversationRow, EventRow } from '../../../db/rows.ts';
import { conversationsOf } from '../../../graphql/conversation/conversation.factory.ts';
import { logOf } from '../../../graphql/event/log.factory.ts';
import type { World } from '../../../graphql/world.factory.ts';

/** Whatever is not as it should be when a crowd has come and agents have come and gone: found by living the log again. */
export async function wrongsOf(world: World, most: number): Promise<string[]> {
  const all = await conversationsOf(world);
  const agents = await sql<AgentRow[]>`select * from agent where workspace_id = ${world.workspaceId}`;
  const log = await logOf(world);
  return [...inTheEnd(all, agents), ...gaps(all, log), ...lived(all, log, most)];
}

function inTheEnd(all: ConversationRow[], agents: AgentRow[]): string[] {
  const active = (agent: AgentRow) => all.filter(({ state, agentId }) => state === 'ACTIVE' && agentId === agent.id).length;
  const idle = agents.filter((agent) => agent.presence === 'ONLINE' && agent.frontOffice && !agent.archivedAt && active(agent) < agent.maxActiveChats);
  const waiting = all.filter(({ state }) => state === 'QUEUED').length;
  return [
    ...(waiting > 0 && idle.length > 0 ? [`${waiting} wait while ${idle.length} agents have a free slot`] : []),
    ...agents.filter((agent) => agent.archivedAt && active(agent) > 0).map(({ id }) => `${id} is archived and has conversations`),
    ...all.filter(({ state, agentId }) => (state === 'QUEUED') !== (agentId === null)).map(({ id }) => `${id} waits with an agent, or runs without`),
  ];
}

function gaps(all: ConversationRow[], log: EventRow[]): string[] {
  const ofConversation = Map.groupBy(log, ({ conversationId }) => conversationId);
  const gapless = (numbers: (number | null)[]): boolean => numbers.every((number, index) => number === index + 1);
  return [
    ...(gapless(log.map(({ position }) => position)) ? [] : ['the positions of the log have gaps']),
    ...all.filter(({ id, seq }) => {
      const seqs = (ofConversation.get(id) ?? []).map((event) => event.seq);
      return !gapless(seqs) || seqs.length !== seq;
    }).map(({ id }) => `the events of ${id} have gaps`),
  ];
}

/** Never over the limit at any moment, and whoever is taken from the queue has waited longest. */
function lived(all: ConversationRow[], log: EventRow[], most: number): string[] {
  const order = new Map(all.map(({ id }, index) => [id, index]));
  const waiting = new Set<string>();
  const has = new Map<string, string>();
  const wrong: string[] = [];
  /** What the newest moment has taken: in one transaction the order of the events says nothing. */
  let taken: string[] = [];
  const settle = (): void => {
    const first = [...waiting, ...taken].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).slice(0, taken.length);
    const passedOver = first.filter((id) => !taken.includes(id));
    wrong.push(...passedOver.map((id) => `${id} was passed over`));
    taken = [];
  };
  for (const { type, conversationId: id, actorType, actorId, data } of log) {
    const fromQueue = type === 'conversation.assigned' && actorType === 'SYSTEM';
    if (!fromQueue) settle();
    if (!id) continue;
    if (type === 'conversation.started') waiting.add(id);
    if (fromQueue) taken.push(id);
    if (type === 'conversation.assigned' && data.agentId === null) waiting.add(id);
    else if (type === 'conversation.assigned') waiting.delete(id);
    if (type === 'conversation.ended') waiting.delete(id);
    const agent = type === 'conversation.assigned' ? (data.agentId ?? null) : type === 'conversation.reopened' ? actorId : undefined;
    if (type === 'conversation.ended' || agent === null) has.delete(id);
    if (agent) has.set(id, String(agent));
    const load = agent ? [...has.values()].filter((one) => one === agent).length : 0;
    if (load > most) wrong.push(`${String(agent)} had ${load}`);
  }
  settle();
  return wrong;
}
