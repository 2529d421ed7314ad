import { expect, test } from 'vitest';
import { afterWords } from '../widget/after/words.ts';
import { makeTeam, owner } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';
import { under } from './workspace.ts';

const browsers = useBrowsers();

test('a survey is sent by hand, answered once in the chat, and read in the details', () =>
  under({ survey: 'MANUAL' }, async () => {
    const { siteKey, siteId, agent: maja } = await makeTeam();
    const agent = await enter(browsers, maja);
    const { page, t } = agent;
    const visitor = await visit(await browsers.open(), { siteKey });
    const { panel } = visitor;
    await visitor.open();
    await visitor.say('Thanks for your help');
    await agent.openRow('Thanks for your help');
    await page.getByRole('button', { name: t('thread.more') }).click();
    await page.getByRole('menuitem', { name: t('thread.survey') }).click();
    await page.getByRole('dialog').getByRole('button', { name: t('thread.survey.send'), exact: true }).click();

    const survey = panel.getByRole('group', { name: afterWords.en.question });
    await survey.getByRole('button', { name: afterWords.en.rating(4) }).click();
    await survey.getByRole('textbox', { name: afterWords.en.comment }).fill('Quick and kind');
    await survey.getByRole('button', { name: afterWords.en.send, exact: true }).click();
    await panel.getByText(afterWords.en.thanks).waitFor();
    await eventually(() => visitor.composer.evaluate((element) => element.matches(':focus'))).toBe(true);
    await agent.details.getByText('Quick and kind').waitFor();
    await agent.details.getByText(t('details.survey.rating', { rating: 4 })).waitFor();

    // Admins read it in the chat logs, with what the visitor came with, and go on from there.
    const admin = await enter(browsers, owner, { path: `/admin/conversations?period=all&site=${siteId}` });
    const line = admin.page.getByRole('row').filter({ hasText: 'Thanks for your help' });
    await line.getByText(t('details.survey.rating', { rating: 4 })).waitFor();
    await line.getByRole('button', { name: t('common.visitor') }).click();
    const sheet = admin.page.getByRole('dialog');
    await sheet.getByText('Quick and kind').waitFor();
    await sheet.locator('summary').filter({ hasText: t('details.visitor') }).click();
    await sheet.getByText(t('visitor.browser'), { exact: true }).waitFor();
    await sheet.getByRole('link', { name: t('admin.conversations.open') }).click();
    await admin.page.waitForURL(/\/conversations\/[\w-]+$/);
    await admin.log.getByText('Thanks for your help', { exact: true }).waitFor();

    await visitor.page.reload();
    await visitor.log.getByText('Thanks for your help', { exact: true }).waitFor();
    expect(await survey.count()).toBe(0);
  }));
