import { jwtVerify, SignJWT } from 'jose';
import type { VisitorActor } from '../actor/actor.ts';

const audience = 'samtal-visitor';
const key = (): Uint8Array => new TextEncoder().encode(`${process.env.AUTH_SECRET ?? missing()} visitor`);

/** Good for one site and one visitor, for a year. */
export function signVisitorToken({ workspaceId, siteId, visitorId }: Omit<VisitorActor, 'type'>): Promise<string> {
  return new SignJWT({ w: workspaceId, s: siteId })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(visitorId)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('365d')
    .sign(key());
}

/** Null for what we have not signed, or has expired. */
export async function readVisitorToken(token: string): Promise<VisitorActor | null> {
  try {
    const { payload } = await jwtVerify(token, key(), { audience, algorithms: ['HS256'] });
    const { w: workspaceId, s: siteId, sub: visitorId } = payload;
    if (typeof workspaceId !== 'string' || typeof siteId !== 'string' || typeof visitorId !== 'string') return null;
    return { type: 'VISITOR', workspaceId, siteId, visitorId };
  } catch {
    return null;
  }
}

function missing(): never {
  throw new Error('AUTH_SECRET is not set.');
}
