import { expect, test } from 'vitest';
import { unique } from './admin.ts';
import { makeTeam, owner } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { inDatabase } from './database.ts';
import { devices, withDetails } from './devices.ts';
import { enter } from './portal.ts';
import { visit, type Widget } from './widget.ts';

const browsers = useBrowsers();

/** Loads its page anew, and shows no chat. */
async function isShut({ page, launcher }: Widget): Promise<void> {
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await launcher.count()).toBe(0);
}

test.each(devices)('a banned visitor’s chat is gone as if it had never been, for a while from all of that network, until an admin lifts the ban (on $device, $language)', async ({ language, options }) => {
  const { siteKey, agent: maja, hire } = await makeTeam({ locale: language });
  const agent = await enter(browsers, maja, { language, ...options });
  const { page, t } = agent;
  const reason = unique('Insults');
  const comes = async () => visit(await browsers.open({ locale: options.locale }), { siteKey, language });
  const neighbour = await comes();
  const context = await browsers.open({ locale: options.locale });
  await context.clock.install();
  const visitor = await visit(context, { siteKey, language });
  await neighbour.launcher.waitFor();
  await visitor.open();
  await visitor.say('You are all idiots');
  await agent.openRow('You are all idiots');
  await page.getByRole('button', { name: t('thread.more') }).click();
  await page.getByRole('menuitem', { name: t('thread.ban') }).click();
  const dialog = page.getByRole('dialog', { name: t('thread.ban.title', { name: t('common.visitor') }) });
  const why = dialog.getByLabel(t('thread.ban.reason'));
  await why.press('Enter');
  await dialog.getByText(t('thread.ban.reasonMissing')).waitFor();
  await why.fill(reason);
  await why.press('Enter');
  await page.getByText(t('thread.ban.done', { name: t('common.visitor') })).waitFor();
  await withDetails(agent, (details) => details.getByText(reason).waitFor());
  await agent.log.getByText(t('thread.system.bannedYou')).waitFor();

  await visitor.panel.waitFor({ state: 'hidden' });
  await eventually(() => visitor.launcher.count()).toBe(0);
  let beats = 0;
  visitor.page.on('request', (request) => (beats += Number(request.url().endsWith('/online'))));
  for (let minute = 0; minute < 3; minute++) await visitor.page.clock.fastForward(60_000);
  expect(beats).toBe(0);
  await isShut(visitor);
  await isShut(neighbour);
  await isShut(await comes());

  // A quarter of an hour later; the directory is read anew when an agent is hired.
  await inDatabase((sql) => sql`update ban set network_until = now() - interval '1 second' where reason = ${reason} and network_until between now() and now() + interval '15 minutes'`);
  await hire({ name: 'Berit' });
  await neighbour.page.reload();
  await neighbour.launcher.waitFor();
  await isShut(visitor);

  const admin = await enter(browsers, owner, { path: '/admin/bans' });
  const row = admin.page.getByRole('row').filter({ hasText: reason });
  await row.getByRole('button', { name: 'Lift the ban on Visitor' }).click();
  await admin.page.getByRole('dialog').getByRole('button', { name: 'Lift', exact: true }).click();
  await row.getByText('Lifted by Maja').waitFor();
  await visitor.page.reload();
  await visitor.launcher.waitFor();
});

test.each(devices)('a visitor is sent to another page of the site once, in one of two tabs, and the chat comes along; elsewhere only by a link (on $device, $language)', async ({ language, options }) => {
  const { siteKey, agent: maja } = await makeTeam({ locale: language });
  const agent = await enter(browsers, maja, { language, ...options });
  const { page, t } = agent;
  const context = await browsers.open({ locale: options.locale });
  const first = await visit(context, { siteKey, language });
  await first.open();
  await first.say('Where are the tents?');
  const second = await visit(context, { siteKey, language, path: '/second' });
  await second.log.getByText('Where are the tents?', { exact: true }).waitFor();
  await agent.openRow('Where are the tents?');
  const dialog = page.getByRole('dialog', { name: t('thread.redirect.title', { name: t('common.visitor') }) });
  const redirect = async (url: string) => {
    await page.getByRole('button', { name: t('thread.more') }).click();
    await page.getByRole('menuitem', { name: t('thread.redirect') }).click();
    await dialog.getByLabel(t('thread.redirect.url')).fill(url);
    await page.keyboard.press('Enter');
  };
  await redirect(`/tents?site=${siteKey}&lang=${language}`);
  await agent.log.getByText(t('thread.system.redirectedYou', { to: '' }).trim()).waitFor();
  const onTents = () => [first, second].filter((tab) => new URL(tab.page.url()).pathname === '/tents');
  await eventually(() => onTents().length).toBe(1);
  const [moved] = onTents();
  await moved?.log.getByText('Where are the tents?', { exact: true }).waitFor();
  await withDetails(agent, (details) => details.getByRole('link', { name: '/tents' }).first().waitFor());
  await moved?.page.goto(`${new URL(moved.page.url()).origin}/other?site=${siteKey}&lang=${language}`);
  await moved?.log.getByText('Where are the tents?', { exact: true }).waitFor();
  expect(onTents()).toHaveLength(0);

  await redirect('javascript:alert(1)');
  await dialog.getByText(t('thread.redirect.wrong')).waitFor();
  await page.keyboard.press('Escape');
  await redirect('elsewhere.example/tents');
  await dialog.getByText(t('thread.redirect.elsewhere')).waitFor();
  await dialog.getByRole('button', { name: t('thread.redirect.sendLink') }).click();
  await moved?.log.getByRole('link', { name: 'https://elsewhere.example/tents' }).waitFor();
});
