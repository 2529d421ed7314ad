import { test } from 'vitest';
import { makeTeam } from './api.ts';
import { useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

test('a conversation is mailed from its menu, on a phone and in Swedish too; the screen says where mails go and how it went', async () => {
  for (const { language, locale, viewport } of [
    { language: 'en', locale: 'en-GB', viewport: { width: 1440, height: 900 } },
    { language: 'sv', locale: 'sv-SE', viewport: { width: 390, height: 844 } },
  ] as const) {
    const { siteKey, agent: maja } = await makeTeam({ locale: language });
    const agent = await enter(browsers, maja, { language, locale, viewport });
    const { page, t } = agent;
    const visitor = await visit(await browsers.open(), { siteKey });
    await visitor.open();
    await visitor.say('My tent has a hole');
    await agent.openRow('My tent has a hole');
    await page.getByRole('button', { name: t('thread.more') }).click();
    await page.getByRole('menuitem', { name: t('thread.email') }).click();
    const dialog = page.getByRole('dialog', { name: t('thread.email') });
    await dialog.getByText(t('thread.email.folder')).waitFor();
    await dialog.getByLabel(t('thread.email.to'), { exact: true }).fill('eva');
    await dialog.getByRole('button', { name: t('thread.email.send'), exact: true }).click();
    await dialog.getByText(t('thread.email.toWrong')).waitFor();
    await dialog.getByLabel(t('thread.email.to'), { exact: true }).fill('eva@example.com, adam@example.com');
    await dialog.getByRole('switch', { name: t('thread.email.information') }).click();
    await dialog.getByLabel(t('thread.email.message'), { exact: true }).fill('Can you look at this?');
    await dialog.getByRole('button', { name: t('thread.email.send'), exact: true }).click();
    await page.getByText(t('thread.email.kept')).waitFor();
    await dialog.waitFor({ state: 'hidden' });
    if (viewport.width < 500) await page.getByRole('button', { name: t('thread.details') }).click();
    await page.getByText('eva@example.com, adam@example.com').filter({ visible: true }).waitFor();
    await page.getByText(t('details.email.SENT')).filter({ visible: true }).waitFor();
  }
});
