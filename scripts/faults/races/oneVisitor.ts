import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'graphql-ws';
import { conversationsOf, threadOf } from '../../../graphql/conversation/conversation.factory.ts';
import { type TestServer, visitorHeaders } from '../../../graphql/server.factory.ts';
import { newWorld } from '../../../graphql/world.factory.ts';

const starting = 'mutation ($input: StartConversationInput!) { startConversation(input: $input) { conversation { id } userErrors { code } } }';

/** As our clients do: who is told that there is too much to do sends the same again. */
async function start(tab: Client | undefined, text: string): Promise<void> {
  for (;;) {
    const answer = await tab?.iterate({ query: starting, variables: { input: { clientId: `m${text}`, text } } }).next();
    const [error] = answer?.value?.errors ?? [];
    if (!error) return;
    if (error.extensions?.code !== 'UNAVAILABLE') throw new Error(JSON.stringify(error));
    await sleep(500);
  }
}

/** So many visitors who each write 50 first messages at once, over five sockets. How many came out with anything but one conversation. */
export async function oneVisitor(server: TestServer, visitors: number): Promise<number> {
  const world = await newWorld();
  await Promise.all(Array.from({ length: visitors }, async () => {
    const headers = await visitorHeaders(await world.visitor());
    const tabs = Array.from({ length: 5 }, () => server.client(headers).client);
    await Promise.all(Array.from({ length: 50 }, (_, n) => start(tabs[n % 5], `${n}`)));
    await Promise.all(tabs.map((client) => client.dispose()));
  }));
  const all = await conversationsOf(world);
  const ofVisitor = Map.groupBy(all, ({ visitorId }) => visitorId);
  let wrong = visitors - ofVisitor.size;
  for (const [conversation, ...others] of ofVisitor.values()) {
    const thread = conversation ? await threadOf(world, conversation.id) : [];
    const texts = new Set(thread.map(({ text }) => text));
    if (others.length > 0 || thread.length !== 50 || texts.size !== 50) wrong++;
  }
  return wrong;
}
