import { createHmac, timingSafeEqual } from 'node:crypto';

/** For what; a signature for one thing is worth nothing for another. */
type Purpose = 'avatars' | 'exports' | 'files' | 'handover';

/** Proves later that we have said it. 43 characters, as base64url. */
export const signatureOf = (purpose: Purpose, told: string): string =>
  createHmac('sha256', `${process.env.AUTH_SECRET ?? missing()} ${purpose}`).update(told).digest('base64url');

export function isSigned(purpose: Purpose, told: string, signature: string): boolean {
  const [a, b] = [Buffer.from(signature), Buffer.from(signatureOf(purpose, told))];
  return a.length === b.length && timingSafeEqual(a, b);
}

function missing(): never {
  throw new Error('AUTH_SECRET is not set.');
}
