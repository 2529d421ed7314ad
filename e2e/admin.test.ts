import { randomUUID } from 'node:crypto';
import { expect, inject, test } from 'vitest';
import { openAdmin, unique } from './admin.ts';
import { apiOf, makeTeam, password } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { alive } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

test('an agent is added, changed and archived', async () => {
  const { page, dialog, press, submit, fill, toast } = await openAdmin(browsers, 'agents');
  const name = unique('Ylva');
  const email = `${randomUUID()}@nordlund.shop`;
  await press('Add agent');
  await fill('Name', name);
  await fill('E-mail address', email);
  await fill('First password', 'too short');
  await submit('Add agent');
  await dialog.getByText('A password has 10 to 200 characters.').waitFor();
  await fill('First password', password);
  await dialog.getByRole('checkbox', { name: 'Customer service' }).check();
  await submit('Add agent');
  await toast(`${name} added`);
  const row = page.getByRole('row').filter({ hasText: name });
  await row.getByRole('cell', { name: 'Customer service' }).waitFor();

  await row.getByRole('button', { name, exact: true }).click();
  await fill('Title', 'Skis and skates');
  await submit('Save');
  await row.getByText('Skis and skates').waitFor();

  await row.getByRole('button', { name: `More for ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Archive' }).click();
  await submit('Archive');
  await toast(`${name} archived`);
  await row.waitFor({ state: 'hidden' });
});

test('a group is added, changed and archived', async () => {
  const { page, dialog, press, submit, fill, toast } = await openAdmin(browsers, 'groups');
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
  await toast(`${later} archived`);
  await page.getByRole('row').filter({ hasText: later }).waitFor({ state: 'hidden' });
});

test('a label is added, changed and archived, and gone from the agents’ menu', async () => {
  const { page, press, submit, fill, toast } = await openAdmin(browsers, 'labels');
  const [name, later] = [unique('Skis'), unique('Skates')];
  await press('Add label');
  await fill('Name', name);
  await submit('Add label');
  await toast(`${name} added`);
  await press(`Edit ${name}`);
  await fill('Name', later);
  await submit('Save');
  await press(`Archive ${later}`);
  await submit('Archive');
  await toast(`${later} archived`);
  await page.getByRole('button', { name: `Edit ${later}` }).waitFor({ state: 'hidden' });
});

test('a site is added, and its script tag, copied, brings the chat to its page', async () => {
  const { page, dialog, press, submit, fill, toast } = await openAdmin(browsers, 'sites');
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
  await toast(`${name} archived`);
  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.page.waitForLoadState('networkidle');
  expect(await visitor.launcher.count()).toBe(0);
});

test('what is told from a dialog stays to be read and closed once the dialog is gone, whether that closes by itself or by hand', async () => {
  const { siteName, agent } = await makeTeam({ name: 'Ylva Berg' });
  await apiOf(agent);
  const { page, dialog, press, submit } = await openAdmin(browsers, 'sites');
  const closedAndTold = async (text: string) => {
    await eventually(() => dialog.count()).toBe(0);
    const toast = page.getByRole('status').filter({ hasText: text });
    const isOnTop = () => toast.evaluate((box) => {
      const { left, top, width, height } = box.getBoundingClientRect();
      return width > 0 && box.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    await eventually(isOnTop).toBe(true);
    await toast.getByRole('button', { name: 'Close' }).click();
    await page.getByText(text, { exact: true }).waitFor({ state: 'detached' });
  };
  await press(`Edit ${siteName}`);
  await submit('Save');
  await closedAndTold(`${siteName} saved`);

  await page.goto('/admin/agents');
  await (await alive(page.getByRole('searchbox', { name: 'Search agents' }))).fill(agent.email);
  await page.getByRole('row').filter({ hasText: agent.email }).getByRole('button', { name: 'More for Ylva Berg' }).click();
  await page.getByRole('menuitem', { name: 'Sessions' }).click();
  await dialog.getByRole('button', { name: 'Sign out everywhere' }).click();
  await dialog.getByText('Ylva Berg signed out everywhere', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await closedAndTold('Ylva Berg signed out everywhere');
});
