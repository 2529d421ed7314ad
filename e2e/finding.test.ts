import { expect, test } from 'vitest';
import { apiOf, owner } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { anEndedTalk } from './longTalk.ts';
import { enter } from './portal.ts';

const browsers = useBrowsers();
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** 160 lines, of which the 9th, the 90th and the 155th tell of the animal. */
const linesOf = (animal: string) => Array.from({ length: 160 }, (_, index) => ([8, 89, 154].includes(index) ? `The ${animal} of line ${index + 1}` : `Line ${index + 1}`));

test('a hit far up opens the conversation there, marked, leads to the next one and back to the newest, and its link to the same place', async () => {
  const { id, portal, agent } = await anEndedTalk(browsers, { lines: linesOf('axolotl') });
  const { page, t, log } = portal;
  await page.getByRole('link', { name: t('rail.history') }).click();
  await page.getByRole('searchbox', { name: t('common.search.conversations') }).fill('axolotl');
  await portal.openRow('axolotl');
  const marked = log.locator('[data-found]');
  // The newest hit is the one that the list tells of.
  await eventually(() => marked.allTextContents()).toEqual(['The axolotl of line 155']);
  const hits = page.getByRole('group', { name: t('hits.title', { search: 'axolotl' }) });
  await hits.getByText(t('hits.at', { number: 3, count: 3, search: 'axolotl' })).waitFor();
  // The word itself stands out, too.
  const painted = () => page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(({ startContainer, startOffset, endOffset }) => startContainer.textContent?.slice(startOffset, endOffset)));
  await eventually(painted).toContain('axolotl');
  await hits.getByRole('button', { name: t('hits.previous') }).click();
  await eventually(() => marked.allTextContents()).toEqual(['The axolotl of line 90']);
  await hits.getByRole('button', { name: t('hits.previous') }).click();
  await eventually(() => marked.allTextContents()).toEqual(['The axolotl of line 9']);
  const isSeen = () => marked.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const box = element.closest('[data-log]')?.getBoundingClientRect();
    return box !== undefined && top >= box.top && bottom <= box.bottom;
  });
  await eventually(isSeen).toBe(true);
  await hits.getByText(t('hits.at', { number: 1, count: 3, search: 'axolotl' })).waitFor();
  expect(new URL(page.url()).searchParams.get('search')).toBe('axolotl');
  const message = new URL(page.url()).searchParams.get('message');

  // The stretch grows on both sides as one reads.
  await log.evaluate((element) => element.scrollTo(0, 0));
  await log.getByText('Good morning', { exact: true }).waitFor();
  for (let line = 40; line <= 160; line += 40) {
    await log.getByText(`Line ${line}`, { exact: true }).or(log.getByText(`line ${line}`)).first().waitFor();
    await log.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  }
  await log.getByText(t('thread.system.endedYou')).waitFor();
  expect(await log.getByText(/^Line \d+$/).count()).toBe(157);

  await page.reload();
  await eventually(() => marked.allTextContents()).toEqual(['The axolotl of line 9']);
  await page.getByRole('button', { name: t('thread.toNewest') }).click();
  await log.getByText('Line 160', { exact: true }).waitFor();
  expect(new URL(page.url()).searchParams.has('message')).toBe(false);
  await page.keyboard.press('f');
  await eventually(() => marked.allTextContents()).toEqual(['The axolotl of line 9']);

  const small = await enter(browsers, agent, { path: `/conversations/${id}?message=${message}`, ...phone });
  await eventually(() => small.log.locator('[data-found]').allTextContents()).toEqual(['The axolotl of line 9']);
}, 120_000);

