import { request } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';

const browsers = useBrowsers();
const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1';

/** A visitor without a browser, for what would take one too long. */
async function aVisitor(siteKey: string) {
  let token: string | undefined;
  const ask = async <Data>(query: string, variables: object, userAgent = firefox): Promise<Data> => {
    const http = await request.newContext({ baseURL: inject('url'), userAgent, extraHTTPHeaders: { origin: inject('shop'), ...(token && { authorization: `Bearer ${token}` }) } });
    const { data, errors }: { data: Data; errors?: unknown } = await (await http.post('/graphql', { data: { query, variables } })).json();
    await http.dispose();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const comeTo = async (path: string, userAgent?: string) => {
    const input = { siteKey, token, page: { url: `${inject('shop')}${path}` } };
    const { identifyVisitor } = await ask<{ identifyVisitor: { token: string } }>('mutation ($input: IdentifyVisitorInput!) { identifyVisitor(input: $input) { token } }', { input }, userAgent);
    token = identifyVisitor.token;
  };
  const start = async (text: string) =>
    (await ask<{ startConversation: { conversation: { id: string } } }>('mutation ($input: StartConversationInput!) { startConversation(input: $input) { conversation { id } } }', { input: { clientId: text, text } })).startConversation.conversation.id;
  const end = (id: string) => ask('mutation ($id: ID!) { endConversation(id: $id) { userErrors { code } } }', { id });
  return { comeTo, start, end };
}

test('the details tell how many conversations there were before, and all of them; of an old one, where the visitor was then', async () => {
  const { siteKey, agent } = await makeTeam({ maxActiveChats: 5 });
  const { page, details, openRow, t } = await enter(browsers, agent);
  const visitor = await aVisitor(siteKey);
  await visitor.comeTo('/tents');
  for (let n = 1; n <= 22; n++) await visitor.end(await visitor.start(`Question ${n}`));
  await visitor.comeTo('/returns', iphone);
  await visitor.start('The newest of all');
  await openRow('The newest of all');
  await details.getByText(/^Mobile Safari|^Safari/).waitFor();

  const earlier = details.getByRole('region', { name: `${t('details.earlier')} (22)` });
  const links = earlier.getByRole('link');
  await eventually(() => links.count()).toBe(5);
  await earlier.getByRole('button', { name: t('visitor.trail.all', { count: 22 }) }).click();
  await eventually(() => links.count()).toBe(19);
  await earlier.getByRole('button', { name: t('details.moreEarlier', { count: 3 }) }).click();
  await eventually(() => links.count()).toBe(22);
  expect(await earlier.getByRole('button').count()).toBe(0);
  expect(new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).size).toBe(22);

  const running = page.url();
  await links.last().click();
  await page.getByText('Question 1', { exact: true }).first().waitFor();
  expect(page.url()).not.toBe(running);
  await details.getByText('Firefox 140').waitFor();
  await details.getByRole('link', { name: '/tents' }).first().waitFor();
  expect(await details.getByText(/Safari|\/returns/).count()).toBe(0);

  // From History they lead to where conversations are.
  await page.getByRole('link', { name: t('rail.history') }).click();
  await page.waitForURL('**/history');
  await openRow('Question 22');
  await page.waitForURL('**/history/*');
  await details.getByRole('region', { name: `${t('details.others')} (22)` }).getByRole('link').last().click();
  await page.waitForURL('**/conversations/*');
  await page.getByRole('log').getByText(/^Question \d+$/).waitFor();
  await page.getByRole('region', { name: t('list.title'), exact: true }).waitFor();
});
