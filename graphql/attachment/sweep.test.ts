import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { storage } from '../../integrations/storage/storage.ts';
import { aChat } from '../conversation/conversation.factory.ts';
import { mend } from '../expected.factory.ts';
import { sendMessage } from '../message/message.ts';
import { anUpload, attachmentRows, keptOf } from './attachment.factory.ts';
import { createUpload } from './createUpload.ts';
import { sweepIncoming, sweepUnsent } from './sweep.ts';

describe('what was never sent', () => {
  test('is deleted after a day, from storage too; what was sent, and what is younger, stays', async () => {
    const { world, id, asVisitor } = await aChat();
    const [sent, old, young] = [await anUpload(asVisitor), await anUpload(asVisitor), await anUpload(asVisitor)];
    const { attachmentId: neverStored } = await createUpload(asVisitor, { clientId: 'n', name: 'n', size: 5 });
    await sendMessage(asVisitor, { conversationId: id, clientId: 's', text: '', attachmentIds: [sent.id] });
    await sql`update attachment set created_at = now() - interval '25 hours' where workspace_id = ${world.workspaceId} and id <> ${young.id}`;
    await sweepUnsent();
    expect((await attachmentRows(world)).map((row) => row.id)).toEqual([sent.id, young.id].toSorted());
    expect(await keptOf(world)).toHaveLength(2);
    for (const gone of [old.id, neverStored]) {
      const late = sendMessage(asVisitor, { conversationId: id, clientId: 'l', text: '', attachmentIds: [gone] });
      await expect(late).rejects.toMatchObject(mend('UNKNOWN', 'attachmentIds'));
    }
  });

  test('nor is anything left of what a killed process was receiving', async () => {
    const { incoming } = storage();
    await mkdir(incoming, { recursive: true });
    for (const name of ['left-behind', 'arriving']) await writeFile(join(incoming, name), 'x');
    const yesterday = new Date(Date.now() - 90_000_000);
    await utimes(join(incoming, 'left-behind'), yesterday, yesterday);
    await sweepIncoming();
    const names = await readdir(incoming);
    expect([names.includes('left-behind'), names.includes('arriving')]).toEqual([false, true]);
  });
});
