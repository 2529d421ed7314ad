import { expect, test } from 'vitest';
import { eventually, useBrowsers } from './browser.ts';
import { phone } from './devices.ts';
import { accept, ask, bar, card, decline, theTwo } from './transfers.ts';

const browsers = useBrowsers();

test('Johan is asked with a note, accepts, and has the conversation with its history; the visitor sees his name', async () => {
  const { maja, johan, visitor, name } = await theTwo(browsers);
  await maja.say('Let me see who can help');
  await ask(maja, name, 'Knows all about invoices');
  await bar(maja).getByText(maja.t('transfer.waitsFor', { name })).waitFor();

  await johan.page.getByRole('status').filter({ hasText: 'Maja Ek asks you' }).first().waitFor();
  await card(johan).getByText('Knows all about invoices').waitFor();
  await card(johan).getByText(/\d+ seconds? left/).waitFor();
  await card(johan).getByRole('link').click();
  await johan.log.getByText('My invoice is wrong', { exact: true }).waitFor();
  expect(await johan.composer.count()).toBe(0);
  await maja.say('One moment');
  await johan.log.getByText('One moment', { exact: true }).waitFor();

  await bar(johan).getByRole('button', { name: accept(johan) }).click();
  await johan.composer.waitFor();
  await johan.log.getByText('Knows all about invoices').waitFor();
  await johan.log.getByText(johan.t('transfer.line.tookOverYou')).waitFor();
  await maja.page.getByText(maja.t('notice.transferAccepted', { agent: name, name: maja.t('common.visitor') })).first().waitFor();
  await maja.log.getByText(maja.t('transfer.line.tookOver', { name })).waitFor();
  await johan.details.getByText(johan.t('details.routing.TRANSFER.you')).waitFor();

  await johan.say('Hello, Johan here');
  await visitor.log.getByText('Hello, Johan here', { exact: true }).waitFor();
  await visitor.panel.getByRole('heading', { name }).waitFor();
  expect(await visitor.panel.innerText()).not.toContain('invoices');

  // Hers it was too: she finds it in her own history, and where it went.
  await visitor.end();
  await maja.page.goto('/history');
  await maja.row('Hello, Johan here').getByText(maja.t('history.lastWith', { name })).waitFor();
}, 60_000);

test('declined, or taken back, it is still Maja’s, and she is told', async () => {
  const { group, maja, johan, name } = await theTwo(browsers);
  await ask(maja, name);
  await card(johan).getByRole('button', { name: decline(johan) }).click();
  await maja.page.getByText(maja.t('notice.transferDeclined', { name: maja.t('common.visitor') })).first().waitFor();
  await bar(maja).waitFor({ state: 'hidden' });
  await maja.log.getByText(maja.t('transfer.line.declined', { to: name })).waitFor();
  await maja.composer.waitFor();
  // What comes uncalled does not lie over where one writes.
  const [told, box] = await Promise.all([maja.page.locator('[popover=manual][role=status]').boundingBox(), maja.composer.boundingBox()]);
  expect((told?.y ?? Infinity) + (told?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);

  // By the keyboard alone, to the group.
  await maja.log.focus();
  await maja.page.keyboard.press('t');
  await maja.page.getByRole('dialog').getByRole('option').first().waitFor();
  await maja.page.keyboard.type(group);
  await maja.page.keyboard.press('Enter');
  await maja.page.getByRole('dialog').getByRole('button', { name: maja.t('transfer.send') }).press('Enter');
  await card(johan).waitFor();
  await bar(maja).getByRole('button', { name: maja.t('transfer.cancel') }).click();
  await card(johan).waitFor({ state: 'hidden' });
  await bar(maja).waitFor({ state: 'hidden' });
}, 60_000);

test('by keyboard: taken back; declined from another page; with single keys turned off, accepted from the palette', async () => {
  const { maja, johan, name } = await theTwo(browsers);
  const { page, t } = johan;
  const visitorName = t('common.visitor');
  const offered = async (label: 'transfer.acceptNamed' | 'transfer.declineNamed') => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: t('palette.title') }).getByRole('option', { name: t(label, { name: visitorName }) }).waitFor();
  };
  await ask(maja, name);
  await card(johan).waitFor();
  await maja.page.getByRole('button', { name: maja.t('thread.more') }).click();
  await maja.page.getByRole('menuitem', { name: maja.t('help.cancelTransfer') }).waitFor();
  await maja.page.keyboard.press('Escape');
  await maja.page.keyboard.press('u');
  await bar(maja).waitFor({ state: 'hidden' });
  await card(johan).waitFor({ state: 'hidden' });

  await page.getByRole('link', { name: t('rail.settings') }).click();
  await page.waitForURL('**/settings');
  await ask(maja, name);
  await offered('transfer.declineNamed');
  await page.keyboard.press('Escape');
  await page.keyboard.press('x');
  await maja.page.getByText(maja.t('notice.transferDeclined', { name: visitorName })).first().waitFor();
  await maja.log.getByText(maja.t('transfer.line.declined', { to: name })).waitFor();

  await page.getByRole('switch', { name: t('settings.shortcuts') }).click();
  await ask(maja, name);
  await offered('transfer.acceptNamed');
  await page.keyboard.press('Escape');
  await page.keyboard.press('x');
  await offered('transfer.acceptNamed');
  await page.keyboard.type(t('transfer.accept'));
  await page.keyboard.press('Enter');
  await johan.composer.waitFor();
  await johan.log.getByText('My invoice is wrong', { exact: true }).waitFor();
}, 60_000);

test('on two phones, in Swedish: asked from the menu, accepted from the list', async () => {
  const { maja, johan, name } = await theTwo(browsers, { language: phone.language, ...phone.options });
  await ask(maja, name, 'Please');
  await bar(maja).getByText(maja.t('transfer.waitsFor', { name })).waitFor();
  await card(johan).getByText(johan.t('transfer.asks', { name: 'Maja Ek' })).waitFor();
  await card(johan).getByRole('button', { name: accept(johan) }).tap();
  await johan.composer.waitFor();
  await johan.log.getByText('My invoice is wrong', { exact: true }).waitFor();
  await eventually(() => johan.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
}, 60_000);
