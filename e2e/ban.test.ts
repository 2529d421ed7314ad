import { expect, test } from 'vitest';
import { makeTeam, owner } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

test('a banned visitor’s chat is gone as if it had never been, until an admin lifts the ban', async () => {
  const { siteKey, agent: maja } = await makeTeam();
  const agent = await enter(browsers, maja);
  const { page, t } = agent;
  const context = await browsers.open();
  await context.clock.install();
  const visitor = await visit(context, { siteKey });
  await visitor.open();
  await visitor.say('You are all idiots');
  await agent.openRow('You are all idiots');
  await page.getByRole('button', { name: t('thread.more') }).click();
  await page.getByRole('menuitem', { name: t('thread.ban') }).click();
  const dialog = page.getByRole('dialog', { name: t('thread.ban.title', { name: t('common.visitor') }) });
  await dialog.getByLabel(t('thread.ban.reason')).fill('Insults');
  await page.keyboard.press('Enter');
  await page.getByText(t('thread.ban.done', { name: t('common.visitor') })).waitFor();
  await agent.details.getByText('Insults').waitFor();
  await agent.log.getByText(t('thread.system.bannedYou')).waitFor();

  await visitor.panel.waitFor({ state: 'hidden' });
  await eventually(() => visitor.launcher.count()).toBe(0);
  let beats = 0;
  visitor.page.on('request', (request) => (beats += Number(request.url().endsWith('/online'))));
  for (let minute = 0; minute < 3; minute++) await visitor.page.clock.fastForward(60_000);
  expect(beats).toBe(0);
  await visitor.page.reload();
  await visitor.page.waitForLoadState('networkidle');
  expect(await visitor.launcher.count()).toBe(0);

  const admin = await enter(browsers, owner, { path: '/admin/bans' });
  const row = admin.page.getByRole('row').filter({ hasText: 'Insults' });
  await row.getByRole('button', { name: 'Lift the ban of Visitor' }).click();
  await admin.page.getByRole('dialog').getByRole('button', { name: 'Lift', exact: true }).click();
  await row.getByText('Lifted by Maja').waitFor();
  await visitor.page.reload();
  await visitor.launcher.waitFor();
});

test('a visitor is sent to another page of the site once, in one of two tabs, and the chat comes along; elsewhere only by a link', async () => {
  const { siteKey, agent: maja } = await makeTeam();
  const agent = await enter(browsers, maja);
  const { page, t } = agent;
  const context = await browsers.open();
  const first = await visit(context, { siteKey });
  await first.open();
  await first.say('Where are the tents?');
  const second = await visit(context, { siteKey, path: '/second' });
  await second.log.getByText('Where are the tents?', { exact: true }).waitFor();
  await agent.openRow('Where are the tents?');
  const redirect = async (url: string) => {
    await page.getByRole('button', { name: t('thread.more') }).click();
    await page.getByRole('menuitem', { name: t('thread.redirect') }).click();
    await page.getByRole('dialog').getByLabel(t('thread.redirect.url')).fill(url);
    await page.keyboard.press('Enter');
  };
  await redirect(`/tents?site=${siteKey}&lang=en`);
  await agent.log.getByText(t('thread.system.redirectedYou', { to: '' }).trim()).waitFor();
  const onTents = () => [first, second].filter((tab) => new URL(tab.page.url()).pathname === '/tents');
  await eventually(() => onTents().length).toBe(1);
  const [moved] = onTents();
  await moved?.log.getByText('Where are the tents?', { exact: true }).waitFor();
  await agent.details.getByRole('link', { name: '/tents' }).first().waitFor();
  await moved?.page.goto(`${new URL(moved.page.url()).origin}/other?site=${siteKey}&lang=en`);
  await moved?.log.getByText('Where are the tents?', { exact: true }).waitFor();
  expect(onTents()).toHaveLength(0);

  await redirect('elsewhere.example/tents');
  const dialog = page.getByRole('dialog');
  await dialog.getByText(t('thread.redirect.elsewhere')).waitFor();
  await dialog.getByRole('button', { name: t('thread.redirect.sendLink') }).click();
  await moved?.log.getByRole('link', { name: 'https://elsewhere.example/tents' }).waitFor();
});
