import { randomUUID } from 'node:crypto';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

test('a conversation is mailed from its menu, on a phone and in Swedish too; the screen says where mails go and how it went', async () => {
  for (const { language, locale, viewport } of [
    { language: 'en', locale: 'en-GB', viewport: { width: 1440, height: 900 } },
    { language: 'sv', locale: 'sv-SE', viewport: { width: 390, height: 844 } },
  ] as const) {
    const { siteKey, agent: maja, hire } = await makeTeam({ locale: language });
    const anna = await hire({ name: `Anna ${randomUUID().slice(0, 8)}` });
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
    await dialog.getByText(t('thread.email.toWrong', { text: 'eva' })).waitFor();
    const to = dialog.getByRole('combobox', { name: t('thread.email.to') });
    await eventually(() => to.evaluate((element) => element === document.activeElement)).toBe(true);
    const chosen = dialog.getByRole('list', { name: t('thread.email.recipients') }).getByRole('listitem');
    await to.fill('eva@example.com, adam@example.com');
    await to.press('Enter');
    await eventually(() => chosen.allTextContents()).toEqual(['eva@example.com', 'adam@example.com']);
    await to.press('Backspace');
    // A colleague is found by name, and stands there by name.
    await to.pressSequentially(anna.name.toLowerCase());
    await dialog.getByRole('option').filter({ hasText: anna.email }).waitFor();
    await to.press('Escape');
    await dialog.getByRole('option').waitFor({ state: 'hidden' });
    await to.press('ArrowDown');
    await to.press('Enter');
    await eventually(() => chosen.allTextContents()).toEqual(['eva@example.com', anna.name]);
    await to.fill('adam@example.com ');
    await dialog.getByRole('button', { name: t('thread.email.remove', { name: anna.name }) }).click();
    await eventually(() => chosen.allTextContents()).toEqual(['eva@example.com', 'adam@example.com']);
    expect(await to.evaluate((element) => element === document.activeElement)).toBe(true);
    await to.pressSequentially(anna.name.slice(0, 8));
    await dialog.getByRole('option').filter({ hasText: anna.email }).click();
    await dialog.getByRole('switch', { name: t('thread.email.information') }).click();
    await dialog.getByLabel(t('thread.email.message'), { exact: true }).fill('Can you look at this?');
    // A key loses nothing of it.
    await page.keyboard.press('Escape');
    const question = page.getByRole('dialog', { name: t('common.unsaved.title') });
    await question.getByText(t('common.unsaved.text')).waitFor();
    await question.getByRole('button', { name: t('common.unsaved.keep') }).click();
    await question.waitFor({ state: 'hidden' });
    await dialog.getByRole('button', { name: t('thread.email.send'), exact: true }).click();
    const told = page.getByText(t('thread.email.kept'));
    await told.waitFor();
    await dialog.waitFor({ state: 'hidden' });
    // On a phone it hides nothing that one writes with.
    const edges = (element: Locator) => element.evaluate((box) => box.getBoundingClientRect().toJSON());
    if (viewport.width < 500) {
      const { top, bottom } = await edges(told);
      expect(bottom).toBeLessThan((await edges(page.getByRole('group', { name: t('note.modes') }))).top);
      expect(top).toBeGreaterThan((await edges(page.getByRole('button', { name: t('thread.more') }))).bottom);
    }
    if (viewport.width < 500) await page.getByRole('button', { name: t('thread.details') }).click();
    await page.getByText(`eva@example.com, adam@example.com, ${anna.email}`).filter({ visible: true }).waitFor();
    await page.getByText(t('details.email.SENT')).filter({ visible: true }).waitFor();
  }
});
