import { describe, expect, it } from 'vitest';
import { outcome } from './attempt.ts';
import { ownPath } from './ownPath.ts';

describe('Where to go after signing in', () => {
  it('is the page that was asked for', () => {
    expect(ownPath('/history/1?label=2')).toBe('/history/1?label=2');
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example/', 'javascript:alert(1)', '/\t/evil.example', undefined])(
    'is the start instead of %j',
    (wanted) => expect(ownPath(wanted)).toBe('/'),
  );

  it('is not the sign-in page again', () => {
    expect(ownPath('/signin?callbackUrl=/')).toBe('/');
  });
});

describe("What next-auth's answer means", () => {
  it('is signed in without an error', () => {
    expect(outcome('http://localhost:3000/')).toEqual({ kind: 'signedIn' });
  });

  it('is refused for any wrong word', () => {
    expect(outcome('http://localhost:3000/signin?error=CredentialsSignin')).toEqual({ kind: 'refused' });
  });

  it('tells begun minutes when limited', () => {
    expect(outcome('http://localhost:3000/signin?error=limited%3A61')).toEqual({ kind: 'limited', minutes: 2 });
    expect(outcome('http://localhost:3000/signin?error=limited%3A0')).toEqual({ kind: 'limited', minutes: 1 });
  });
});
