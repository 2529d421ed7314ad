import { hash, verify } from '@node-rs/argon2';
import { Mendable } from '../errors.ts';
import { lengthOf, written } from '../input.ts';

const shortest = 10;
const longest = 200;

/** A password that may be set. Untrimmed: blanks in it are the owner's. */
export function newPassword(field: string, value: string): string {
  written(field, value, longest);
  if (lengthOf(value) < shortest) {
    throw new Mendable('INVALID', field, `${field} must have at least ${shortest} characters.`);
  }
  return value;
}

/** argon2id with OWASP's parameters (19 MiB, 2 passes), the library's defaults. */
export const hashPassword = (password: string): Promise<string> => hash(sameOnEveryKeyboard(password));

export const verifyPassword = (passwordHash: string, password: string): Promise<boolean> =>
  verify(passwordHash, sameOnEveryKeyboard(password));

/** Macs and phones may send å as two characters. */
const sameOnEveryKeyboard = (password: string): string => password.normalize('NFKC');
