import { randomUUID } from 'node:crypto';
import { expect, inject, test } from 'vitest';
import { makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();
const owner = { email: 'maja@nordlund.shop' };
const unique = (name: string) => `${name} ${randomUUID().slice(0, 6)}`;

/** An admin page and what is done on each of them. */
async function openAdmin(path: string) {
  const { page } = await enter(browsers, owner, { path: `/admin/${path}`, permissions: ['clipboard-read', 'clipboard-write'] });
  const dialog = page.getByRole('dialog');
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
  const submit = (name: string) => dialog.getByRole('button', { name, exact: true }).click();
  const fill = (label: string, text: string) => dialog.getByLabel(label, { exact: true }).fill(text);
  const toast = (text: string) => page.getByText(text, { exact: true }).waitFor();
  return { page, dialog, press, submit, fill, toast };
}

test('an agent is added, changed and archived', async () => {
  const { page, dialog, press, submit, fill, toast } = await openAdmin('agents');
  const name = unique('Ylva');
  const email = `${randomUUID()}@nordlund.shop`;
  await press('Add agent');
  await fill('Name', name);
  await fill('E-mail address', email);
  await fill('First password', 'too short');
  await submit('Add agent');
  await dialog.getByText('A password has 10 to 200 characters.').waitFor();
  await fill('First password', 'samtal-demo-2026');
  await dialog.getByRole('checkbox', { name: 'Customer service' }).check();
  await submit('Add agent');
  await toast(`${name} is added`);
  const row = page.getByRole('row').filter({ hasText: name });
  await row.getByRole('cell', { name: 'Customer service' }).waitFor();

  await row.getByRole('button', { name, exact: true }).click();
  await fill('Title', 'Skis and skates');
  await submit('Save');
  await row.getByText('Skis and skates').waitFor();

  await row.getByRole('button', { name: `More for ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Archive' }).click();
  await submit('Archive');
  await toast(`${name} is archived`);
  await row.waitFor({ state: 'hidden' });
});

test('a group is added, changed and archived', async () => {
  const { page, dialog, press, submit, fill, toast } = await openAdmin('groups');
  const [name, later] = [unique('Skis'), unique('Skates')];
  await press('Add group');
  await fill('Name', name);
  await dialog.getByRole('checkbox', { name: 'Otto Hall' }).check();
  await submit('Add group');
  await page.getByRole('row').filter({ hasText: name }).getByText('Otto Hall').or(page.getByRole('row').filter({ hasText: name }).getByText('1 agent')).first().waitFor();
  await press(`Edit ${name}`);
  await fill('Name', later);
  await submit('Save');
  await press(`Archive ${later}`);
  await submit('Archive');
  await toast(`${later} is archived`);
  await page.getByRole('row').filter({ hasText: later }).waitFor({ state: 'hidden' });
});

test('a label is added, changed and archived, and gone from the agents’ menu', async () => {
  const { page, press, submit, fill, toast } = await openAdmin('labels');
  const [name, later] = [unique('Skis'), unique('Skates')];
  await press('Add label');
  await fill('Name', name);
  await submit('Add label');
  await toast(`${name} is added`);
  await press(`Edit ${name}`);
  await fill('Name', later);
  await submit('Save');
  await press(`Archive ${later}`);
  await submit('Archive');
  await toast(`${later} is archived`);
  await page.getByRole('button', { name: `Edit ${later}` }).waitFor({ state: 'hidden' });
});

test('a site is added, and its script tag, copied, brings the chat to its page', async () => {
  const { page, dialog, press, submit, fill, toast } = await openAdmin('sites');
  const name = unique('Ski shop');
  await press('Add site');
  await fill('Name', name);
  await fill('Allowed origins', inject('shop'));
  await submit('Add site');
  await dialog.getByRole('heading', { name: `Put ${name} on your page` }).waitFor();
  await submit('Copy');
  const tag = await page.evaluate(() => navigator.clipboard.readText());
  const [, siteKey = ''] = /^<script src="[^"]+\/widget\.js" data-site="([^"]+)" async><\/script>$/.exec(tag) ?? [];
  await page.keyboard.press('Escape');
  await (await visit(await browsers.open(), { siteKey })).launcher.waitFor();

  await press(`Edit ${name}`);
  await dialog.getByLabel('When nobody can answer', { exact: true }).selectOption('HIDE');
  await submit('Save');
  await press(`Archive ${name}`);
  await submit('Archive');
  await toast(`${name} is archived`);
  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.page.waitForLoadState('networkidle');
  expect(await visitor.launcher.count()).toBe(0);
});

test('a rapid response is added, used with # by an agent, changed and archived', async () => {
  const { page, press, submit, fill, toast } = await openAdmin('rapid-responses');
  const name = `skis-${randomUUID().slice(0, 6)}`;
  await press('Add rapid response');
  await fill('Name', name);
  await fill('Answer', 'Skis are waxed for free.');
  await submit('Add rapid response');
  await toast(`#${name} is added`);

  const { siteKey, people: [agent] } = await makeTeam({ people: [{ name: 'Ida Lund' }] });
  if (!agent) throw new Error('The team is empty.');
  const portal = await enter(browsers, agent);
  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.open();
  await visitor.say('Do you wax skis?');
  await portal.openRow('Do you wax skis?');
  await portal.composer.pressSequentially(`Hi! #${name}`);
  await portal.page.getByRole('option', { name: `#${name}` }).waitFor();
  await portal.page.keyboard.press('Enter');
  await eventually(() => portal.composer.inputValue()).toMatch(/^Hi! Skis are waxed for free\.\s?$/);
  await portal.page.keyboard.press('Enter');
  await visitor.log.getByText('Hi! Skis are waxed for free.', { exact: true }).waitFor();

  await press(`Edit #${name}`);
  await fill('Answer', 'Skis are waxed for ten crowns.');
  await submit('Save');
  await page.getByText('Skis are waxed for ten crowns.').waitFor();
  await press(`Archive #${name}`);
  await submit('Archive');
  await toast(`#${name} is archived`);
});

test('an API key works once its token has been shown, until it is revoked', async () => {
  const { page, dialog, press, submit, fill, toast } = await openAdmin('api-keys');
  const name = unique('Webshop');
  await press('Make API key');
  await fill('Name', name);
  await dialog.getByRole('checkbox', { name: 'See statistics' }).check();
  await submit('Make API key');
  const token = await dialog.getByRole('group', { name: 'Token' }).innerText();
  const ask = async () => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const body = JSON.stringify({ query: '{ statistics { conversations } }' });
    const answer: { data: unknown; errors?: { extensions: { code: string } }[] } = await (await fetch(`${inject('url')}/graphql`, { method: 'POST', headers, body })).json();
    return answer.errors?.[0]?.extensions.code ?? answer.data;
  };
  expect(await ask()).toEqual({ statistics: { conversations: expect.any(Number) } });
  await submit('I have kept it');
  await press(`Revoke ${name}`);
  await submit('Revoke');
  await toast(`${name} is revoked`);
  await page.getByRole('row').filter({ hasText: name }).getByText('Revoked').waitFor();
  await eventually(ask).toBe('UNAUTHENTICATED');
});

test('for an agent without permissions there are no admin pages', async () => {
  browsers.expectNoise(/status of 404/);
  const { people: [agent] } = await makeTeam({ people: [{ name: 'Ida Lund' }] });
  if (!agent) throw new Error('The team is empty.');
  const { page } = await enter(browsers, agent);
  expect(await page.getByRole('link', { name: 'Admin' }).count()).toBe(0);
  for (const path of ['', '/agents', '/statistics', '/api-keys']) {
    expect([path, (await page.goto(`/admin${path}`))?.status()]).toEqual([path, 404]);
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
  }
});
