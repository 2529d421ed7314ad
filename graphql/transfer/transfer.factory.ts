import { sql } from '../../db/client.ts';
import type { AgentRow, TransferOfferRow, TransferRow } from '../../db/rows.ts';
import { aChat } from '../conversation/conversation.factory.ts';
import { newId } from '../id.ts';
import type { World } from '../world.factory.ts';
import { transferConversation } from './transfer.ts';

/** Elin's chat with Maja, and Johan, Sara and Olof who could take it over: they are the group Billing, of another site. */
export async function aTransferableChat(colleagues: Partial<AgentRow>[] = [{}, {}, {}]) {
  const chat = await aChat();
  const { world } = chat;
  const { group } = await world.siteWithGroup();
  const names = ['Johan', 'Sara', 'Olof'];
  const others: AgentRow[] = [];
  for (const [index, row] of colleagues.entries()) others.push(await world.agent({ name: names[index] ?? `Agent ${index}`, groups: [group], ...row }));
  const [johan, sara, olof] = others;
  return { ...chat, asAgent: await world.as(chat.agent), maja: chat.agent, group, others, johan: johan!, sara: sara!, olof: olof! };
}

type Chat = Awaited<ReturnType<typeof aTransferableChat>>;

export async function askedJohan(chat: Chat, note = '') {
  const { transfer } = await transferConversation(chat.asAgent, { conversationId: chat.id, clientId: newId(), agentId: chat.johan.id, note });
  return transfer;
}

export async function askedGroup(chat: Chat) {
  const { transfer } = await transferConversation(chat.asAgent, { conversationId: chat.id, clientId: newId(), groupId: chat.group.id });
  return transfer;
}

export async function transferOf({ workspaceId }: World, id: string): Promise<TransferRow & { offers: TransferOfferRow[]; asked: string | null }> {
  const [row] = await sql<TransferRow[]>`select * from transfer where workspace_id = ${workspaceId} and id = ${id}`;
  if (!row) throw new Error('There is no such transfer.');
  const offers = await sql<TransferOfferRow[]>`
    select * from transfer_offer where workspace_id = ${workspaceId} and transfer_id = ${id} order by number`;
  return { ...row, offers, asked: offers.find(({ state }) => state === 'OFFERED')?.agentId ?? null };
}

/** As if the time to answer were up. */
export const timeIsUp = ({ workspaceId }: World) => sql`
  update transfer_offer set expires_at = now() - interval '1 second' where workspace_id = ${workspaceId} and state = 'OFFERED'`;
