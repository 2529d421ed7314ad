import { describe, expect, test } from 'vitest';
import { ask } from '../ask.factory.ts';
import { toldOf } from '../event/log.factory.ts';
import { mend, refusal } from '../expected.factory.ts';
import { updateWorkspace } from '../workspace/update.ts';
import { newWorld } from '../world.factory.ts';

describe('what may be sent as files', () => {
  test('is set by who manages the workspace, told to the log, and known to all at once', async () => {
    const world = await newWorld();
    const owner = await world.as(await world.agent({ role: 'OWNER' }));
    const { data } = await ask(owner, `mutation { updateWorkspace(input: { maxFileMegabytes: 5, filesFromVisitors: false }) {
      workspace { maxFileMegabytes filesFromVisitors } userErrors { code } } }`);
    const workspace = { maxFileMegabytes: 5, filesFromVisitors: false };
    expect(data).toEqual({ updateWorkspace: { workspace, userErrors: [] } });
    expect(await toldOf(world)).toEqual([`workspace.updated ${world.workspaceId}`]);
    const rules = '{ fileRules { viewerCanUpload maxMegabytes } }';
    const visitor = await world.asVisitor(await world.visitor());
    expect((await ask(visitor, rules)).data).toEqual({ fileRules: { viewerCanUpload: false, maxMegabytes: 5 } });
    expect((await ask(await world.as(await world.agent()), rules)).data).toEqual({ fileRules: { viewerCanUpload: true, maxMegabytes: 5 } });
  });

  test('stays as it is when nothing else is said, and is told to nobody', async () => {
    const world = await newWorld();
    const owner = await world.as(await world.agent({ role: 'OWNER' }));
    expect(await updateWorkspace(owner, { maxFileMegabytes: 25 })).toMatchObject({ maxFileMegabytes: 25, filesFromVisitors: true });
    expect(await toldOf(world)).toEqual([]);
  });

  test('is between 1 and 1,000 megabytes, and not for everybody to set', async () => {
    const world = await newWorld();
    const owner = await world.as(await world.agent({ role: 'OWNER' }));
    for (const wrong of [0, 1_001]) await expect(updateWorkspace(owner, { maxFileMegabytes: wrong })).rejects.toMatchObject(mend('INVALID', 'maxFileMegabytes'));
    for (const caller of [await world.as(await world.agent()), await world.asVisitor(await world.visitor()), await world.asPartner()]) {
      await expect(updateWorkspace(caller, { filesFromVisitors: false })).rejects.toMatchObject(refusal('FORBIDDEN'));
    }
  });
});
