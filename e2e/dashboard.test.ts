import { test } from 'vitest';
import { words as awayWords } from '../widget/away/words.ts';
import { apiOf, makeTeam, owner } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

test('my conversations of today are chats, not messages that were left; when they cannot be read it is said, and tried again', async () => {
  const { siteKey, agent: maja } = await makeTeam({ whenUnavailable: 'OFFLINE_FORM' });
  const left = await visit(await browsers.open(), { siteKey });
  const words = awayWords.en;
  await left.open();
  await left.panel.getByRole('textbox', { name: words.message, exact: true }).fill('Call me about the tent');
  await left.panel.getByLabel(words.email).fill('elin@example.com');
  await left.panel.getByRole('button', { name: words.send }).click();
  await left.panel.getByText(words.done).waitFor();

  const { page, t, row, openRow, composer } = await enter(browsers, maja);
  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.open();
  await visitor.say('A chat');
  await row('A chat').waitFor();
  await openRow('Call me about the tent');
  await page.getByRole('button', { name: t('thread.take'), exact: true }).filter({ visible: true }).click();
  await page.getByText(t('thread.message.left', { email: 'elin@example.com' })).waitFor();
  await openRow('A chat');
  await composer.waitFor();

  let refuse = true;
  await page.route('**/graphql', (route) =>
    refuse && route.request().postData()?.includes('query Today')
      ? route.fulfill({ json: { data: null, errors: [{ message: 'Full', extensions: { code: 'UNAVAILABLE' } }] } })
      : route.continue(),
  );
  await page.goto('/conversations');
  const today = page.getByRole('region', { name: t('dashboard.title') });
  const problem = today.getByRole('alert').filter({ hasText: t('dashboard.failed') });
  await problem.getByText(t('common.error.unavailable')).waitFor();
  refuse = false;
  await problem.getByRole('button', { name: t('common.retry') }).click();
  await problem.waitFor({ state: 'hidden' });
  await eventually(() => today.locator('dl > div').filter({ hasText: t('dashboard.mine') }).locator('dd').innerText()).toBe('1');
});

test.each(['en', 'sv'] as const)('who is Online and gets nobody is told why, as soon as it is so, in %s', async (language) => {
  const { siteId, agent } = await makeTeam({ locale: language });
  const { page, t } = await enter(browsers, agent, { language });
  const { viewer } = await (await apiOf(agent)).ask<{ viewer: { agent: { id: string; groups: { id: string }[] } } }>('{ viewer { agent { id groups { id } } } }');
  const { ask } = await apiOf(owner);
  const { id, groups } = viewer.agent;
  const change = (input: object) => ask('mutation ($input: UpdateAgentInput!) { updateAgent(input: $input) { userErrors { code } } }', { input: { id, ...input } });
  const list = page.getByRole('region', { name: t('list.title') });
  await list.getByText(t('list.empty.online')).waitFor();

  await change({ frontOffice: false });
  await list.getByText(t('list.unserved.BACK_OFFICE')).waitFor();
  await list.getByText(t('list.unserved.ask')).waitFor();
  // Who is Online counts, on the dashboard as on the page that the figure leads to.
  const figure = page.getByRole('region', { name: t('dashboard.title') }).locator('dl > div').filter({ hasText: t('dashboard.agents') }).locator('dd > div').first();
  const areOnline = async () => (await ask<{ agents: { presence: string }[] }>('{ agents { presence } }')).agents.filter(({ presence }) => presence === 'ONLINE').length;
  await eventually(async () => Number(await figure.innerText()) - (await areOnline())).toBe(0);
  await change({ frontOffice: true, groupIds: [] });
  await list.getByText(t('list.unserved.NO_GROUP')).waitFor();
  await change({ groupIds: groups.map((group) => group.id) });
  await list.getByText(t('list.empty.online')).waitFor();

  const tomorrow = (new Date(Date.now() + 86_400_000).getUTCDay() + 6) % 7;
  const week = Array.from({ length: 7 }, (_, day) => ({ spans: day === tomorrow ? [{ from: '08:00', to: '17:00' }] : [] }));
  const hours = 'mutation ($siteId: ID!, $hours: OpeningHoursInput) { setOpeningHours(siteId: $siteId, hours: $hours) { userErrors { code } } }';
  await ask(hours, { siteId, hours: { timeZone: 'UTC', week } });
  await list.getByText(t('list.unserved.CLOSED')).waitFor();
  await list.getByText(t('list.unserved.opens', { moment: '' }).replace('.', '').trim()).waitFor();
});
