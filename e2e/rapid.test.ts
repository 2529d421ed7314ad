import { expect, test } from 'vitest';
import { apiOf, makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

async function talking(options: Parameters<typeof makeTeam>[0] = {}) {
  const team = await makeTeam(options);
  const visitor = await visit(await browsers.open(), { siteKey: team.siteKey });
  const agent = await enter(browsers, team.agent);
  await visitor.open();
  await visitor.say('Can I return a tent?');
  await agent.openRow('Can I return a tent?');
  return { ...team, visitor, portal: agent };
}

test('what is written is saved as a rapid response, found again in the middle of a text, filled and counted', async () => {
  const { portal, visitor, agent } = await talking();
  const { page, composer, t } = portal;
  const dialog = page.getByRole('dialog');
  await composer.fill('Yes, within sixty days.');
  await page.getByRole('button', { name: t('rapid.saveWritten') }).click();
  await dialog.getByLabel(t('rapid.name'), { exact: true }).fill('tent-return');
  await dialog.getByLabel(t('rapid.folder'), { exact: true }).fill('Returns');
  const answer = dialog.getByLabel(t('rapid.answer'), { exact: true });
  expect(await answer.inputValue()).toBe('Yes, within sixty days.');
  await answer.fill('Yes, within sixty days, ');
  await dialog.getByRole('button', { name: t('rapid.variable.agent.name') }).click();
  await dialog.getByRole('button', { name: t('common.save') }).click();
  await page.getByText(t('rapid.saved', { name: 'tent-return' })).waitFor();
  expect(await composer.inputValue()).toBe('Yes, within sixty days.');

  await composer.fill('Hello!  Bye.');
  await composer.press('Home');
  for (const _ of 'Hello! ') await page.keyboard.press('ArrowRight');
  // A word of the folder and one of the answer, and no blank ends it; further words do.
  await page.keyboard.type('#returns sixty');
  await page.getByRole('option', { name: '#tent-return' }).waitFor();
  await page.keyboard.type(' and');
  await page.getByRole('listbox', { name: t('composer.rapid') }).waitFor({ state: 'hidden' });
  for (const _ of ' and') await page.keyboard.press('Backspace');
  await page.getByRole('option', { name: '#tent-return' }).waitFor();
  await page.keyboard.press('Enter');
  await eventually(() => composer.inputValue()).toBe('Hello! Yes, within sixty days, Maja Ek Bye.');
  await page.keyboard.type('.');
  await page.keyboard.press('Enter');
  await visitor.log.getByText('Hello! Yes, within sixty days, Maja Ek. Bye.', { exact: true }).waitFor();
  const api = await apiOf(agent);
  const counts = async () => (await api.ask<{ rapidResponses: { name: string; useCount: number }[] }>('{ rapidResponses { name useCount } }')).rapidResponses.filter(({ name }) => name === 'tent-return');
  await eventually(counts).toEqual([{ name: 'tent-return', useCount: 1 }]);

  // The number of an order opens nothing; a name that there is not waits for a better one.
  await composer.pressSequentially('Order #20377');
  await page.keyboard.press('Enter');
  await visitor.log.getByText('Order #20377', { exact: true }).waitFor();
  await composer.pressSequentially('#tnet');
  await page.getByText(t('composer.rapidNone')).waitFor();
  await page.keyboard.press('Enter');
  expect(await composer.inputValue()).toBe('#tnet');
  await composer.fill('');

  await composer.pressSequentially('#returns sixty');
  await page.getByRole('option', { name: '#tent-return' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('listbox', { name: t('composer.rapid') }).waitFor({ state: 'hidden' });
  await page.keyboard.type(' days');
  await page.keyboard.press('Enter');
  await visitor.log.getByText('#returns sixty days', { exact: true }).waitFor();

  await page.goto('/settings/rapid-responses');
  await page.getByText(/^Returns/).waitFor();
  await page.getByRole('button', { name: t('rapid.editName', { name: 'tent-return' }) }).waitFor();
  await page.getByText('Used once').waitFor();
  // A key loses nothing that was changed.
  const edit = page.getByRole('button', { name: t('rapid.editName', { name: 'tent-return' }) });
  await edit.click();
  await answer.fill('Yes, always.');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t('common.unsaved.discard') }).click();
  await eventually(() => edit.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: t('rapid.deleteName', { name: 'tent-return' }) }).press('Enter');
  await edit.waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  await page.getByRole('button', { name: t('rapid.undo') }).click();
  await page.getByRole('button', { name: t('rapid.readName', { name: 'hello' }) }).click();
  await dialog.getByText('Hi and welcome to Nordlund! How can I help you?').waitFor();
});

