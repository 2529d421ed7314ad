import { sql } from '../../db/client.ts';
import { cookieOf } from '../../graphql/server.factory.ts';
import { newWorld } from '../../graphql/world.factory.ts';
import { usual as agentTimes } from '../../app/live/times.ts';
import { usual as visitorTimes } from '../../widget/chat/times.ts';
import { agentAt, type AgentSide } from './agent.ts';
import { type Line, openLine } from './line.ts';
import { line, type Screen, type Side } from './screen.ts';
import { visitorAt } from './visitor.ts';

/** A visitor and an agent, each with a line of their own to the server. */
export interface Chat {
  visitor: Side;
  agent: AgentSide;
  lines: { visitor: Line; agent: Line };
  /** The conversation as the database has it. */
  kept(): Promise<Screen>;
  close(): void;
}

const lateMs = 1_500;

/** @param scale how many times faster than in life all waiting is. */
export async function openChat(server: string, scale: number): Promise<Chat> {
  const world = await newWorld();
  const agent = await world.agent();
  const { cookie } = await cookieOf(agent);
  const { hostname: host, port } = new URL(server);
  const open = () => openLine({ host, port: Number(port) }, lateMs / scale);
  const lines = { visitor: await open(), agent: await open() };
  const sides = {
    visitor: visitorAt(`http://${host}:${lines.visitor.port}`, world.site.key, faster(visitorTimes, scale)),
    agent: agentAt(`http://${host}:${lines.agent.port}`, { agentId: agent.id, cookie, times: faster(agentTimes, scale) }),
  };
  return {
    ...sides,
    lines,
    kept: () => keptIn(world.workspaceId),
    close() {
      for (const one of [sides.visitor, sides.agent, lines.visitor, lines.agent]) one.close();
    },
  };
}

/** The same times, so many times shorter. */
export function faster<T extends object>(times: T, scale: number): T {
  return Object.assign({ ...times }, Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, Math.ceil(ms / scale)])));
}

async function keptIn(workspaceId: string): Promise<Screen> {
  const conversations = await sql<{ id: string; state: string; agentReadSeq: number; visitorReadSeq: number; agentUnread: number; visitorUnread: number }[]>`
    select * from conversation where workspace_id = ${workspaceId}`;
  const messages = await sql<{ author: string; text: string }[]>`
    select author, text from message where workspace_id = ${workspaceId} order by conversation_id, seq`;
  const [conversation] = conversations;
  if (conversations.length > 1) throw new Error(`There are ${conversations.length} conversations.`);
  return {
    state: conversation?.state ?? null,
    messages: messages.map(({ author, text }) => line(author, text)),
    pending: [],
    readByAgent: conversation?.agentReadSeq ?? 0,
    readByVisitor: conversation?.visitorReadSeq ?? 0,
    unread: { visitor: conversation?.visitorUnread, agent: conversation?.agentUnread },
  };
}
