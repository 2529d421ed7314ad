import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { AgentRow, SessionRow } from '../../db/rows.ts';
import { logOf } from '../event/log.factory.ts';
import { inParallel } from '../expected.factory.ts';
import { newWorld } from '../world.factory.ts';
import { hashPassword } from './password.ts';
import { sessionEnd } from './session.ts';
import { signIn } from './signIn.ts';

const password = 'correct horse battery';
let passwordHash: string;
beforeAll(async () => void (passwordHash = await hashPassword(password)));

const newAddress = () => `address-${randomUUID()}`;
const newEmail = () => `${randomUUID()}@test.example`;

async function door(row: Partial<AgentRow> = {}) {
  const world = await newWorld();
  const email = newEmail();
  const agent = await world.agent({ email, passwordHash, ...row });
  const attempt = (with_: Partial<Parameters<typeof signIn>[0]> = {}) =>
    signIn({ email, password, address: newAddress(), userAgent: 'Firefox', ...with_ });
  const sessions = () => sql<SessionRow[]>`select * from agent_session where workspace_id = ${world.workspaceId}`;
  return { world, agent, email, attempt, sessions };
}
const refused = { kind: 'refused' };

describe('signing in', () => {
  test('with the right password opens a session of 30 days', async () => {
    const { agent, email, attempt, sessions } = await door({ name: 'Maja' });
    const result = await attempt({ address: '192.0.2.7' });
    const [session] = await sessions();
    expect(session).toMatchObject({ agentId: agent.id, address: '192.0.2.7', userAgent: 'Firefox', revokedAt: null });
    expect(result).toEqual({
      kind: 'signedIn', name: 'Maja', email,
      session: { workspaceId: agent.workspaceId, agentId: agent.id, sessionId: session?.id },
    });
    expect((session?.expiresAt.getTime() ?? 0) - (session?.createdAt.getTime() ?? 0)).toBe(30 * 86_400_000);
    expect(result.kind === 'signedIn' && (await sessionEnd(result.session))).toEqual(session?.expiresAt);
  });

  test('takes the e-mail in capitals and with blanks around it', async () => {
    const { email, attempt } = await door();
    expect(await attempt({ email: `  ${email.toUpperCase()}\t` })).toMatchObject({ kind: 'signedIn', email });
  });

  test('takes the password only as it is', async () => {
    const { attempt, sessions } = await door();
    for (const wrong of ['', ` ${password}`, `${password} `, password.toUpperCase(), 'x'.repeat(100_000), '\0', '\ud83d']) {
      expect(await attempt({ password: wrong })).toEqual(refused);
    }
    expect(await sessions()).toEqual([]);
  });

  test('answers the unknown, the archived and those without a password as it answers a wrong one', async () => {
    const { attempt } = await door();
    const archived = await door({ archivedAt: new Date() });
    const imported = await door({ passwordHash: null });
    const answers = [
      await attempt({ password: 'a wrong password' }),
      await attempt({ email: newEmail() }),
      await attempt({ email: '' }),
      await attempt({ email: `${'x'.repeat(300)}@x.example` }),
      await attempt({ email: "' or true --" }),
      await attempt({ email: 'a\0b\ud83d@x.example' }),
      await archived.attempt(),
      await imported.attempt(),
    ];
    expect(answers).toEqual(answers.map(() => refused));
    expect(await archived.sessions()).toEqual([]);
  });

  test('finds the agent who has the address now, not an archived one who had it', async () => {
    const { attempt, email, agent } = await door({ archivedAt: new Date() });
    const heir = await (await newWorld()).agent({ email, passwordHash });
    expect(await attempt()).toMatchObject({ session: { agentId: heir.id } });
    expect(heir.id).not.toBe(agent.id);
  });

  test('leaves nothing in the log', async () => {
    const { world, attempt } = await door();
    await attempt();
    await attempt({ password: 'a wrong password' });
    expect(await logOf(world)).toEqual([]);
  });
});

