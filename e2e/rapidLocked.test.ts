import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { apiOf, makeTeam, owner } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { devices } from './devices.ts';
import { alive, enter } from './portal.ts';
import { tooSmall } from './thumb.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

interface Made {
  rapidResponse: { id: string } | null;
  userErrors: { code: string; message: string }[];
}
const returned = '{ rapidResponse { id } userErrors { code message } }';
const archive = `mutation ($id: ID!) { archiveRapidResponse(id: $id) ${returned} }`;

test.each(devices)('a rapid response that an admin has made for all is read whole and written with, and is locked (on $device, $language)', async ({ language, options }) => {
  const admin = await apiOf(owner);
  const name = `return-${randomUUID().slice(0, 6)}`;
  const input = { clientId: name, name, text: 'Within sixty days.\nAsk for {{agent.name}}.', sharing: 'EVERYONE' };
  const { createRapidResponse } = await admin.ask<{ createRapidResponse: Made }>(`mutation ($input: CreateRapidResponseInput!) { createRapidResponse(input: $input) ${returned} }`, { input });
  const id = createRapidResponse.rapidResponse?.id ?? '';
  const { siteKey, agent: maja } = await makeTeam({ locale: language });
  const agent = await enter(browsers, maja, { language, ...options, path: '/settings/rapid-responses' });
  const { page, t, composer } = agent;
  const row = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: t('rapid.readName', { name }) }) });
  await row.getByTitle(t('rapid.locked')).waitFor();
  await row.getByText(t('rapid.sharedWithAll')).waitFor();
  expect(await row.getByRole('button').count()).toBe(1);
  await row.getByRole('button').click();
  const reader = page.getByRole('dialog', { name: `#${name}` });
  await reader.getByText(input.text).waitFor();
  await reader.getByText(t('rapid.locked')).waitFor();
  expect(await reader.getByRole('textbox').count()).toBe(0);
  if (options.isMobile) expect(await tooSmall(page)).toEqual([]);
  await reader.getByRole('button', { name: t('common.close') }).last().click();
  await reader.waitFor({ state: 'hidden' });

  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.open();
  await visitor.say('Can I return a tent?');
  await page.goto('/conversations');
  await agent.openRow('Can I return a tent?');
  await (await alive(composer)).pressSequentially(`#${name}`);
  await page.getByRole('option', { name: `#${name}` }).click();
  await eventually(() => composer.inputValue()).toMatch(/^Within sixty days\.\nAsk for Maja Ek\.\s?$/);
  await agent.send();
  await visitor.log.getByText('Ask for Maja Ek.').waitFor();

  const own = await apiOf(maja);
  const locked: Made = { rapidResponse: null, userErrors: [{ code: 'LOCKED', message: 'Shared answers are for those who manage saved answers to make and change.' }] };
  const update = `mutation ($input: UpdateRapidResponseInput!) { updateRapidResponse(input: $input) ${returned} }`;
  expect(await own.ask(update, { input: { id, text: 'Never.' } })).toEqual({ updateRapidResponse: locked });
  expect(await own.ask(archive, { id })).toEqual({ archiveRapidResponse: locked });
  await admin.ask(archive, { id });
});
