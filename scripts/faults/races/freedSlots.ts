import { percentile } from '../../bench/kit.ts';
import { anotherChat } from '../../../graphql/conversation/conversation.factory.ts';
import { cookieOf, type TestServer } from '../../../graphql/server.factory.ts';
import { newWorld } from '../../../graphql/world.factory.ts';

interface Assigned {
  inboxEvents: { type: string; conversation: { id: string; agent: { id: string } | null } | null };
}
const events = 'subscription { inboxEvents(after: "0") { type conversation { id agent { id } } } }';
const ending = 'mutation ($id: ID!) { endConversation(id: $id) { conversation { state } userErrors { code } } }';

/** One agent with one slot and a queue: milliseconds from ending a conversation to hearing of the next, over sockets. */
export async function freedSlots(server: TestServer, count: number): Promise<{ filled: number; median: number; most: number }> {
  const world = await newWorld();
  const agent = await world.agent({ maxActiveChats: 1 });
  const { client } = server.client(await cookieOf(agent));
  const assigned = client.iterate<Assigned>({ query: events });
  const first = assigned.next();
  for (let n = 0; n <= count; n++) await anotherChat(world);
  let id = '';
  id = await nextOf(first);
  const took: number[] = [];
  for (let n = 0; n < count; n++) {
    const since = performance.now();
    void client.iterate({ query: ending, variables: { id } }).next();
    id = await nextOf(assigned.next());
    took.push(performance.now() - since);
  }
  await client.dispose();
  return { filled: took.length, median: percentile(took, 0.5), most: Math.max(...took) };

  /** Which conversation the agent is given next. */
  async function nextOf(event: ReturnType<typeof assigned.next>): Promise<string> {
    for (let one = await event; !one.done; one = await assigned.next()) {
      const { type, conversation } = one.value.data?.inboxEvents ?? {};
      if (type === 'CONVERSATION_ASSIGNED' && conversation?.agent?.id === agent.id && conversation.id !== id) return conversation.id;
    }
    throw new Error('The subscription ended.');
  }
}
