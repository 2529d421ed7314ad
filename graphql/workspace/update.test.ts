import { describe, expect, test } from 'vitest';
import { ask } from '../ask.factory.ts';
import { logOf } from '../event/log.factory.ts';
import { mend, refusal } from '../expected.factory.ts';
import { newWorld } from '../world.factory.ts';
import { updateWorkspace } from './update.ts';

const update = 'mutation { updateWorkspace(input: { labelRequired: true }) { workspace { labelRequired } userErrors { code } } }';

describe('what holds for the whole workspace', () => {
  test('is changed by who may, told once, and seen at once', async () => {
    const world = await newWorld();
    const manager = await world.as(await world.agent({ permissions: ['MANAGE_WORKSPACE'] }));
    const done = { data: { updateWorkspace: { workspace: { labelRequired: true }, userErrors: [] } } };
    expect(await ask(manager, update)).toEqual(done);
    expect(await ask(manager, update)).toEqual(done);
    expect(await logOf(world)).toMatchObject([{ type: 'workspace.updated', subjectId: world.workspaceId, actorId: manager.actor.agentId }]);
    expect(await ask(await world.asPartner(), '{ workspace { labelRequired } }')).toEqual({ data: { workspace: { labelRequired: true } } });
  });

  test('takes a time to edit messages of up to a week, or none', async () => {
    const world = await newWorld();
    const owner = await world.as(await world.agent({ role: 'OWNER' }));
    expect(await updateWorkspace(owner, { messageEditSeconds: 0 })).toMatchObject({ messageEditSeconds: 0 });
    expect(await updateWorkspace(owner, { messageEditSeconds: 604_800 })).toMatchObject({ messageEditSeconds: 604_800 });
    for (const messageEditSeconds of [-1, 604_801]) {
      await expect(updateWorkspace(owner, { messageEditSeconds })).rejects.toMatchObject(mend('INVALID', 'messageEditSeconds'));
    }
  });

  test('is not changed by others, and holds in no other workspace', async () => {
    const [world, other] = [await newWorld(), await newWorld()];
    const callers = [await world.as(await world.agent({ permissions: ['MANAGE_AGENTS'] })), await world.asPartner('MANAGE_LABELS'), await world.asVisitor(await world.visitor())];
    for (const caller of callers) await expect(updateWorkspace(caller, { labelRequired: true })).rejects.toMatchObject(refusal('FORBIDDEN'));
    await updateWorkspace(await other.as(await other.agent({ role: 'ADMIN' })), { labelRequired: true });
    expect(await ask(await world.asPartner(), '{ workspace { labelRequired } }')).toEqual({ data: { workspace: { labelRequired: false } } });
  });

  test('is refused outside of what makes sense', async () => {
    const world = await newWorld();
    const admin = await world.as(await world.agent({ role: 'ADMIN' }));
    for (const [field, least, most] of [['transferSeconds', 5, 600], ['vanishedSeconds', 10, 3_600]] as const) {
      for (const wrong of [least - 1, most + 1]) {
        await expect(updateWorkspace(admin, { [field]: wrong })).rejects.toMatchObject(mend('INVALID', field));
      }
      for (const right of [least, most]) expect(await updateWorkspace(admin, { [field]: right })).toMatchObject({ [field]: right });
    }
  });
});
