import type { Client } from '@urql/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OlderMessagesDocument, ThreadDocument, type ThreadQuery } from '../(workspace)/conversations/thread/thread.generated.ts';
import { SendMessageDocument } from './actions.generated.ts';
import { InboxDocument, InboxEventsDocument, type InboxQuery } from './inbox.generated.ts';
import { restOfInbox, snapshot } from './inbox.ts';
import { FakeWorkspace } from './workspace.factory.ts';

type Policy = 'network-only' | 'cache-only';

const inboxOf = async (client: Client, requestPolicy: Policy): Promise<InboxQuery> => {
  const { data, error } = await client.query(InboxDocument, {}, { requestPolicy }).toPromise();
  if (!data) throw error ?? new Error('No inbox.');
  return data;
};
const threadOf = async (client: Client, id: string, requestPolicy: Policy): Promise<ThreadQuery['conversation']> =>
  (await client.query(ThreadDocument, { id }, { requestPolicy }).toPromise()).data?.conversation ?? null;
const byId = (nodes: readonly { id: string }[]) => nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
/** What the screen shows now, without asking anew. */
const shownOpen = async (client: Client) => byId((await inboxOf(client, 'cache-only')).conversations.nodes);
const freshOpen = async (workspace: FakeWorkspace) => byId((await inboxOf(workspace.client(), 'network-only')).conversations.nodes);

async function follower(workspace: FakeWorkspace): Promise<Client> {
  const client = workspace.client();
  await inboxOf(client, 'network-only');
  client.subscription(InboxEventsDocument, {}).subscribe(() => {});
  return client;
}

const happenings = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    what: fc.constantFrom('start', 'assign', 'say', 'note', 'unnote', 'label', 'end', 'reopen', 'lose'),
  }),
  { maxLength: 30 },
);

function happen(workspace: FakeWorkspace, { id, what }: { id: string; what: string }, index: number) {
  const set = (change: Parameters<FakeWorkspace['tell']>[2]) => change;
  const agent = { id: 'me', name: 'Maja' };
  if (what === 'start' && !workspace.rows.has(id)) workspace.start(id);
  if (what === 'say') workspace.say(id, `message ${index}`);
  if (what === 'note') workspace.note(id, `note ${index}`);
  if (what === 'unnote') workspace.unnote(id);
  if (what === 'assign') workspace.tell(id, 'CONVERSATION_ASSIGNED', set((row) => Object.assign(row, { state: 'ACTIVE', agent })));
  if (what === 'label') workspace.tell(id, 'CONVERSATION_LABELED', set((row) => Object.assign(row, { label: { id: 'l', name: 'Returns', color: '#123456' } })));
  if (what === 'end') workspace.tell(id, 'CONVERSATION_ENDED', set((row) => Object.assign(row, { state: 'ENDED' })));
  if (what === 'reopen') workspace.tell(id, 'CONVERSATION_REOPENED', set((row) => Object.assign(row, { state: 'ACTIVE' })));
  if (what === 'lose') workspace.tell(id, 'CONVERSATION_ASSIGNED', () => {}, true);
}

describe('The inbox', () => {
  it('is after any events what a fresh snapshot shows', async () => {
    await fc.assert(
      fc.asyncProperty(happenings, happenings, async (before, after) => {
        const workspace = new FakeWorkspace();
        before.forEach((one, index) => happen(workspace, one, index));
        const client = await follower(workspace);
        after.forEach((one, index) => happen(workspace, one, index));
        expect(await shownOpen(client)).toEqual(await freshOpen(workspace));
      }),
      { numRuns: 60 },
    );
  });

  it('holds more than one page of conversations', async () => {
    const workspace = new FakeWorkspace();
    for (let index = 0; index < 230; index += 1) workspace.start(`c${index}`);
    const client = await follower(workspace);
    await restOfInbox(client, (await inboxOf(client, 'cache-only')).conversations.pageInfo);
    expect(await shownOpen(client)).toHaveLength(230);
    workspace.start('new');
    happen(workspace, { id: 'c0', what: 'end' }, 0);
    const ids = (await shownOpen(client)).map(({ id }) => id);
    expect(ids).toHaveLength(230);
    expect(ids).toContain('new');
    expect(ids).not.toContain('c0');
  });

  it('is right again after a new snapshot, whatever was missed', async () => {
    const workspace = new FakeWorkspace();
    workspace.start('a');
    const client = workspace.client();
    await inboxOf(client, 'network-only');
    workspace.start('b');
    happen(workspace, { id: 'a', what: 'end' }, 0);
    await snapshot(client);
    expect((await shownOpen(client)).map(({ id }) => id)).toEqual(['b']);
  });
});

