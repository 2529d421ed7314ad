import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible';
import { orm, sql } from '../../db/client.ts';
import type { AgentRow } from '../../db/rows.ts';
import { rateLimit } from '../../db/schema/server.ts';
import type { SignInResult } from '../bridge.ts';
import { newId } from '../id.ts';
import { cut } from '../input.ts';
import { networkOf } from '../rateLimit/network.ts';
import { hashPassword, verifyPassword } from './password.ts';

const minutes = 15;
const sessionDays = 30;
const limiter = (keyPrefix: string, points: number) =>
  new RateLimiterDrizzle({
    storeClient: orm,
    schema: rateLimit,
    keyPrefix,
    points,
    duration: minutes * 60,
    clearExpiredByTimeout: false,
  });

/** Ten wrong guesses at one account, a hundred from one address: an office behind one address must get in. */
const perAccount = limiter('sign-in-account', 10);
const perAddress = limiter('sign-in-address', 100);

/** Compared with when there is no such agent, so that it takes as long. */
const nobody = hashPassword('nobody has this password');

/** See Bridge.signIn. */
export async function signIn(attempt: {
  email: string;
  password: string;
  address: string;
  userAgent: string;
}): Promise<SignInResult> {
  const email = cut(attempt.email, 254).trim().toLowerCase();
  const limited = await consume(email, attempt.address);
  if (limited !== null) return { kind: 'limited', retryAfterSeconds: limited };
  await forgetOld();

  const [agent] = await sql<AgentRow[]>`select * from agent where email = ${email} and archived_at is null`;
  const right = await verifyPassword(agent?.passwordHash ?? (await nobody), attempt.password.slice(0, 1_000));
  if (!agent?.passwordHash || !right) return { kind: 'refused' };

  await Promise.all([perAccount.delete(email), perAddress.reward(networkOf(attempt.address))]);
  const { workspaceId } = agent;
  const id = newId();
  const now = new Date();
  await sql`insert into agent_session ${sql({
    workspaceId,
    id,
    agentId: agent.id,
    userAgent: cut(attempt.userAgent, 500),
    address: cut(attempt.address, 100),
    createdAt: now,
    expiresAt: new Date(now.getTime() + sessionDays * 24 * 60 * 60 * 1000),
  })}`;
  return { kind: 'signedIn', session: { workspaceId, agentId: agent.id, sessionId: id }, name: agent.name, email };
}

/** A guess at the present password by somebody signed in counts like one at the door: seconds to wait, or null. */
export const waitBeforeGuess = (agentId: string): Promise<number | null> => within(() => perAccount.consume(agentId));

/** Seconds to wait; null when the attempt may go on. */
const consume = (email: string, address: string): Promise<number | null> =>
  within(async () => {
    await perAddress.consume(networkOf(address));
    await perAccount.consume(email);
  });

/** Else every address that somebody guesses at would stay for ever. */
async function forgetOld(): Promise<void> {
  await sql`
    delete from rate_limit where key in (
      select key from rate_limit where expire < now() limit 100 for update skip locked)`;
}

async function within(attempt: () => Promise<unknown>): Promise<number | null> {
  try {
    await attempt();
    return null;
  } catch (limit) {
    if (limit instanceof RateLimiterRes) return Math.ceil(limit.msBeforeNext / 1000);
    throw limit;
  }
}
