import { expect, test } from 'vitest';
import { makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();
const languages = [
  { language: 'en', locale: 'en-GB' },
  { language: 'sv', locale: 'sv-SE' },
] as const;

test.each(languages)('a colleague reads along and writes a note that the visitor never sees ($language)', async ({ language, locale }) => {
  const { siteKey, agent: maja, hire } = await makeTeam({ locale: language });
  const agent = await enter(browsers, maja, { language, locale: 'fr' });
  const visitor = await visit(await browsers.open({ locale }), { siteKey, language });
  await visitor.open();
  await visitor.say('Is it waterproof?');
  await agent.openRow('Is it waterproof?');
  const anna = await hire({ name: 'Anna Berg', locale: language });
  const colleague = await enter(browsers, anna, { language, locale: 'fr' });
  await colleague.openRow('Is it waterproof?');
  await colleague.page.getByText(colleague.t('composer.readOnly.colleague', { name: 'Maja Ek' })).waitFor();
  await colleague.page.keyboard.press('n');
  const box = colleague.page.getByRole('textbox', { name: colleague.t('note.label') });
  await box.fill('It is, up to 3,000 mm');
  await box.press('Enter');
  await agent.log.getByText('It is, up to 3,000 mm').waitFor();
  await agent.log.getByText('Anna Berg', { exact: false }).waitFor();
  await eventually(() => box.inputValue()).toBe('');

  await agent.page.getByRole('button', { name: agent.t('note.note') }).click();
  await agent.page.getByRole('textbox', { name: agent.t('note.label') }).fill('Thanks, Anna');
  await agent.page.keyboard.press('Enter');
  await colleague.log.getByText('Thanks, Anna').waitFor();
  await agent.page.getByRole('textbox', { name: agent.t('note.label') }).press('Escape');
  await agent.say('Yes, to 3,000 mm.');
  await visitor.log.getByText('Yes, to 3,000 mm.', { exact: true }).waitFor();
  expect(await visitor.log.innerText()).not.toMatch(/Anna|up to/);
  await eventually(() => agent.row('Yes, to 3,000 mm.').count()).toBe(1);

  await agent.page.reload();
  await agent.log.getByText('Thanks, Anna').waitFor();
  await agent.log.getByText('It is, up to 3,000 mm').waitFor();
});