describe('A thread that was read once', () => {
  it('is after any events what a fresh snapshot shows', async () => {
    await fc.assert(
      fc.asyncProperty(happenings, async (after) => {
        const workspace = new FakeWorkspace();
        workspace.start('a');
        const client = await follower(workspace);
        await threadOf(client, 'a', 'network-only');
        after.filter(({ what }) => what !== 'lose').forEach((one, index) => happen(workspace, one, index));
        const fresh = await threadOf(workspace.client(), 'a', 'network-only');
        expect((await threadOf(client, 'a', 'cache-only'))?.messages.nodes).toEqual(fresh?.messages.nodes);
      }),
      { numRuns: 40 },
    );
  });

  it('is whole however late answers come, in whatever order', async () => {
    const acts = fc.array(fc.constantFrom('hear', 'send', 'read anew'), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), acts, async (scheduler, after) => {
        const workspace = new FakeWorkspace();
        workspace.start('a');
        const client = workspace.client((answer) => scheduler.schedule(Promise.resolve(answer), 'an answer arrives'));
        client.subscription(InboxEventsDocument, {}).subscribe(() => {});
        const shown = client.query(ThreadDocument, { id: 'a' }).subscribe(() => {});
        for (const [index, act] of after.entries()) {
          scheduler.schedule(Promise.resolve(), act).then(() => {
            if (act === 'hear') workspace.say('a', `heard ${index}`);
            if (act === 'send') client.mutation(SendMessageDocument, { input: { conversationId: 'a', clientId: `${index}`, text: `sent ${index}` } }).subscribe(() => {});
            if (act === 'read anew') client.query(ThreadDocument, { id: 'a' }, { requestPolicy: 'network-only' }).subscribe(() => {});
          }, () => {});
        }
        await scheduler.waitIdle();
        const fresh = await threadOf(workspace.client(), 'a', 'network-only');
        expect((await threadOf(client, 'a', 'cache-only'))?.messages.nodes).toEqual(fresh?.messages.nodes);
        expect((await threadOf(client, 'a', 'cache-only'))?.seq).toBe(fresh?.seq);
        shown.unsubscribe();
      }),
      { numRuns: 150 },
    );
  });

  it('takes older messages in above and newer ones below', async () => {
    const workspace = new FakeWorkspace();
    workspace.start('a');
    for (let index = 0; index < 120; index += 1) workspace.say('a', `message ${index}`);
    const client = await follower(workspace);
    await threadOf(client, 'a', 'network-only');
    for (let left = 2; left > 0; left -= 1) {
      const before = (await threadOf(client, 'a', 'cache-only'))?.messages.pageInfo.startCursor ?? '';
      await client.query(OlderMessagesDocument, { id: 'a', before }).toPromise();
      workspace.say('a', `later ${left}`);
    }
    const thread = await threadOf(client, 'a', 'cache-only');
    expect(thread?.messages.nodes.map(({ seq }) => seq)).toEqual(Array.from({ length: 123 }, (_, index) => index + 1));
    expect(thread?.messages.pageInfo.hasPreviousPage).toBe(false);
  });
});
