import { afterAll, beforeAll, expect, test } from 'vitest';
import { admitted, mostAtOnce, underWay } from './admission.ts';
import { aChat } from './conversation/conversation.factory.ts';
import { newServer, type TestServer, visitorHeaders } from './server.factory.ts';

let server: TestServer;
beforeAll(async () => void (server = await newServer()));
afterAll(() => server.close());

/** As much work as a process takes, all of which waits for something. */
function fill(): () => Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const work = Array.from({ length: mostAtOnce - underWay() }, () => admitted(() => promise));
  return () => (resolve(), Promise.all(work));
}

const query = '{ viewer { visitor { conversation { id } } } }';

test('over HTTP, too much at once is 503, and when to come back', async () => {
  const { id, visitor } = await aChat();
  const ask = async () => {
    const headers = { 'content-type': 'application/json', ...(await visitorHeaders(visitor)) };
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return [response.status, response.headers.get('retry-after'), await response.json()];
  };
  const free = fill();
  expect(await ask()).toMatchObject([503, '2', { errors: [{ extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 2 } }] }]);
  await free();
  expect(await ask()).toEqual([200, null, { data: { viewer: { visitor: { conversation: { id } } } } }]);
});

test('over WebSocket it ends the operation, not the connection', async () => {
  const { id, visitor } = await aChat();
  const { client, closed } = server.client(await visitorHeaders(visitor));
  const answer = async (text: string, variables = {}) => (await client.iterate({ query: text, variables }).next()).value;
  const events = 'subscription ($id: ID!) { conversationEvents(conversationId: $id, after: 0) { type } }';
  // One that goes on keeps the connection.
  const other = client.iterate({ query: events, variables: { id } });
  await other.next();
  const free = fill();
  const busy = { errors: [{ extensions: { code: 'UNAVAILABLE' } }] };
  expect(await answer(query)).toMatchObject(busy);
  expect(await answer(events, { id })).toMatchObject(busy);
  await free();
  expect(await answer(query)).toMatchObject({ data: { viewer: { visitor: { conversation: { id } } } } });
  expect(await Promise.race([closed, 'open'])).toBe('open');
  await client.dispose();
});
