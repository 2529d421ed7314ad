import { expect, test } from 'vitest';
import { afterWords } from '../widget/after/words.ts';
import { makeTeam } from './api.ts';
import { useBrowsers } from './browser.ts';
import { devices, withDetails } from './devices.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';
import { under } from './workspace.ts';

const browsers = useBrowsers();

test.each(devices)('where a label is demanded an agent ends no chat without one; the visitor is then asked how it went, and the agent reads the answer (on $device, $language)', ({ language, options }) =>
  under({ labelRequired: true, survey: 'AT_END' }, async () => {
    const { siteKey, agent: maja } = await makeTeam({ locale: language });
    const agent = await enter(browsers, maja, { language, ...options });
    const { page, t } = agent;
    const visitor = await visit(await browsers.open(options), { siteKey, language });
    const words = afterWords[language];
    await visitor.open();
    await visitor.say('Thanks for your help');
    await agent.openRow('Thanks for your help');
    const end = () => page.getByRole('button', { name: new RegExp(`^${t('thread.end')}`) }).click();
    const dialog = page.getByRole('dialog', { name: t('thread.label.titleEnd') });
    await end();
    await dialog.getByText(t('thread.label.demanded')).waitFor();
    expect(await dialog.getByRole('button', { name: t('thread.label.endWithout') }).count()).toBe(0);
    await dialog.getByRole('button', { name: t('common.cancel'), exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await agent.say('Anything else?');
    await visitor.log.getByText('Anything else?', { exact: true }).waitFor();
    const survey = visitor.panel.getByRole('group', { name: words.question });
    expect(await survey.count()).toBe(0);

    await end();
    await dialog.getByRole('combobox').fill('deliv');
    await dialog.getByRole('option', { name: 'Delivery' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await visitor.panel.getByText(visitor.words.endedBy('Maja Ek')).waitFor();
    await survey.getByRole('button', { name: words.rating(5) }).click();
    await survey.getByRole('textbox', { name: words.comment }).fill('Quick and kind');
    await survey.getByRole('button', { name: words.send, exact: true }).click();
    await visitor.panel.getByText(words.thanks).waitFor();
    await withDetails(agent, async (details) => {
      await details.getByRole('button', { name: t('details.changeLabel', { name: 'Delivery' }) }).waitFor();
      await details.getByText('Quick and kind').waitFor();
      await details.getByText(t('details.survey.rating', { rating: 5 })).waitFor();
    });
  }));
