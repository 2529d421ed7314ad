import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { Caller } from '../context.ts';
import { aChat, anotherChat } from '../conversation/conversation.factory.ts';
import { inParallel, mend } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { attachmentRows } from './attachment.factory.ts';
import { createUpload } from './createUpload.ts';

/** By default the largest file has 25 MB: 250 may wait, and 500 be uploaded in an hour. */
const large = 25_000_000;
const announce = (size = large) => ({ clientId: newId(), name: 'film.mov', size });
const limited = { extensions: { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) } };

/** As if they were in messages. */
const send = ({ actor: { workspaceId } }: Caller) =>
  sql`update attachment set key = 'x', type = 'x', deleted_at = now() where workspace_id = ${workspaceId}`;

describe('a visitor’s disk', () => {
  test('holds as much that waits as ten of the largest files, however many are announced at once', async () => {
    const { world, asVisitor } = await aChat();
    const outcomes = await Promise.allSettled(Array.from({ length: 15 }, () => createUpload(asVisitor, announce())));
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused).toHaveLength(5);
    for (const error of refused) expect(error).toMatchObject(mend('TOO_MANY', 'size'));
    expect(await attachmentRows(world)).toHaveLength(10);
    await expect(createUpload(asVisitor, announce(1))).rejects.toThrow('Files of 250 MB at most');
  });

  test('in an hour takes twice as much, sent or not; then it is told when it goes on, and nothing is kept', async () => {
    const { world, asVisitor } = await aChat();
    for (let round = 0; round < 2; round++) {
      await inParallel(10, () => createUpload(asVisitor, announce()));
      await send(asVisitor);
    }
    const error = await createUpload(asVisitor, announce()).catch((reason: unknown) => reason);
    expect(error).toMatchObject(limited);
    // A twentieth of an hour.
    expect((error as { extensions: { retryAfterSeconds: number } }).extensions.retryAfterSeconds).toBeGreaterThan(170);
    expect((error as { extensions: { retryAfterSeconds: number } }).extensions.retryAfterSeconds).toBeLessThanOrEqual(180);
    expect(await attachmentRows(world)).toHaveLength(20);
  });

  test('what is announced once more counts once', async () => {
    const { asVisitor } = await aChat();
    const announced = announce();
    for (let n = 0; n < 30; n++) await createUpload(asVisitor, announced);
    await inParallel(9, () => createUpload(asVisitor, announce()));
  });

  test('is each one’s own, and agents and partners have no such limit', async () => {
    const { world, asVisitor, asAgent } = await aChat();
    await inParallel(10, () => createUpload(asVisitor, announce()));
    const { visitorId } = await anotherChat(world);
    for (const caller of [await world.asVisitor({ ...(await world.visitor()), id: visitorId }), asAgent, await world.asPartner('SEND_MESSAGES')]) {
      expect(await createUpload(caller, announce())).toMatchObject({ stored: false });
    }
    for (let n = 0; n < 25; n++) await createUpload(asAgent, announce());
  });

  test('is not made larger by becoming a new visitor, over and over, at one address', async () => {
    const { world } = await aChat();
    const address = '203.0.113.77';
    let made = 0;
    const error = await (async () => {
      for (let n = 0; n < 60; n++) {
        const caller = await world.asVisitor(await world.visitor());
        for (let file = 0; file < 10; file++) made += (await createUpload(caller, announce(), address)) ? 1 : 0;
      }
    })().catch((reason: unknown) => reason);
    expect(error).toMatchObject(limited);
    // Twenty visitors' worth of an hour.
    expect(made).toBe(400);
    expect(await createUpload(await world.asVisitor(await world.visitor()), announce(), '203.0.113.78')).toMatchObject({ stored: false });
  });
});
