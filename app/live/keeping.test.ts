import { Client, fetchExchange } from '@urql/core';
import { expect, it } from 'vitest';
import { InboxPageDocument } from './inbox.generated.ts';
import { keepsWhatWasRead } from './keeping.ts';

it('A reading that does not get through leaves on the screen what was read before', async () => {
  let cut = false;
  const client = new Client({
    url: 'http://samtal.test/graphql',
    preferGetMethod: false,
    exchanges: [keepsWhatWasRead(), fetchExchange],
    fetch: async () => (cut ? Promise.reject(new Error('cut')) : Response.json({ data: { conversations: { nodes: [] } } })),
  });
  const shown: unknown[] = [];
  const screen = client.query(InboxPageDocument, { after: '' }).subscribe(({ data, error }) => shown.push([data, error?.networkError?.message]));
  await expect.poll(() => shown).toHaveLength(1);
  cut = true;
  await client.query(InboxPageDocument, { after: '' }, { requestPolicy: 'network-only' }).toPromise();
  expect(shown.at(-1)).toEqual([{ conversations: { nodes: [] } }, 'cut']);
  screen.unsubscribe();
});
