import { expect, inject, test } from 'vitest';
import { makeTeam, password } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { alive, enter } from './portal.ts';

const browsers = useBrowsers();
/** A browser says so of a refused sign-in, whatever the page does. */
const refusals = /status of 401 .*\/api\/auth\/callback\/credentials/;

async function atSignIn(path = '/signin') {
  const page = await (await browsers.open()).newPage();
  await page.goto(path);
  const signIn = async (email: string, secret: string) => {
    await (await alive(page.getByRole('textbox', { name: 'E-mail' }))).fill(email);
    await page.getByLabel('Password', { exact: true }).fill(secret);
    await page.getByRole('button', { name: 'Sign in' }).click();
  };
  return { page, signIn };
}

const someone = async (role: 'ADMIN' | 'AGENT' = 'AGENT') => (await makeTeam({ name: 'Ida Lund', role })).agent;

test('a wrong password and an unknown address are refused in the same words', async () => {
  browsers.expectNoise(refusals);
  const { email } = await someone();
  const { page, signIn } = await atSignIn();
  const problem = page.getByRole('alert').filter({ hasText: /\S/ });
  await signIn(email, 'not-the-password');
  const wrong = await problem.innerText();
  await page.reload();
  await signIn('nobody@nordlund.shop', 'not-the-password');
  expect(await problem.innerText()).toBe(wrong);
  expect(new URL(page.url()).pathname).toBe('/signin');
  await signIn(email, password);
  await page.getByRole('heading', { name: 'Conversations' }).waitFor();
});

test('the eleventh wrong guess in a row must wait, for an account that is there and for one that is not', async () => {
  browsers.expectNoise(refusals);
  const { email } = await someone();
  for (const account of [email, 'nobody.at.all@nordlund.shop']) {
    const { page, signIn } = await atSignIn();
    for (let guess = 0; guess < 10; guess++) {
      await signIn(account, `guess number ${guess}`);
      await page.getByText('E-mail and password do not match.').waitFor();
      await page.getByLabel('Password', { exact: true }).fill('');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByText('Enter both e-mail and password.').waitFor();
    }
    await signIn(account, password);
    await page.getByText('Too many attempts.').waitFor();
  }
});

test('signing out ends the session, and the way back leads to the sign-in page', async () => {
  const { page } = await enter(browsers, await someone());
  await page.getByRole('button', { name: 'Your menu: Ida Lund' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByText('You have signed out.').waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
});

test('a session that is ended in another browser cuts the open page at once', async () => {
  const person = await someone();
  const lost = await enter(browsers, person);
  const here = await enter(browsers, person, { path: '/settings/security' });
  await here.page.getByRole('button', { name: /^Sign out / }).click();
  await lost.page.waitForURL('**/signin?reason=revoked**');
  await lost.page.getByText('You were signed out:').waitFor();
  await here.page.getByText('Signed out', { exact: true }).waitFor();
});

test('an administrator signs somebody out everywhere, at once', async () => {
  const person = await someone();
  const lost = await enter(browsers, person);
  const admin = await enter(browsers, await someone('ADMIN'), { path: '/admin/agents' });
  await (await alive(admin.page.getByRole('searchbox', { name: 'Search agents' }))).fill(person.email);
  await admin.page.getByRole('row').filter({ hasText: person.email }).getByRole('button', { name: 'More for Ida Lund' }).click();
  await admin.page.getByRole('menuitem', { name: 'Sessions' }).click();
  await admin.page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await lost.page.waitForURL('**/signin?reason=revoked**');
  await admin.page.getByText('Not signed in anywhere').waitFor();
});

test('without a session every page of the portal leads to the sign-in page, and from there to where one wanted', async () => {
  const { email } = await someone('ADMIN');
  const page = await (await browsers.open()).newPage();
  for (const path of ['/', '/conversations', '/history', '/settings/security', '/admin', '/admin/agents', '/admin/statistics']) {
    await page.goto(path);
    expect([path, new URL(page.url()).pathname]).toEqual([path, '/signin']);
  }
  const { page: wanted, signIn } = await atSignIn('/settings/security');
  await signIn(email, password);
  await wanted.waitForURL('**/settings/security');
});

test.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])('signing in never leads to %s', async (callbackUrl) => {
  const { email } = await someone();
  const { page, signIn } = await atSignIn(`/signin?callbackUrl=${encodeURIComponent(callbackUrl)}`);
  await signIn(email, password);
  await page.getByRole('heading', { name: 'Conversations' }).waitFor();
  await eventually(() => new URL(page.url()).origin).toBe(inject('url'));
});