describe('guessing', () => {
  test('is over after ten at one account, for the right password too, whoever asks from wherever', async () => {
    const { attempt, email, sessions } = await door();
    const guesses = await inParallel(10, () => attempt({ password: 'a wrong guess' }));
    expect(guesses).toEqual(guesses.map(() => refused));
    for (const next of [{ password: 'a wrong guess' }, {}, { email: ` ${email.toUpperCase()}` }]) {
      const result = await attempt(next);
      expect(result).toMatchObject({ kind: 'limited' });
      if (result.kind !== 'limited') continue;
      expect(result.retryAfterSeconds).toBeGreaterThan(0);
      expect(result.retryAfterSeconds).toBeLessThanOrEqual(900);
    }
    expect(await sessions()).toEqual([]);
  });

  test('many at once does not get more tries', async () => {
    const { attempt } = await door();
    const guesses = await inParallel(30, () => attempt({ password: 'a wrong guess' }));
    expect(guesses.filter(({ kind }) => kind === 'refused')).toHaveLength(10);
    expect(guesses.filter(({ kind }) => kind === 'limited')).toHaveLength(20);
  });

  test('at an unknown account is limited alike, so that nothing is given away', async () => {
    const { attempt } = await door();
    const email = newEmail();
    await inParallel(10, () => attempt({ email }));
    expect(await attempt({ email })).toMatchObject({ kind: 'limited' });
  });

  test('at one account does not keep others out, and is forgotten after the right password', async () => {
    const { attempt } = await door();
    const other = await door();
    await inParallel(9, () => attempt({ password: 'a wrong guess' }));
    expect(await other.attempt()).toMatchObject({ kind: 'signedIn' });
    expect(await attempt()).toMatchObject({ kind: 'signedIn' });
    const again = await inParallel(10, () => attempt({ password: 'a wrong guess' }));
    expect(again).toEqual(again.map(() => refused));
  });

  test('is possible again when the time is over', async () => {
    const { attempt, email } = await door();
    await inParallel(11, () => attempt({ password: 'a wrong guess' }));
    expect(await attempt()).toMatchObject({ kind: 'limited' });
    await sql`update rate_limit set expire = now() - interval '1 second' where key like ${`%${email}`}`;
    expect(await attempt()).toMatchObject({ kind: 'signedIn' });
  });

  test('at many accounts from one address is over after a hundred', async () => {
    const address = newAddress();
    const { attempt } = await door();
    expect(await attempt({ email: newEmail(), address })).toEqual(refused);
    // As if there had been 98 more, which would take their time.
    await sql`update rate_limit set points = 99 where key like ${`%${address}`}`;
    expect(await attempt({ email: newEmail(), address })).toEqual(refused);
    expect(await attempt({ address })).toMatchObject({ kind: 'limited' });
    expect(await attempt()).toMatchObject({ kind: 'signedIn' });
  });

  test('from a whole IPv6 network counts as from one address', async () => {
    const network = `2001:db8:${Math.floor(Math.random() * 65_536).toString(16)}:${Math.floor(Math.random() * 65_536).toString(16)}`;
    const { attempt } = await door();
    expect(await attempt({ email: newEmail(), address: `${network}::1` })).toEqual(refused);
    // As if there had been 99 more.
    await sql`update rate_limit set points = 100 where key like ${`%${network}::/64`}`;
    expect(await attempt({ address: `${network}:a:b:c:d` })).toMatchObject({ kind: 'limited' });
  });

  test('is counted, coming in is not: a whole office does so at nine', async () => {
    const address = newAddress();
    const { attempt } = await door();
    await inParallel(5, () => attempt({ address }));
    expect(await attempt({ email: newEmail(), address })).toEqual(refused);
    expect(await sql`select points from rate_limit where key like ${`%${address}`}`).toEqual([{ points: 1 }]);
  });

  test('leaves nothing behind for ever: what has run out goes with the next attempt', async () => {
    const [old, young] = [`test:${newAddress()}`, `test:${newAddress()}`];
    await sql`insert into rate_limit (key, points, expire) values
      (${old}, 3, now() - interval '1 second'), (${young}, 3, now() + interval '1 minute')`;
    const { attempt } = await door();
    await attempt();
    expect(await sql`select key from rate_limit where key in (${old}, ${young})`).toEqual([{ key: young }]);
  });
});
