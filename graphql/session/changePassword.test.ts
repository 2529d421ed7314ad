import { describe, expect, test } from 'vitest';
import { mend } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { newWorld } from '../world.factory.ts';
import { hashPassword } from './password.ts';
import { aSession, openSessions, signedIn, signedOut } from './session.factory.ts';
import { changePassword } from './session.ts';
import { signIn } from './signIn.ts';

describe('changing the password', () => {
  const old = 'the old password';
  async function agentWithPassword() {
    const world = await newWorld();
    const agent = await world.agent({ passwordHash: await hashPassword(old) });
    const enter = (password: string) => signIn({ email: agent.email ?? '', password, address: newId(), userAgent: '' });
    return { world, agent, enter, caller: await signedIn(world, agent) };
  }

  test('lets in with the new one only, and signs out the agent’s other sessions only', async () => {
    const { world, agent, enter, caller } = await agentWithPassword();
    const other = await aSession(agent);
    const colleague = await aSession(await world.agent());
    await changePassword(caller, { current: old, new: 'the new password' });
    expect(await openSessions(world)).toEqual([caller.actor.sessionId, colleague.id].toSorted());
    expect(await signedOut(world)).toEqual([other.id]);
    expect(await enter(old)).toEqual({ kind: 'refused' });
    expect(await enter('the new password')).toMatchObject({ kind: 'signedIn' });
  });

  test.each([
    ['a wrong present one', { current: 'not the old one', new: 'the new password' }, mend('INVALID', 'current')],
    ['a new one that is too short', { current: old, new: 'short' }, mend('INVALID', 'new')],
    ['a blank new one', { current: old, new: ' '.repeat(12) }, mend('BLANK', 'new')],
  ])('with %s changes nothing', async (_, input, error) => {
    const { world, agent, caller, enter } = await agentWithPassword();
    const other = await aSession(agent);
    await expect(changePassword(caller, input)).rejects.toMatchObject(error);
    expect(await openSessions(world)).toEqual([caller.actor.sessionId, other.id].toSorted());
    expect(await enter(old)).toMatchObject({ kind: 'signedIn' });
  });

  test('cannot be used to guess the present one: limited after ten, also for the right one', async () => {
    const { caller, enter } = await agentWithPassword();
    for (let n = 0; n < 10; n++) {
      await expect(changePassword(caller, { current: `guess ${n}`, new: 'the new password' })).rejects.toMatchObject(mend('INVALID', 'current'));
    }
    const limited = { extensions: { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) } };
    await expect(changePassword(caller, { current: old, new: 'the new password' })).rejects.toMatchObject(limited);
    expect(await enter(old)).toMatchObject({ kind: 'signedIn' });
  });
});
