import { sql } from '../../db/client.ts';
import type { AgentRow, ConversationRow, MessageRow } from '../../db/rows.ts';
import { newWorld, type World } from '../world.factory.ts';
import { endConversation } from './lifecycle.ts';
import { startConversation } from './start.ts';

/** A visitor, Elin, who has written Hello to Maja, the only agent; nobody has answered. */
export async function aChat(maja: Partial<AgentRow> = {}) {
  const world = await newWorld();
  const agent = await world.agent({ name: 'Maja', ...maja });
  const visitor = await world.visitor({ name: 'Elin' });
  const asVisitor = await world.asVisitor(visitor);
  const { conversation } = await startConversation(asVisitor, { clientId: 'first', text: 'Hello' });
  return { world, agent, visitor, id: conversation.id, asVisitor, asAgent: await world.as(agent) };
}

/** One more visitor's conversation, given to whoever is free. */
export async function anotherChat(world: World): Promise<ConversationRow> {
  const caller = await world.asVisitor(await world.visitor());
  return (await startConversation(caller, { clientId: 'first', text: 'Hello' })).conversation;
}

export async function anEndedChat(maja: Partial<AgentRow> = {}) {
  const chat = await aChat(maja);
  await endConversation(chat.asVisitor, chat.id);
  return chat;
}

export async function rowOf({ workspaceId }: World, id: string): Promise<ConversationRow> {
  const [row] = await sql<ConversationRow[]>`select * from conversation where workspace_id = ${workspaceId} and id = ${id}`;
  if (!row) throw new Error('There is no such conversation.');
  return row;
}

export const threadOf = ({ workspaceId }: World, id: string): Promise<MessageRow[]> =>
  sql<MessageRow[]>`select * from message where workspace_id = ${workspaceId} and conversation_id = ${id} order by seq`;

export const conversationsOf = ({ workspaceId }: World): Promise<ConversationRow[]> =>
  sql<ConversationRow[]>`select * from conversation where workspace_id = ${workspaceId} order by started_at, id`;
