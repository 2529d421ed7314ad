import { expect, test, vi } from 'vitest';
import { Lost, Refused } from '../chat/link/errors.ts';
import { usual } from '../chat/times.ts';
import { createUploads } from './uploads.ts';

const file = (clientId: string) => ({ clientId, name: `${clientId}.txt`, size: 5 });
const quick = { ...usual, least: 1, most: 1 };
const fine = { upload: { attachmentId: 'id', path: '/files/x', stored: false }, userErrors: [] };

/** Uploads whose server and line do what the test says, and then what is right. */
function scene({ answers = [], statuses = [], content = new Blob(['Hello']) as Blob | null }: { answers?: (object | Error)[]; statuses?: number[]; content?: Blob | null } = {}) {
  const put = vi.fn(async () => statuses.shift() ?? 204);
  const announce = vi.fn(async ({ clientId }: { clientId: string }) => {
    const answer = answers.shift() ?? { ...fine, upload: { ...fine.upload, attachmentId: `id of ${clientId}` } };
    if (answer instanceof Error) throw answer;
    return answer as typeof fine;
  });
  const takeBack = vi.fn(async (_clientId: string) => undefined);
  const uploads = createUploads({ contents: { read: async () => content }, online: async () => undefined, announce, takeBack, put, lock: () => (work) => work(), times: quick });
  return { uploads, announce, put, takeBack };
}

test.each([
  ['a line that is cut while it is announced', { answers: [new Lost(), new Lost()] }],
  ['a line that is cut on the way', { statuses: [0, 0, 0] }],
  ['a place that has run out, and a server that restarts', { statuses: [404, 503, 502, 400] }],
  ['a token that is being renewed', { answers: [new Refused('UNAUTHENTICATED')] }],
  ['a server that has too much to do', { answers: [new Refused('UNAVAILABLE'), new Refused('INTERNAL_SERVER_ERROR')] }],
])('goes on by itself after %s', async (_, weather) => {
  const { uploads } = scene(weather);
  expect(await uploads.start(file('a'))).toEqual({ kind: 'stored', attachmentId: 'id of a' });
  expect(uploads.stateOf('a')).toEqual({ kind: 'stored', attachmentId: 'id of a' });
});

test('what has arrived already is not sent again', async () => {
  const { uploads, put } = scene({ answers: [{ upload: { attachmentId: 'known', path: '', stored: true }, userErrors: [] }] });
  expect(await uploads.start(file('a'))).toEqual({ kind: 'stored', attachmentId: 'known' });
  expect(put).not.toHaveBeenCalled();
});

test.each([
  ['too large', { answers: [{ upload: null, userErrors: [{ code: 'TOO_LARGE' }] }] }, 'TOO_LARGE'],
  ['not allowed', { answers: [{ upload: null, userErrors: [{ code: 'FILES_OFF' }] }] }, 'FILES_OFF'],
  ['no longer to be read', { content: null }, 'GONE'],
  ['refused on the way', { statuses: [403] }, 'REFUSED'],
])('what is %s is told, and not tried over and over', async (_, weather, problem) => {
  const { uploads, announce } = scene(weather);
  expect(await uploads.start(file('a'))).toEqual({ kind: 'failed', problem });
  expect(announce).toHaveBeenCalledOnce();
});

test('after a failure the visitor can have it tried again', async () => {
  const { uploads } = scene({ statuses: [403] });
  await uploads.start(file('a'));
  expect(await uploads.start(file('a'))).toMatchObject({ kind: 'stored' });
});

test('too fast: waits for as long as it is told, and says so', async () => {
  vi.useFakeTimers();
  const { uploads, announce } = scene({ answers: [new Refused('RATE_LIMITED', 7)] });
  const ended = uploads.start(file('a'));
  await vi.advanceTimersByTimeAsync(6_999);
  expect([announce.mock.calls.length, uploads.stateOf('a')]).toEqual([1, { kind: 'waiting', until: Date.now() + 1 }]);
  await vi.advanceTimersByTimeAsync(1);
  expect(await ended).toMatchObject({ kind: 'stored' });
  vi.useRealTimers();
});

test('two at a time, each once however often it is asked for', async () => {
  let underWay = 0;
  let most = 0;
  const { uploads, put } = scene();
  put.mockImplementation(async () => {
    most = Math.max(most, (underWay += 1));
    await new Promise((resolve) => setTimeout(resolve, 5));
    underWay -= 1;
    return 204;
  });
  const names = ['a', 'b', 'c', 'd', 'a', 'b'];
  await Promise.all(names.map((name) => uploads.start(file(name))));
  expect([most, put.mock.calls.length]).toEqual([2, 4]);
});

test('what is stopped ends at once, and makes room for the next', async () => {
  const { uploads, put } = scene();
  put.mockImplementation(() => new Promise<number>(() => undefined));
  const [first, second] = [uploads.start(file('a')), uploads.start(file('b'))];
  await vi.waitFor(() => expect(put).toHaveBeenCalledTimes(2));
  put.mockImplementation(async () => 204);
  const third = uploads.start(file('c'));
  uploads.stop('a');
  expect(await first).toEqual({ kind: 'failed', problem: 'STOPPED' });
  expect(await third).toMatchObject({ kind: 'stored' });
  uploads.stop('b');
  expect(await second).toEqual({ kind: 'failed', problem: 'STOPPED' });
});

test('what is stopped is taken back: not before it is announced, and if that was cut all the same', async () => {
  const { uploads, announce, takeBack } = scene();
  let cut = (_: Error) => {};
  announce.mockImplementation(() => new Promise((_, reject) => (cut = reject)));
  void uploads.start(file('a'));
  await vi.waitFor(() => expect(announce).toHaveBeenCalled());
  uploads.stop('a');
  uploads.stop('of a page before');
  await vi.waitFor(() => expect(takeBack.mock.calls).toEqual([['of a page before']]));
  cut(new Lost());
  await vi.waitFor(() => expect(takeBack.mock.calls).toEqual([['of a page before'], ['a']]));
});
