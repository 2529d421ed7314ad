import { expect, test } from 'vitest';
import { words as awayWords } from '../widget/away/words.ts';
import { openAdmin } from './admin.ts';
import { apiOf, makeTeam, owner } from './api.ts';
import { useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

/** Open from eight to five on this one day from now, by UTC's clock. */
async function openOnlyIn(days: number, siteId: string) {
  const { ask } = await apiOf(owner);
  const weekday = (new Date(Date.now() + days * 86_400_000).getUTCDay() + 6) % 7;
  const week = Array.from({ length: 7 }, (_, day) => ({ spans: day === weekday ? [{ from: '08:00', to: '17:00' }] : [] }));
  const query = 'mutation ($siteId: ID!, $hours: OpeningHoursInput) { setOpeningHours(siteId: $siteId, hours: $hours) { userErrors { code } } }';
  return {
    shut: () => ask(query, { siteId, hours: { timeZone: 'UTC', week } }),
    open: () => ask(query, { siteId, hours: null }),
  };
}

test('closed by its hours, a site says when it opens, in both languages, though an agent is Online; who waits is served when it opens', async () => {
  const { siteKey, siteId, agent: maja } = await makeTeam();
  const { shut, open } = await openOnlyIn(1, siteId);
  await shut();
  const agent = await enter(browsers, maja);
  for (const [language, text] of [['en', 'We open tomorrow at 8:00'], ['sv', 'Vi öppnar i morgon kl. 8:00']] as const) {
    const looking = await visit(await browsers.open({ locale: language === 'sv' ? 'sv-SE' : 'en-GB' }), { siteKey, language });
    await looking.open();
    await looking.panel.getByText(text).waitFor();
  }
  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.open();
  await visitor.say('Are you there?');
  await visitor.panel.getByText('You are number 1 in the queue. We open tomorrow at 8:00').waitFor();
  await agent.section('list.queue').getByText('Are you there?').waitFor();
  await open();
  await agent.section('list.visitors').getByText('Are you there?').waitFor();
  await visitor.panel.getByRole('heading', { name: 'Maja Ek' }).waitFor();
});

test('who waits sees the place move when somebody before leaves, without asking', async () => {
  const { siteKey } = await makeTeam();
  const [first, second] = [await visit(await browsers.open(), { siteKey }), await visit(await browsers.open(), { siteKey })];
  for (const [visitor, place] of [[first, 1], [second, 2]] as const) {
    await visitor.open();
    await visitor.say('Hello');
    await visitor.panel.getByText(visitor.words.statusPlace(place)).waitFor();
  }
  await first.end();
  await second.panel.getByText(second.words.statusPlace(1)).waitFor({ timeout: 5_000 });
});

test.each([
  { language: 'en', locale: 'en-GB', viewport: { width: 1280, height: 800 } },
  { language: 'sv', locale: 'sv-SE', viewport: { width: 390, height: 844 } },
] as const)('where nobody can answer a message is left, through a cut, once, and answered by mail ($language)', async ({ language, ...options }) => {
  const { siteKey, agent: maja } = await makeTeam({ whenUnavailable: 'OFFLINE_FORM', locale: language });
  const context = await browsers.open(options);
  const visitor = await visit(context, { siteKey, language });
  const words = awayWords[language];
  await visitor.open();
  const { panel } = visitor;
  const send = panel.getByRole('button', { name: words.send });
  await panel.getByRole('textbox', { name: words.message, exact: true }).fill('Do you have the tent in blue?');
  await panel.getByLabel(words.email).fill('elin');
  await send.click();
  await panel.getByText(words.wrong.email).waitFor();
  await panel.getByLabel(words.email).fill('elin@example.com');
  await panel.getByLabel(words.name).fill('Elin Berg');
  // What stands there survives a reload, as a page that is left does.
  await visitor.page.reload();
  await panel.waitFor();
  expect(await panel.getByRole('textbox', { name: words.message, exact: true }).inputValue()).toBe('Do you have the tent in blue?');
  await context.setOffline(true);
  await send.click();
  await panel.getByText(words.waiting).waitFor();
  await context.setOffline(false);
  await panel.getByText(words.done).waitFor({ timeout: 30_000 });
  await panel.getByText(words.answerTo('elin@example.com')).waitFor();

  const agent = await enter(browsers, maja, { language, ...options });
  const { page, t } = agent;
  await agent.section('list.messages').getByText('Do you have the tent in blue?').waitFor();
  expect(await agent.section('list.messages').getByRole('listitem').count()).toBe(1);
  await agent.openRow('Elin Berg');
  await page.getByText(t('composer.readOnly.message')).waitFor();
  await page.getByRole('button', { name: t('thread.take'), exact: true }).filter({ visible: true }).click();
  await page.getByText(t('thread.message.left', { email: 'elin@example.com' })).waitFor();
  await page.getByRole('button', { name: t('thread.message.answer') }).click();
  const dialog = page.getByRole('dialog', { name: t('thread.email') });
  await dialog.getByRole('list', { name: t('thread.email.recipients') }).getByTitle('elin@example.com').waitFor();
  await dialog.getByLabel(t('thread.email.message'), { exact: true }).fill('Yes, in blue too.');
  await dialog.getByRole('button', { name: t('thread.email.send'), exact: true }).click();
  await page.getByText(t('thread.email.kept')).waitFor();
  await dialog.waitFor({ state: 'hidden' });
});

test('a chat that nobody can take any more becomes a message, with what was written', async () => {
  const { siteKey, agent: maja } = await makeTeam({ whenUnavailable: 'OFFLINE_FORM' });
  const agent = await enter(browsers, maja);
  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.open();
  await visitor.composer.waitFor();
  await agent.choosePresence('away');
  await visitor.composer.fill('Is anybody there?');
  const { message } = awayWords.en;
  await visitor.panel.getByRole('textbox', { name: message, exact: true }).waitFor();
  expect(await visitor.panel.getByRole('textbox', { name: message, exact: true }).inputValue()).toBe('Is anybody there?');
});

test.each([
  { language: 'en', locale: 'en-GB', viewport: { width: 1280, height: 800 } },
  { language: 'sv', locale: 'sv-SE', viewport: { width: 390, height: 844 } },
] as const)('a chat that nobody is left to answer is told to be missed, here and after a reload, and a message can be left ($language)', async ({ language, ...options }) => {
  const { siteKey, siteId } = await makeTeam();
  const visitor = await visit(await browsers.open(options), { siteKey, language });
  const { page, panel, log, words } = visitor;
  await visitor.open();
  await visitor.say('Hello?');
  await panel.getByText(words.statusPlace(1)).waitFor();
  const { ask } = await apiOf(owner);
  await ask('mutation ($input: UpdateSiteInput!) { updateSite(input: $input) { userErrors { code } } }', { input: { id: siteId, whenUnavailable: 'OFFLINE_FORM' } });
  await log.getByText(words.missed).waitFor();
  await page.reload();
  await panel.waitFor();
  await log.getByText(words.missed).waitFor();
  await log.getByText('Hello?', { exact: true }).waitFor();
  if (process.env.PHOTOS) await page.screenshot({ path: `${process.env.PHOTOS}/missed-${language}.png` });
  await panel.getByRole('button', { name: words.startNew }).click();
  await panel.getByRole('textbox', { name: awayWords[language].message, exact: true }).waitFor();
});

test('an admin sets the hours, takes in the holidays, and sees on the card that the site is closed and when it opens', async () => {
  const { siteName } = await makeTeam({ whenUnavailable: 'OFFLINE_FORM' });
  const { page, dialog, toast } = await openAdmin(browsers, 'sites');
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: siteName }) });
  await card.getByText('Always open').waitFor();
  await card.getByRole('button', { name: 'Opening hours' }).click();
  await dialog.getByRole('switch', { name: 'Always open' }).click();
  await dialog.getByRole('button', { name: 'Add hours: Saturday' }).click();
  await dialog.getByLabel('Saturday: closes').fill('07:00');
  await dialog.getByRole('button', { name: 'Add hours: Saturday' }).click();
  await dialog.getByText('Enter every time as hours and minutes.').waitFor();
  await dialog.getByRole('button', { name: /^Remove 07:00–: Saturday/ }).click();
  const year = new Date().getFullYear();
  await dialog.getByRole('button', { name: `Add the Swedish holidays of ${year}` }).click();
  await page.getByText('16 dates added').waitFor();
  await dialog.getByRole('button', { name: `Add the Swedish holidays of ${year + 1}` }).click();
  await page.getByText('8 dates added').waitFor();
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
  await dialog.getByRole('button', { name: 'Add date' }).click();
  await dialog.getByLabel('Date', { exact: true }).last().fill(today);
  await dialog.getByLabel('Name', { exact: true }).last().fill('Stocktaking');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await toast(`${siteName} saved`);
  await card.getByText(/Closed now/).waitFor();
  await card.getByText(/We open (today|tomorrow|on )/).waitFor();
});
