import { decode } from 'next-auth/jwt';
import { sql } from '../db/client.ts';
import type { ApiKeyRow } from '../db/rows.ts';
import { type Actor, agentActor } from './actor/actor.ts';
import { asPermissions } from './actor/permissions.ts';
import { keyPrefix, tokenHashOf } from './apiKey/token.ts';
import type { SessionRef } from './bridge.ts';
import type { Caller, RequestInfo } from './context.ts';
import { directoryOf } from './directory/directory.ts';
import { loadersOf } from './loaders.ts';
import { sessionEnd } from './session/session.ts';
import { readVisitorToken } from './visitor/token.ts';
import { isShut, siteAllows } from './visitor/widgetSite.ts';

export interface Credentials {
  /** `Bearer …`: a visitor's token or a partner's key. Goes before the cookie. */
  authorization: string | null;
  cookie: string | null;
}

/** Who is calling; null without valid credentials. The cookie counts only for our own pages. */
export async function authenticate(credentials: Credentials, request: RequestInfo): Promise<Caller | null> {
  const token = /^Bearer ([\w.-]+)$/.exec(credentials.authorization ?? '')?.[1];
  if (credentials.authorization) {
    if (!token) return null;
    return token.startsWith(keyPrefix) ? partner(token) : visitor(token, request);
  }
  const ours = request.origin === null || request.origin === request.ownOrigin;
  return ours && credentials.cookie ? agent(credentials.cookie) : null;
}

async function partner(token: string): Promise<Caller | null> {
  const [key] = await sql<ApiKeyRow[]>`
    select * from api_key where token_hash = ${tokenHashOf(token)} and revoked_at is null`;
  if (!key) return null;
  if (!key.lastUsedAt || Date.now() - key.lastUsedAt.getTime() > 60_000) {
    await sql`update api_key set last_used_at = now() where workspace_id = ${key.workspaceId} and id = ${key.id}`;
  }
  const { workspaceId, id: apiKeyId } = key;
  return callerAs({ type: 'PARTNER', workspaceId, apiKeyId, permissions: new Set(asPermissions(key.permissions)) });
}

async function visitor(token: string, { origin, ownOrigin, address }: RequestInfo): Promise<Caller | null> {
  const actor = await readVisitorToken(token);
  const caller = actor && (await callerAs(actor));
  const site = actor && caller?.directory.sites.get(actor.siteId);
  if (!caller || !site || site.archivedAt) return null;
  if (isShut(caller.directory, site.id, { address, visitorId: actor.visitorId })) return null;
  return origin === null || siteAllows(site, origin, ownOrigin) ? caller : null;
}

async function agent(cookie: string): Promise<Caller | null> {
  const session = await sessionOf(cookie);
  if (!session || !(await sessionEnd(session))) return null;
  const directory = await directoryOf(session.workspaceId);
  const actor = directory && agentActor(directory, session.agentId, session.sessionId);
  return actor && { actor, directory, loaders: loadersOf(directory) };
}

async function callerAs(actor: Actor): Promise<Caller | null> {
  const directory = await directoryOf(actor.workspaceId);
  return directory && { actor, directory, loaders: loadersOf(directory) };
}

/** Sessions by what the cookie holds, until when it counts. Decrypting takes longer than all else about a request. */
const decoded = new Map<string, { session: SessionRef; until: number }>();
const mostDecoded = 5_000;

/** What next-auth's cookie says. Whether the session still holds is for the database to tell. */
async function sessionOf(cookie: string): Promise<SessionRef | null> {
  const token = sessionCookie(cookie);
  if (!token) return null;
  const known = decoded.get(token);
  if (known && known.until > Date.now()) return known.session;
  decoded.delete(token);
  const fresh = await decodedFrom(token);
  if (!fresh) return null;
  const [oldest] = decoded.keys();
  if (decoded.size >= mostDecoded && oldest !== undefined) decoded.delete(oldest);
  decoded.set(token, fresh);
  return fresh.session;
}

async function decodedFrom(token: string): Promise<{ session: SessionRef; until: number } | null> {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set.');
  const claims = await decode({ token, secret }).catch(() => null);
  const { workspaceId, agentId, sessionId, exp } = claims ?? {};
  if (typeof workspaceId !== 'string' || typeof agentId !== 'string' || typeof sessionId !== 'string') return null;
  return { session: { workspaceId, agentId, sessionId }, until: typeof exp === 'number' ? exp * 1000 : 0 };
}

function sessionCookie(header: string): string | null {
  const match = /(?:^|;\s*)(?:__Secure-)?next-auth\.session-token=([^;]+)/.exec(header);
  // next-auth’s tokens need no escapes; what has some was not written by it.
  return match?.[1] ?? null;
}
