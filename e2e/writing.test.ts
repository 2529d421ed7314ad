import { test } from 'vitest';
import { makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { alive, enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

test('an agent chooses the language of the spell check, and turns it off', async () => {
  const { siteKey, agent } = await makeTeam();
  const visitor = await visit(await browsers.open(), { siteKey });
  const { page, composer, openRow, t } = await enter(browsers, agent);
  const spelt = () => composer.evaluate((box: HTMLTextAreaElement) => [box.spellcheck, box.lang]);
  const openSettings = () => page.goto('/settings/messages');
  await visitor.open();
  await visitor.say('Hello?');
  await openRow('Hello?');
  await eventually(spelt).toEqual([true, 'en']);

  const path = page.url();
  await openSettings();
  await (await alive(page.getByLabel(t('writing.language')))).selectOption({ label: 'Swedish' });
  await page.getByText(t('common.saved'), { exact: true }).first().waitFor();
  await page.goto(path);
  await eventually(spelt).toEqual([true, 'sv']);

  await openSettings();
  await (await alive(page.getByRole('switch', { name: t('writing.spellCheck') }))).click();
  await page.getByText(t('common.saved'), { exact: true }).first().waitFor();
  await page.goto(path);
  await eventually(spelt).toEqual([false, 'sv']);
});
