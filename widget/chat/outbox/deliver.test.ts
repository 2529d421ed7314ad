import { expect, test, vi } from 'vitest';
import { Lost, Refused } from '../link/errors.ts';
import type { Link } from '../link/link.ts';
import { SendMessage, StartConversation } from '../operations.generated.ts';
import { message } from '../thread/samples.ts';
import { deliver } from './deliver.ts';
import type { Pending } from './pending.ts';

const pending: Pending = { clientId: 'client', text: 'hello', at: 0, conversationId: null, problem: null };

type WithFiles = Parameters<typeof deliver>[1]['withFiles'];
const arrived: WithFiles = (_, send) => send(['file']);

function sceneOf(answer: () => Promise<unknown>, openId: string | null = null, withFiles = arrived) {
  const asked: { query: string; variables: unknown }[] = [];
  // What the server says is the test's to choose, as it is the server's in life.
  const ask = (({ query }, variables) => (asked.push({ query, variables }), answer())) as Link['ask'];
  return { asked, scene: { link: { ask }, again: 2_000, openId: () => openId, sent: vi.fn(), started: vi.fn(async () => undefined), closed: vi.fn(), withFiles } };
}

test('the first message starts a conversation, which is on the screen before the message is taken off the list', async () => {
  const { asked, scene } = sceneOf(async () => ({ startConversation: { conversation: { id: 'new' }, userErrors: [] } }));
  expect(await deliver(pending, scene)).toEqual({ kind: 'sent' });
  expect(asked).toEqual([{ query: StartConversation.query, variables: { clientId: 'client', text: 'hello' } }]);
  expect(scene.started).toHaveBeenCalledOnce();
});

test('while a conversation is open a message goes into it', async () => {
  const { asked, scene } = sceneOf(async () => ({ sendMessage: { message: message(3), userErrors: [] } }), 'open');
  expect(await deliver(pending, scene)).toEqual({ kind: 'sent' });
  expect(asked).toEqual([{ query: SendMessage.query, variables: { conversationId: 'open', clientId: 'client', text: 'hello' } }]);
  expect(scene.sent).toHaveBeenCalledWith(message(3));
});

test('a message that was written in one conversation does not slip into the next', async () => {
  const { asked, scene } = sceneOf(async () => ({ sendMessage: { message: null, userErrors: [{ code: 'CONVERSATION_ENDED' }] } }), 'next');
  expect(await deliver({ ...pending, conversationId: 'first' }, scene)).toEqual({ kind: 'refused', problem: 'CONVERSATION_ENDED' });
  expect(asked).toMatchObject([{ variables: { conversationId: 'first' } }]);
});

test.each([
  ['a cut', new Lost(), { kind: 'unknown' }],
  ['a token that has run out', new Refused('UNAUTHENTICATED'), { kind: 'unknown' }],
  ['a broken server', new Refused('INTERNAL_SERVER_ERROR'), { kind: 'later', afterMs: 2_000, tooFast: false }],
  ['too many requests', new Refused('RATE_LIMITED', 30), { kind: 'later', afterMs: 30_000, tooFast: true }],
  ['a conversation that is gone', new Refused('NOT_FOUND'), { kind: 'refused', problem: 'NOT_FOUND' }],
  ['a request that the server does not understand', new Refused('BAD_USER_INPUT'), { kind: 'refused', problem: 'REFUSED' }],
])('%s is met rightly', async (_, error, outcome) => {
  const { scene } = sceneOf(() => Promise.reject(error));
  expect(await deliver(pending, scene)).toEqual(outcome);
});

const file = { clientId: 'file', name: 'a.txt', size: 1 };

test('a message with files goes when they have arrived, into an open conversation or a new one', async () => {
  const answers = { sendMessage: { message: message(3), userErrors: [] }, startConversation: { conversation: { id: 'new' }, userErrors: [] } };
  for (const openId of ['open', null]) {
    const { asked, scene } = sceneOf(async () => answers, openId);
    expect(await deliver({ ...pending, text: '', files: [file] }, scene)).toEqual({ kind: 'sent' });
    expect(asked).toMatchObject([{ variables: { text: '', attachmentIds: ['file'] } }]);
  }
});

test('it is not sent without them, and tried again when what sends files could not be fetched', async () => {
  const refused = sceneOf(() => Promise.reject(new Error('Asked')), 'open', async () => ({ kind: 'refused', problem: 'FILES' }));
  expect(await deliver({ ...pending, files: [file] }, refused.scene)).toEqual({ kind: 'refused', problem: 'FILES' });
  const broken = sceneOf(() => Promise.reject(new Error('Asked')), 'open', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await deliver({ ...pending, files: [file] }, broken.scene)).toEqual({ kind: 'later', afterMs: 2_000, tooFast: false });
  expect([refused.asked, broken.asked]).toEqual([[], []]);
});
