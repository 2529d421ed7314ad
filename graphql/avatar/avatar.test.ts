import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { AgentRow } from '../../db/rows.ts';
import { storage } from '../../integrations/storage/storage.ts';
import { anUpload, attachmentRows, keptOf } from '../attachment/attachment.factory.ts';
import { png } from '../attachment/hostilePictures.factory.ts';
import { createUpload } from '../attachment/createUpload.ts';
import { sweepUnsent } from '../attachment/sweep.ts';
import { aChat } from '../conversation/conversation.factory.ts';
import { toldOf } from '../event/log.factory.ts';
import { inParallel, mend, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { sendMessage } from '../message/message.ts';
import { newWorld, type World } from '../world.factory.ts';
import { photo, withAvatar } from './avatar.factory.ts';
import { avatarKey } from './link.ts';
import { removeAgentAvatar } from './removeAgentAvatar.ts';
import { setAgentAvatar } from './setAgentAvatar.ts';
import { sweepAvatars } from './sweep.ts';

const rowsOf = ({ workspaceId }: World) => sql<{ id: string; agentId: string }[]>`select id, agent_id from avatar where workspace_id = ${workspaceId} order by created_at`;
const agentOf = async ({ workspaceId, id }: AgentRow) => (await sql<AgentRow[]>`select * from agent where workspace_id = ${workspaceId} and id = ${id}`)[0];

async function drawn({ workspaceId, avatarId }: AgentRow): Promise<Buffer> {
  const content = await storage().read(avatarKey({ workspaceId, id: avatarId ?? '' }));
  if (!content) throw new Error('Nothing is kept.');
  return buffer(content);
}

describe('a picture', () => {
  test('of one’s own is the middle of what was uploaded, square, without anything else that was in it', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const caller = await world.as(agent);
    // Red, blue, red, standing on its side: only the blue is in the middle.
    const [red, blue] = ['#ff0000', '#0000ff'].map((background) => ({ create: { width: 200, height: 200, channels: 3 as const, background } }));
    const side = await sharp(red).png().toBuffer();
    const bytes = await sharp(blue).extend({ left: 200, right: 200, background: '#ff0000' })
      .composite([{ input: side, left: 0, top: 0 }]).withExif({ IFD0: { Copyright: 'secret place' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const upload = await anUpload(caller, bytes, 'me.jpg');
    const changed = await setAgentAvatar(caller, { agentId: agent.id, attachmentId: upload.id });
    expect(changed).toEqual({ ...agent, avatarId: expect.any(String) });
    expect(await agentOf(agent)).toEqual(changed);
    const picture = await drawn(changed);
    const { format, width, height, exif } = await sharp(picture).metadata();
    expect([format, width, height, exif]).toEqual(['webp', 256, 256, undefined]);
    expect(picture.includes('secret place')).toBe(false);
    const { channels } = await sharp(picture).stats();
    expect(channels.map(({ mean }) => mean > 128)).toEqual([false, false, true]);
    expect(await toldOf(world)).toEqual([`agent.updated ${agent.id}`]);
  });

  test('with holes in it is white behind them: nothing shows through', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const caller = await world.as(agent);
    const clear = await sharp({ create: { width: 50, height: 50, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).png().toBuffer();
    const { id: attachmentId } = await anUpload(caller, clear);
    const picture = await drawn(await setAgentAvatar(caller, { agentId: agent.id, attachmentId }));
    const { isOpaque, channels } = await sharp(picture).stats();
    expect([isOpaque, ...channels.map(({ min }) => min > 250)]).toEqual([true, true, true, true]);
  });

  test('is all that is kept: the file itself is deleted with the next sweep', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const { avatarId } = await withAvatar(await world.as(agent), agent.id);
    expect(await keptOf(world)).toHaveLength(4);
    await sweepUnsent();
    await sweepAvatars();
    expect([await attachmentRows(world), await keptOf(world)]).toEqual([[], [avatarId]]);
  });

  test('that takes the place of another lets go of it', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const caller = await world.as(agent);
    const first = await withAvatar(caller, agent.id);
    const second = await withAvatar(caller, agent.id, '#ff0000');
    expect(second.avatarId).not.toBe(first.avatarId);
    await sweepUnsent();
    await sweepAvatars();
    expect(await keptOf(world)).toEqual([second.avatarId]);
    expect(await rowsOf(world)).toEqual([{ id: second.avatarId, agentId: agent.id }]);
  });

  test('asked for many times at once is one, and is told of once', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const caller = await world.as(agent);
    const { id: attachmentId } = await anUpload(caller, await photo());
    const all = await inParallel(8, () => setAgentAvatar(caller, { agentId: agent.id, attachmentId }));
    expect(new Set(all.map(({ avatarId }) => avatarId)).size).toBe(1);
    expect(await setAgentAvatar(caller, { agentId: agent.id, attachmentId })).toEqual(all[0]);
    await sweepUnsent();
    expect(await keptOf(world)).toEqual([all[0]?.avatarId]);
    expect(await toldOf(world)).toEqual([`agent.updated ${agent.id}`]);
  });

  test('that is removed is gone from storage with the next sweep; a repeat changes nothing', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const caller = await world.as(agent);
    await withAvatar(caller, agent.id);
    await sweepUnsent();
    for (let times = 0; times < 2; times++) expect(await removeAgentAvatar(caller, agent.id)).toEqual(agent);
    await sweepAvatars();
    expect([await rowsOf(world), await keptOf(world)]).toEqual([[], []]);
    expect(await toldOf(world)).toEqual([`agent.updated ${agent.id}`, `agent.updated ${agent.id}`]);
  });

  test('stays with one who is archived until it is removed', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    await withAvatar(await world.as(agent), agent.id);
    await sql`update agent set archived_at = now() where workspace_id = ${world.workspaceId} and id = ${agent.id}`;
    await sweepAvatars();
    expect(await rowsOf(world)).toHaveLength(1);
    const admin = await world.as(await world.agent({ role: 'ADMIN' }));
    const { id: attachmentId } = await anUpload(admin, await photo());
    await expect(setAgentAvatar(admin, { agentId: agent.id, attachmentId })).rejects.toMatchObject(mend('UNKNOWN', 'id'));
    expect((await removeAgentAvatar(admin, agent.id)).avatarId).toBeNull();
  });
});

