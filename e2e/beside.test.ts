import { expect, test } from 'vitest';
import { apiOf, makeTeam, owner } from './api.ts';
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
  await agent.page.getByText(agent.t('watch.here', { name: 'Anna Berg', count: 1 })).waitFor({ state: 'attached' });
  await colleague.page.getByText(colleague.t('watch.here', { name: 'Maja Ek', count: 1 })).waitFor({ state: 'attached' });
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

  await agent.page.getByText(agent.t('watch.here', { name: 'Anna Berg', count: 1 })).waitFor({ state: 'attached' });
  await colleague.page.close();
  await agent.page.getByText(agent.t('watch.here', { name: 'Anna Berg', count: 1 })).waitFor({ state: 'detached' });
});

test.each(languages)('an agent edits and deletes what was written, and both sides see it at once ($language)', async ({ language, locale }) => {
  const { siteKey, agent: maja } = await makeTeam({ locale: language });
  const agent = await enter(browsers, maja, { language, locale: 'fr' });
  const visitor = await visit(await browsers.open({ locale }), { siteKey, language });
  await visitor.open();
  await visitor.say('How much?');
  await agent.openRow('How much?');
  await agent.say('It is 199 krona');
  await visitor.log.getByText('It is 199 krona', { exact: true }).waitFor();

  await agent.composer.press('ArrowUp');
  const box = agent.page.getByRole('textbox', { name: agent.t('change.message') });
  await eventually(() => box.inputValue()).toBe('It is 199 krona');
  await box.press('Escape');
  await box.waitFor({ state: 'detached' });
  await eventually(() => agent.composer.evaluate((element) => element === document.activeElement)).toBe(true);
  await agent.composer.press('ArrowUp');
  await box.fill('It is 299 kronor');
  await box.press('Enter');
  await visitor.log.getByText('It is 299 kronor', { exact: true }).waitFor();
  await visitor.log.getByText(visitor.words.edited).waitFor();
  await agent.log.getByText(agent.t('change.edited'), { exact: true }).waitFor();
  await agent.row('It is 299 kronor').waitFor();

  await agent.say('Ask somebody else');
  await visitor.log.getByText('Ask somebody else', { exact: true }).waitFor();
  await agent.log.getByText('Ask somebody else', { exact: true }).hover();
  await agent.page.getByRole('button', { name: agent.t('change.more') }).last().click();
  await agent.page.getByRole('menuitem', { name: agent.t('change.delete') }).click();
  await agent.page.getByRole('button', { name: agent.t('change.delete'), exact: true }).click();
  await visitor.log.getByText(visitor.words.deleted).waitFor();
  await agent.log.getByText(agent.t('change.deletedMessage')).waitFor();
  await agent.row(agent.t('change.deletedMessage')).waitFor();
  for (const log of [visitor.log, agent.log]) expect(await log.innerText()).not.toContain('Ask somebody else');

  // What is the same after a reload was not only made up by the screen.
  await visitor.page.reload();
  await visitor.log.getByText(visitor.words.deleted).waitFor();
  await visitor.log.getByText(visitor.words.edited).waitFor();
  expect(await visitor.log.innerText()).not.toContain('199');
});

test.each(languages)('an agent who wants it sees what the visitor types, until it is sent ($language)', async ({ language, locale }) => {
  const { siteKey, agent: maja } = await makeTeam({ locale: language });
  const agent = await enter(browsers, maja, { language, locale: 'fr', path: '/settings/messages' });
  const visitor = await visit(await browsers.open({ locale }), { siteKey, language });
  await visitor.open();
  await visitor.say('Hello');
  await agent.page.getByRole('switch', { name: agent.t('preview.on') }).click();
  await agent.page.getByText(agent.t('common.saved')).waitFor();
  await agent.page.getByRole('link', { name: agent.t('rail.conversations') }).click();
  await agent.openRow('Hello');

  await visitor.composer.pressSequentially('Is it waterproof', { delay: 60 });
  await agent.log.getByText('Is it waterproof', { exact: true }).waitFor();
  await agent.log.getByText(agent.t('preview.notSent')).waitFor();
  await visitor.composer.press('Enter');
  await agent.log.getByText(agent.t('preview.notSent')).waitFor({ state: 'detached' });
  await agent.log.getByText('Is it waterproof', { exact: true }).waitFor();

  const { ask } = await apiOf(owner);
  const choose = (livePreview: string) => ask(`mutation { updateWorkspace(input: { livePreview: ${livePreview} }) { userErrors { code } } }`);
  await choose('ON_AND_TOLD');
  await visitor.composer.pressSequentially('And warm?', { delay: 60 });
  await visitor.panel.getByText(visitor.words.draftSeen).waitFor();
  await agent.log.getByText('And warm?', { exact: true }).waitFor();
  await choose('OFF');
  await visitor.composer.press('End');
  await visitor.composer.pressSequentially(' Really', { delay: 60 });
  await visitor.panel.getByText(visitor.words.draftSeen).waitFor({ state: 'detached' });
  expect(await agent.log.innerText()).not.toContain('Really');
  await choose('ON');
});
