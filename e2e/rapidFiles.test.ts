import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { apiOf, makeTeam, type Person } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter, type Portal } from './portal.ts';
import { visit, type Widget } from './widget.ts';

const browsers = useBrowsers();

const file = (name: string, content: string | Buffer, mimeType = 'text/plain') => ({ name, mimeType, buffer: Buffer.from(content) });
const photo = () => sharp({ create: { width: 900, height: 600, channels: 3, background: '#2f7d5b' } }).png().toBuffer();

async function choose(page: Page, button: Locator, files: ReturnType<typeof file>[]) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles(files);
}

const trayOf = ({ t }: Portal, around: Page | Locator) => around.getByRole('list', { name: t('composer.files.chosen') });

/** What the visitor gets who opens it. */
const opened = ({ log, page }: Widget, name: string) =>
  log.getByRole('link', { name }).last().evaluate((link: HTMLAnchorElement) => link.href).then((href) => page.request.get(href)).then((answer) => answer.text());

async function filesOf(person: Pick<Person, 'email'>, name: string): Promise<string[]> {
  const { rapidResponses } = await (await apiOf(person)).ask<{ rapidResponses: { name: string; files: { name: string }[] }[] }>('{ rapidResponses { name files { name } } }');
  return rapidResponses.find((one) => one.name === name)?.files.map((one) => one.name) ?? [];
}

const shoot = async ({ page }: Portal, name: string) => {
  if (process.env.PHOTOS) await page.screenshot({ path: `${process.env.PHOTOS}/${name}.png` });
};