describe('whose', () => {
  test('is also for those to change who manage the agent; nobody else', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const managers = [await world.as(await world.agent({ role: 'ADMIN' })), await world.as(await world.agent({ permissions: ['MANAGE_AGENTS'] })), await world.asPartner('MANAGE_AGENTS', 'SEND_MESSAGES')];
    for (const manager of managers) {
      expect((await withAvatar(manager, agent.id)).avatarId).not.toBeNull();
      expect((await removeAgentAvatar(manager, agent.id)).avatarId).toBeNull();
    }
    const others = [await world.as(await world.agent()), await world.asPartner('SEND_MESSAGES'), await world.asVisitor(await world.visitor())];
    for (const other of others) {
      await expect(withAvatar(other, agent.id)).rejects.toMatchObject(refusal('FORBIDDEN'));
      await expect(removeAgentAvatar(other, agent.id)).rejects.toMatchObject(refusal('FORBIDDEN'));
    }
    expect((await agentOf(agent))?.avatarId).toBeNull();
  });

  test('of one who may more than oneself is not one’s to change', async () => {
    const world = await newWorld();
    const [owner, admin] = [await world.agent({ role: 'OWNER' }), await world.as(await world.agent({ role: 'ADMIN' }))];
    await expect(withAvatar(admin, owner.id)).rejects.toMatchObject(refusal('FORBIDDEN'));
    const { avatarId } = await withAvatar(await world.as(owner), owner.id);
    await expect(removeAgentAvatar(admin, owner.id)).rejects.toMatchObject(refusal('FORBIDDEN'));
    await sql`update attachment set deleted_at = now() where workspace_id = ${world.workspaceId}`;
    await sweepUnsent();
    expect([(await agentOf(owner))?.avatarId, await keptOf(world)]).toEqual([avatarId, [avatarId]]);
  });

  test('is of nobody in another workspace, nor of one who is none', async () => {
    const [world, other] = [await newWorld(), await newWorld()];
    const admin = await world.as(await world.agent({ role: 'OWNER' }));
    const foreign = await other.agent();
    for (const id of [foreign.id, newId(), 'nonsense']) {
      await expect(withAvatar(admin, id)).rejects.toMatchObject(refusal('NOT_FOUND'));
      await expect(removeAgentAvatar(admin, id)).rejects.toMatchObject(refusal('NOT_FOUND'));
    }
    await sql`update attachment set deleted_at = now() where workspace_id = ${world.workspaceId}`;
    await sweepUnsent();
    expect([(await agentOf(foreign))?.avatarId, await keptOf(world)]).toEqual([null, []]);
  });
});

