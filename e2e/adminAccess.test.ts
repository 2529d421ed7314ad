import { randomUUID } from 'node:crypto';
import { expect, inject, test } from 'vitest';
import { openAdmin, unique } from './admin.ts';
import { makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

test('a rapid response is added, used with # by an agent, changed, deleted and brought back', async () => {
  const { page, press, submit, fill, toast } = await openAdmin(browsers, 'rapid-responses');
  const name = `skis-${randomUUID().slice(0, 6)}`;
  await press('Add rapid response');
  await fill('Name', name);
  await fill('Answer', 'Skis are waxed for free.');
  await submit('Save');
  await toast(`#${name} saved`);

  const { siteKey, agent } = await makeTeam();
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
  await page.getByText('Used once').first().waitFor();
  await press(`Delete #${name}`);
  await toast(`#${name} deleted`);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: `Edit #${name}` }).waitFor();
});

test('an API key works once its token has been shown, until it is revoked', async () => {
  const { page, dialog, press, submit, fill, toast } = await openAdmin(browsers, 'api-keys');
  const name = unique('Webshop');
  await press('Create API key');
  await fill('Name', name);
  await dialog.getByRole('checkbox', { name: 'View statistics' }).check();
  await submit('Create API key');
  const token = await dialog.getByRole('group', { name: 'Token' }).innerText();
  const ask = async () => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const body = JSON.stringify({ query: '{ statistics { conversations } }' });
    const answer: { data: unknown; errors?: { extensions: { code: string } }[] } = await (await fetch(`${inject('url')}/graphql`, { method: 'POST', headers, body })).json();
    return answer.errors?.[0]?.extensions.code ?? answer.data;
  };
  expect(await ask()).toEqual({ statistics: { conversations: expect.any(Number) } });
  await submit('I have saved it');
  await press(`Revoke ${name}`);
  await submit('Revoke');
  await toast(`${name} revoked`);
  await page.getByRole('row').filter({ hasText: name }).getByText('Revoked').waitFor();
  await eventually(ask).toBe('UNAUTHENTICATED');
});

test('for an agent without permissions there are no admin pages', async () => {
  browsers.expectNoise(/status of 404/);
  const { agent } = await makeTeam();
  const { page } = await enter(browsers, agent);
  expect(await page.getByRole('link', { name: 'Admin' }).count()).toBe(0);
  for (const path of ['', '/agents', '/statistics', '/api-keys']) {
    expect([path, (await page.goto(`/admin${path}`))?.status()]).toEqual([path, 404]);
    await page.getByRole('heading', { name: 'Page not found' }).waitFor();
  }
});