test('an admin’s rapid response brings its files, which the visitor opens; when it has others later, what was sent stays', async () => {
  const { siteKey, agent: maja } = await makeTeam();
  // Of another team: the visitor is Maja's.
  const boss = await enter(browsers, await (await makeTeam()).hire({ name: 'Boss', role: 'ADMIN' }), { path: '/admin/rapid-responses' });
  const { t, page } = boss;
  const name = `prices-${randomUUID().slice(0, 8)}`;
  const dialog = page.getByRole('dialog');
  const clip = dialog.getByRole('button', { name: t('composer.files') });
  const save = dialog.getByRole('button', { name: t('common.save') });
  await page.getByRole('button', { name: t('admin.rapidResponses.add') }).first().click();
  await dialog.getByLabel(t('rapid.name'), { exact: true }).fill(name);
  await dialog.getByLabel(t('rapid.answer'), { exact: true }).fill('Here are our prices.');
  await choose(page, clip, [file('prices.txt', 'Prices of 2026'), file('tent.png', await photo(), 'image/png'), file('wrong.txt', 'Wrong')]);
  await eventually(() => trayOf(boss, dialog).getByRole('listitem').count()).toBe(3);
  await dialog.getByRole('button', { name: t('composer.files.remove', { name: 'wrong.txt' }) }).click();
  await shoot(boss, 'form');
  await save.click();
  await dialog.waitFor({ state: 'detached' });
  const row = page.getByRole('row').filter({ hasText: `#${name}` });
  await row.getByText(t('rapid.fileCount', { count: 2 })).waitFor();
  await shoot(boss, 'table');

  const agent = await enter(browsers, maja);
  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.open();
  await visitor.say('What does it cost?');
  await agent.openRow('What does it cost?');
  await agent.composer.pressSequentially(`#${name}`);
  await agent.page.getByRole('option', { name: `#${name}` }).getByText(t('rapid.fileCount', { count: 2 })).waitFor();
  await shoot(agent, 'suggested');
  await agent.page.keyboard.press('Enter');
  const tray = trayOf(agent, agent.page);
  await eventually(() => tray.getByRole('listitem').count()).toBe(2);
  await eventually(() => tray.locator('img').count()).toBe(1);
  await agent.page.reload();
  await tray.getByText('prices.txt', { exact: true }).waitFor();
  await eventually(() => agent.composer.inputValue()).toBe('Here are our prices.');
  await eventually(() => tray.getByRole('progressbar').count()).toBe(0);
  await shoot(agent, 'tray');
  await agent.page.getByRole('button', { name: t('composer.files.remove', { name: 'tent.png' }) }).click();

  await row.getByRole('button', { name: t('rapid.editName', { name }) }).click();
  await eventually(() => trayOf(boss, dialog).getByRole('listitem').count()).toBe(2);
  await dialog.getByRole('button', { name: t('composer.files.remove', { name: 'prices.txt' }) }).click();
  await choose(page, clip, [file('prices.txt', 'Prices of 2027')]);
  await save.click();
  await dialog.waitFor({ state: 'detached' });
  await eventually(() => filesOf(maja, name)).toEqual(['tent.png', 'prices.txt']);

  await agent.composer.press('Enter');
  await visitor.log.getByRole('link', { name: 'prices.txt' }).waitFor();
  expect(await opened(visitor, 'prices.txt')).toBe('Prices of 2026');
  expect(await visitor.log.getByRole('link', { name: 'tent.png' }).count()).toBe(0);
  await tray.waitFor({ state: 'detached' });

  await agent.composer.pressSequentially(`#${name}`);
  await agent.page.getByRole('option', { name: `#${name}` }).waitFor();
  // Who sends at once sends them along.
  await agent.page.keyboard.press('Enter');
  await agent.page.keyboard.press('Enter');
  await visitor.log.getByRole('img', { name: visitor.words.picture('tent.png') }).waitFor();
  expect(await opened(visitor, 'prices.txt')).toBe('Prices of 2027');
  await visitor.page.reload();
  await visitor.log.getByRole('link', { name: 'prices.txt' }).first().waitFor();
  const first = visitor.log.getByRole('link', { name: 'prices.txt' }).first();
  const answer = await visitor.page.request.get(await first.evaluate((link: HTMLAnchorElement) => link.href));
  expect(await answer.text()).toBe('Prices of 2026');

  await agent.page.goto('/settings/rapid-responses');
  await agent.page.getByRole('button', { name: t('rapid.readName', { name }) }).click();
  const reader = agent.page.getByRole('dialog');
  await reader.getByRole('img', { name: t('common.files.picture', { name: 'tent.png' }) }).waitFor();
  const read = await reader.getByRole('link', { name: 'prices.txt' }).evaluate((link: HTMLAnchorElement) => link.href);
  expect(await (await agent.page.request.get(read)).text()).toBe('Prices of 2027');
  await shoot(agent, 'reader');
});

test('what is written is saved with the files beside it, which go with the message all the same', async () => {
  const { siteKey, agent: maja } = await makeTeam();
  const agent = await enter(browsers, maja);
  const { t, page, composer } = agent;
  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.open();
  await visitor.say('How do I pitch it?');
  await agent.openRow('How do I pitch it?');
  await composer.fill('Like this.');
  await choose(page, page.getByRole('button', { name: t('composer.files'), exact: true }), [file('pitching.txt', 'Poles first')]);
  const chips = trayOf(agent, page.locator('article'));
  await eventually(() => chips.getByRole('listitem').count()).toBe(1);
  await page.getByRole('button', { name: t('rapid.saveWritten') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('rapid.name'), { exact: true }).fill('pitching');
  await trayOf(agent, dialog).getByText('pitching.txt', { exact: true }).waitFor();
  await shoot(agent, 'saving');
  await dialog.getByRole('button', { name: t('common.save') }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await filesOf(maja, 'pitching')).toEqual(['pitching.txt']);
  await composer.press('Enter');
  await visitor.log.getByRole('link', { name: 'pitching.txt' }).waitFor();
  expect(await opened(visitor, 'pitching.txt')).toBe('Poles first');
  expect(await filesOf(maja, 'pitching')).toEqual(['pitching.txt']);

  await composer.pressSequentially('#pitching');
  await page.getByRole('option', { name: '#pitching' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await eventually(() => visitor.log.getByRole('link', { name: 'pitching.txt' }).count()).toBe(2);
});