describe('no picture comes of', () => {
  async function refused(attachmentId: string, { world, agent, code }: { world: World; agent: AgentRow; code: Parameters<typeof mend>[0] }) {
    const before = await keptOf(world);
    const attempt = setAgentAvatar(await world.as(agent), { agentId: agent.id, attachmentId });
    await expect(attempt).rejects.toMatchObject(mend(code, 'attachmentId'));
    expect([(await agentOf(agent))?.avatarId, await rowsOf(world), await keptOf(world)]).toEqual([null, [], before]);
  }

  test('what is none, is too large, has not arrived, or is not one’s own', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const caller = await world.as(agent);
    const colleague = await world.as(await world.agent());
    const large = await anUpload(caller, await photo());
    await sql`update attachment set size = 10000001 where workspace_id = ${world.workspaceId} and id = ${large.id}`;
    const cases = [
      ['NOT_A_PICTURE', (await anUpload(caller, 'Hello')).id],
      ['NOT_A_PICTURE', (await anUpload(caller, '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', 'me.png')).id],
      ['TOO_LARGE', large.id],
      ['NOT_STORED', (await createUpload(caller, { clientId: 'n', name: 'me.png', size: 5 })).attachmentId],
      ['UNKNOWN', (await anUpload(colleague, await photo())).id],
      ['UNKNOWN', newId()],
      ['UNKNOWN', 'nonsense'],
    ] as const;
    for (const [code, id] of cases) await refused(id, { world, agent, code });
    expect(await toldOf(world)).toEqual([]);
  });

  test('a file that is in a message, and the message keeps it', async () => {
    const { world, agent, asAgent, id } = await aChat();
    const upload = await anUpload(asAgent, await png());
    await sendMessage(asAgent, { conversationId: id, clientId: 'f', text: '', attachmentIds: [upload.id] });
    await refused(upload.id, { world, agent, code: 'UNKNOWN' });
    expect(await attachmentRows(world)).toMatchObject([{ id: upload.id, conversationId: id, deletedAt: null }]);
  });

  test('a storage that breaks: nothing is shown, and the upload can be used again', async () => {
    const world = await newWorld();
    const agent = await world.agent();
    const caller = await world.as(agent);
    const { id: attachmentId } = await anUpload(caller, await photo());
    const broken = { ...storage(), take: () => Promise.reject(new Error('The disk is full.')) };
    await expect(setAgentAvatar(caller, { agentId: agent.id, attachmentId }, broken)).rejects.toThrow('The disk is full.');
    expect([(await agentOf(agent))?.avatarId, (await keptOf(world)).length]).toEqual([null, 3]);
    expect((await setAgentAvatar(caller, { agentId: agent.id, attachmentId })).avatarId).not.toBeNull();
  });
});