test.each(['en', 'sv'] as const)('Ctrl K, a word and Enter lead to where it stands in an old conversation, by keyboard alone (%s)', async (language) => {
  const { portal } = await anEndedTalk(browsers, { language, lines: linesOf('capybara') });
  const { page, t, log } = portal;
  await page.keyboard.press('Control+k');
  await page.keyboard.type('capybara');
  await page.getByRole('option', { name: t('palette.search.own', { text: 'capybara' }), selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/history?*');
  await page.getByRole('listitem').locator('mark').filter({ hasText: 'capybara' }).waitFor();
  await page.keyboard.press('j');
  const marked = log.locator('[data-found]');
  await eventually(() => marked.allTextContents()).toEqual(['The capybara of line 155']);
  await page.getByRole('button', { name: t('hits.previous') }).waitFor();
  await page.keyboard.press('Shift+F');
  await eventually(() => marked.allTextContents()).toEqual(['The capybara of line 90']);
});

test('an admin comes from the chat logs to the message, and sets label and tags there by keyboard', async () => {
  const { id } = await anEndedTalk(browsers, { lines: linesOf('pangolin') });
  const { page, t } = await enter(browsers, owner);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('pangolin');
  await page.getByRole('option', { name: t('palette.search.all', { text: 'pangolin' }) }).click();
  await page.getByRole('button', { name: t('common.visitor'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  const marked = dialog.locator('[data-found]');
  await eventually(() => marked.allTextContents()).toEqual(['The pangolin of line 155']);
  await dialog.getByRole('button', { name: t('hits.next') }).click();
  await eventually(() => marked.allTextContents()).toEqual(['The pangolin of line 9']);
  await dialog.getByRole('log').getByText('Line 5', { exact: true }).waitFor();

  await dialog.getByRole('button', { name: t('details.setLabel') }).press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: t('details.changeLabel', { name: '' }).split('.')[0] }).waitFor();
  await dialog.getByRole('button', { name: t('details.addTagLabel') }).press('Enter');
  await page.keyboard.type('Burrow');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: t('details.removeTag', { name: 'burrow' }) }).waitFor();
  const { ask } = await apiOf(owner);
  const { conversation } = await ask<{ conversation: { label: object | null; tags: string[] } }>('query ($id: ID!) { conversation(id: $id) { label { id } tags } }', { id });
  expect(conversation).toEqual({ label: { id: expect.any(String) }, tags: ['burrow'] });
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(new URL(page.url()).searchParams.get('search')).toBe('pangolin');
}, 120_000);

test('history is filtered together with a search; filters stand in the address, go with Back, and say what to loosen', async () => {
  const { id, portal, agent } = await anEndedTalk(browsers, { lines: ['The tapir eats leaves'] });
  const { ask } = await apiOf(agent);
  await ask('mutation ($id: ID!) { addTag(conversationId: $id, name: "zoo") { userErrors { code } } }', { id });
  const { page, t, row } = portal;
  await page.getByRole('link', { name: t('rail.history') }).click();
  await page.getByRole('searchbox').fill('tapir');
  await row('tapir').waitFor();
  const filters = page.getByRole('button', { name: t('filter.title'), exact: true });
  await filters.click();
  await page.getByRole('button', { name: new RegExp(`^${t('filter.tag')} `) }).click();
  await page.keyboard.type('zo');
  await page.getByRole('option', { name: 'zoo', exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const chips = page.getByRole('list', { name: t('filter.title') });
  await chips.getByText('zoo').waitFor();
  await row('tapir').waitFor();
  const query = () => Object.fromEntries(new URL(page.url()).searchParams);
  expect(query()).toEqual({ period: 'all', tag: 'zoo', search: 'tapir' });

  await page.getByRole('button', { name: t('filter.button', { count: 1 }) }).click();
  await page.getByLabel(t('filter.rating'), { exact: true }).selectOption('5');
  await page.keyboard.press('Escape');
  await page.getByText(t('common.search.none')).waitFor();
  await page.reload();
  await page.getByText(t('common.search.none')).waitFor();
  expect(query()).toEqual({ period: 'all', tag: 'zoo', search: 'tapir', rating: '5' });
  await page.goBack();
  await row('tapir').waitFor();
  expect(query()).toEqual({ period: 'all', tag: 'zoo', search: 'tapir' });
  await page.goForward();
  const loosen = page.getByRole('main').getByRole('button', { name: t('filter.remove', { filter: `${t('filter.rating')}: ${t('filter.ratingOf', { rating: 5 })}` }) });
  await loosen.last().click();
  await row('tapir').waitFor();
  await chips.getByRole('button', { name: t('filter.remove', { filter: `${t('filter.tag')}: zoo` }) }).click();
  await eventually(() => chips.count()).toBe(0);

  const small = await enter(browsers, agent, { path: '/history', ...phone });
  await small.page.getByRole('button', { name: t('filter.title'), exact: true }).tap();
  const sheet = small.page.getByRole('dialog', { name: t('filter.title') });
  await sheet.getByLabel(t('filter.period'), { exact: true }).selectOption('last-month');
  await sheet.getByRole('button', { name: t('filter.close'), exact: true }).tap();
  await small.page.getByText(t('filter.noneFit')).waitFor();
  await small.page.getByRole('main').getByRole('button', { name: t('filter.remove', { filter: `${t('filter.period')}: ${t('period.last-month')}` }) }).last().tap();
  await small.row('tapir').waitFor();
}, 120_000);

test('chat logs are filtered by a visitor who is looked for by name', async () => {
  const { id, agent } = await anEndedTalk(browsers, { lines: ['The okapi hides'] });
  const { ask } = await apiOf(agent);
  const { conversation } = await ask<{ conversation: { visitor: { id: string } } }>('query ($id: ID!) { conversation(id: $id) { visitor { id } } }', { id });
  const surname = `Okapi${[...id.replaceAll('-', '')].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('')}`;
  const name = `Åsa ${surname}`;
  await ask('mutation ($id: ID!, $name: String) { renameVisitor(id: $id, name: $name) { userErrors { code } } }', { id: conversation.visitor.id, name });
  const { page, t } = await enter(browsers, owner, { path: '/admin/conversations' });
  await page.getByRole('button', { name: t('filter.title'), exact: true }).click();
  await page.getByRole('button', { name: new RegExp(`^${t('filter.visitor')} `) }).click();
  await page.keyboard.type(`åsa ${surname.toUpperCase().slice(0, -2)}`);
  await page.getByRole('option', { name }).click();
  await page.keyboard.press('Escape');
  await page.getByText(t('admin.conversations.count', { count: 1 }), { exact: true }).waitFor();
  await page.getByRole('list', { name: t('filter.title') }).getByText(name).waitFor();
  expect(new URL(page.url()).searchParams.get('visitor')).toBe(conversation.visitor.id);
}, 120_000);

test('the links of a file far up are renewed before they end', async () => {
  const { id, agent } = await anEndedTalk(browsers, { lines: linesOf('wombat'), file: 'prices.txt' });
  const { ask } = await apiOf(agent);
  const { conversation } = await ask<{ conversation: { messages: { nodes: { seq: number; attachments: object[] }[] } } }>(
    'query ($id: ID!) { conversation(id: $id) { messages(first: 5) { nodes { seq attachments { id } } } } }', { id });
  const seq = conversation.messages.nodes.find(({ attachments }) => attachments.length > 0)?.seq;
  const { page, log } = await enter(browsers, agent);
  // As if they had been given long ago.
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('query MessagesAround')) return route.fallback();
    const response = await route.fetch();
    const soon = new Date(Date.now() + 63_000).toISOString();
    const body = (await response.text()).replace(/"expiresAt":"[^"]+"/g, `"expiresAt":"${soon}"`).replace(/"path":"[^"]+"/g, '"path":"/files/old"');
    return route.fulfill({ response, body });
  });
  await page.goto(`/conversations/${id}?message=${seq}`);
  const address = () => log.getByRole('link', { name: 'prices.txt' }).getAttribute('href');
  await eventually(address).toBe('/files/old');
  await eventually(address).toMatch(/^\/files\/file\./);
  expect(await (await page.request.get((await address()) ?? '')).text()).toBe('Hello');
});
