import { expect, test, vi } from 'vitest';
import { type Announced, createUploads } from './uploads.ts';

const file = (clientId: string) => ({ clientId, name: `${clientId}.txt`, size: 5 });
const again: Announced = { kind: 'again', afterMs: 0 };

/** Uploads whose API and line do what the test says, and then what is right. */
function scene({ answers = [] as Announced[], statuses = [] as number[], content = new Blob(['Hello']) as Blob | null } = {}) {
  const put = vi.fn(async () => statuses.shift() ?? 204);
  const announce = vi.fn(async ({ clientId }: { clientId: string }): Promise<Announced> => answers.shift() ?? { kind: 'place', attachmentId: `id of ${clientId}`, path: '/files/x', stored: false });
  const takeBack = vi.fn(async (_clientId: string) => undefined);
  const uploads = createUploads({ contents: { read: async () => content }, online: async () => undefined, announce, takeBack, put, lock: (_, work) => work(), times: { least: 1, most: 1 } });
  return { uploads, announce, put, takeBack };
}

test.each([
  ['an announcement that is cut', { answers: [again, again] }],
  ['a line that is cut on the way', { statuses: [0, 0, 0] }],
  ['a place that has run out, and a server that restarts', { statuses: [404, 503, 502, 400] }],
])('goes on by itself after %s', async (_, weather) => {
  const { uploads } = scene(weather);
  expect(await uploads.start(file('a'))).toEqual({ kind: 'stored', attachmentId: 'id of a' });
});

test.each([
  ['too large', { answers: [{ kind: 'failed', problem: 'TOO_LARGE' } as Announced] }, 'TOO_LARGE'],
  ['no longer to be read', { content: null }, 'GONE'],
  ['refused on the way', { statuses: [403] }, 'REFUSED'],
])('what is %s is told, tried again only when asked', async (_, weather, problem) => {
  const { uploads, announce } = scene(weather);
  expect(await uploads.start(file('a'))).toEqual({ kind: 'failed', problem });
  expect(announce).toHaveBeenCalledTimes(1);
  void uploads.start(file('a'));
  await vi.waitFor(() => expect(announce).toHaveBeenCalledTimes(2));
});

test('one file is sent once, however often it is begun; what has arrived is not sent again', async () => {
  const { uploads, put } = scene({ answers: [{ kind: 'place', attachmentId: 'known', path: '', stored: true }] });
  const both = await Promise.all([uploads.start(file('a')), uploads.start(file('a'))]);
  expect(both).toEqual([{ kind: 'stored', attachmentId: 'known' }, { kind: 'stored', attachmentId: 'known' }]);
  expect(put).not.toHaveBeenCalled();
});

test('who stops one waits for nothing', async () => {
  const { uploads, put } = scene();
  put.mockImplementation(() => new Promise(() => {}));
  const ended = uploads.start(file('a'));
  await vi.waitFor(() => expect(put).toHaveBeenCalled());
  uploads.stop('a');
  expect(await ended).toEqual({ kind: 'failed', problem: 'STOPPED' });
});

test('what is stopped is taken back, and never before it is announced', async () => {
  const { uploads, announce, takeBack } = scene();
  let answer = (_: Announced) => {};
  announce.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  void uploads.start(file('a'));
  await vi.waitFor(() => expect(announce).toHaveBeenCalled());
  uploads.stop('a');
  uploads.stop('of a page before');
  await vi.waitFor(() => expect(takeBack.mock.calls).toEqual([['of a page before']]));
  answer({ kind: 'place', attachmentId: 'id', path: '/files/x', stored: false });
  await vi.waitFor(() => expect(takeBack.mock.calls).toEqual([['of a page before'], ['a']]));
});

test('what is sent is not taken back', async () => {
  const { uploads, takeBack } = scene();
  await uploads.start(file('a'));
  uploads.forget('a');
  await uploads.start(file('a'));
  expect(takeBack).not.toHaveBeenCalled();
});
