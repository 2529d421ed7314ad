import { describe, expect, test } from 'vitest';
import { mend } from '../expected.factory.ts';
import { hashPassword, newPassword, verifyPassword } from './password.ts';

describe('a password', () => {
  test('is kept as argon2id, never twice alike', async () => {
    const [one, two] = await Promise.all([hashPassword('correct horse'), hashPassword('correct horse')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });

  test('opens only with itself, on every keyboard', async () => {
    const hash = await hashPassword('smörgåsbord'.normalize('NFC'));
    expect(await verifyPassword(hash, 'smörgåsbord'.normalize('NFD'))).toBe(true);
    expect(await verifyPassword(hash, 'smorgasbord')).toBe(false);
    expect(await verifyPassword(hash, 'smörgåsbord ')).toBe(false);
  });

  test.each([
    ['blank', ' '.repeat(12), mend('BLANK', 'new')],
    ['of 9 characters', 'x'.repeat(9), mend('INVALID', 'new')],
    ['of 9 emoji', '🔑'.repeat(9), mend('INVALID', 'new')],
    ['of 201 characters', 'x'.repeat(201), mend('TOO_LONG', 'new')],
    ['with NUL', `${'x'.repeat(10)}\0`, mend('INVALID', 'new')],
  ])('%s cannot be set', (_, password, error) => {
    expect(() => newPassword('new', password)).toThrow(expect.objectContaining(error));
  });

  test('of 10 or 200 characters can, blanks and all', () => {
    expect(newPassword('new', ' 23456789 ')).toBe(' 23456789 ');
    expect(newPassword('new', 'x'.repeat(200))).toHaveLength(200);
  });
});
