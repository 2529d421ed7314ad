import { createHash, randomBytes } from 'node:crypto';

/** Told apart from visitors' tokens by how it begins. */
export const keyPrefix = 'samtal_';

export const newToken = (): string => keyPrefix + randomBytes(32).toString('base64url');

/** Without salt: 256 random bits cannot be guessed, and a key must be found by its hash. */
export const tokenHashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