test('a rapid response shared with a group is its agents’, and nobody else’s', async () => {
  const { agent: manager, hire } = await makeTeam();
  const boss = await hire({ name: 'Boss', role: 'ADMIN' });
  const stranger = (await makeTeam()).agent;
  const { page, t } = await enter(browsers, boss, { path: '/settings/rapid-responses' });
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: t('rapid.new') }).first().click();
  await dialog.getByLabel(t('rapid.name'), { exact: true }).fill('team-hours');
  await dialog.getByLabel(t('rapid.answer'), { exact: true }).fill('We are here from 9 to 5.');
  await dialog.getByText(t('rapid.sharing.CHOSEN'), { exact: true }).click();
  const { viewer } = await (await apiOf(manager)).ask<{ viewer: { agent: { groups: { name: string }[] } } }>('{ viewer { agent { groups { name } } } }');
  const group = viewer.agent.groups[0]?.name ?? '';
  const groups = dialog.getByRole('group', { name: t('rapid.groups') });
  const search = groups.getByRole('searchbox');
  await groups.getByRole('checkbox').first().waitFor();
  if (await search.count()) await search.fill(group);
  await groups.getByRole('checkbox', { name: group }).check();
  await dialog.getByRole('button', { name: t('common.save') }).click();
  await page.getByText(t('rapid.sharedWith', { names: group })).waitFor();

  const names = async (person: { email: string }) => {
    const { rapidResponses } = await (await apiOf(person)).ask<{ rapidResponses: { name: string; viewerCanManage: boolean }[] }>('{ rapidResponses { name viewerCanManage } }');
    return rapidResponses.filter(({ name }) => name === 'team-hours');
  };
  expect(await names(manager)).toEqual([{ name: 'team-hours', viewerCanManage: false }]);
  expect(await names(stranger)).toEqual([]);
});

test('a draft survives a reload, switching and a second tab, and is no other agent’s', async () => {
  const { portal, visitor, siteKey, hire } = await talking({ maxActiveChats: 2 });
  const { page, composer } = portal;
  const second = await visit(await browsers.open(), { siteKey });
  await second.open();
  await second.say('Are you open?');
  await composer.fill('Yes, but');
  await portal.openRow('Are you open?');
  await portal.log.getByText('Are you open?', { exact: true }).waitFor();
  await eventually(() => composer.inputValue()).toBe('');
  await composer.fill('Until six');
  await portal.openRow('Can I return a tent?');
  await eventually(() => composer.inputValue()).toBe('Yes, but');
  await page.reload();
  await eventually(() => composer.inputValue()).toBe('Yes, but');

  const otherTab = await page.context().newPage();
  await otherTab.goto(page.url());
  const there = otherTab.getByRole('textbox', { name: portal.t('composer.label', { name: '' }).trim() });
  await eventually(() => there.inputValue()).toBe('Yes, but');
  await there.fill('Yes, but not in');
  await eventually(() => composer.inputValue()).toBe('Yes, but not in');

  const anton = await hire({ name: 'Anton Ask', role: 'ADMIN' });
  const signedIn = await (await apiOf(anton)).signedIn();
  const cookies = typeof signedIn.storageState === 'object' ? signedIn.storageState.cookies : [];
  const own = await page.context().cookies();
  await page.context().addCookies(cookies);
  await page.goto(page.url());
  await page.getByRole('button', { name: 'Take over' }).waitFor();
  expect(await page.getByText('Yes, but not in').count()).toBe(0);
  await page.context().addCookies(own);
  await page.reload();
  await eventually(() => composer.inputValue()).toBe('Yes, but not in');
  await composer.press('Enter');
  await visitor.log.getByText('Yes, but not in', { exact: true }).waitFor();
  await eventually(() => there.inputValue()).toBe('');
});
