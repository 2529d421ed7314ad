import { expect, test } from 'vitest';
import { makeTeam, owner } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit, widgetOf } from './widget.ts';

const browsers = useBrowsers();
const languages = [
  { language: 'en', locale: 'en-GB', spoken: 'English' },
  { language: 'sv', locale: 'sv-SE', spoken: 'Swedish' },
] as const;

test.each(languages)('in $spoken a visitor writes, the agent answers, and each sees the other type', async ({ language, locale }) => {
  const { siteKey, agent: maja } = await makeTeam({ locale: language });
  const agent = await enter(browsers, maja, { language, locale: 'fr' });
  const earlier = await visit(await browsers.open({ locale }), { siteKey, language });
  await earlier.open();
  await earlier.say('I came first');
  await agent.row('I came first').waitFor();

  const visitor = await visit(await browsers.open({ locale }), { siteKey, language, path: '/tents' });
  await visitor.open();
  await visitor.panel.getByText(visitor.words.statusOpen).waitFor();
  await visitor.say('Is this tent waterproof?');

  const row = agent.section('list.visitors').getByRole('listitem').first();
  await row.getByText('Is this tent waterproof?').waitFor();
  await row.getByText(agent.t('list.unread', { count: 1 })).waitFor();
  await eventually(() => agent.page.title()).toMatch(/^\(2\) /);
  await row.getByRole('link').click();
  await agent.log.getByText('Is this tent waterproof?', { exact: true }).waitFor();
  await row.getByText(agent.t('list.unread', { count: 1 })).waitFor({ state: 'hidden' });
  await visitor.panel.getByRole('heading', { name: 'Maja Ek' }).waitFor();

  await agent.composer.pressSequentially('Yes', { delay: 50 });
  await visitor.log.getByText(visitor.words.types('Maja Ek')).waitFor();
  await agent.say('Yes, to 3,000 mm.');
  await visitor.log.getByText('Yes, to 3,000 mm.', { exact: true }).waitFor();
  await visitor.log.getByText(visitor.words.types('Maja Ek')).waitFor({ state: 'hidden' });
  await agent.log.getByText(agent.t('thread.read')).waitFor();

  await visitor.composer.pressSequentially('Tha', { delay: 50 });
  await agent.log.getByText(agent.t('thread.typing', { name: agent.t('common.visitor') })).waitFor();
  await visitor.say('Thanks!');
  await agent.log.getByText('Thanks!', { exact: true }).waitFor();
  await agent.log.getByText(agent.t('thread.typing', { name: agent.t('common.visitor') })).waitFor({ state: 'hidden' });

  await visitor.composer.pressSequentially('One mo', { delay: 50 });
  await agent.log.getByText(agent.t('thread.typing', { name: agent.t('common.visitor') })).waitFor();
  await agent.page.getByRole('button', { name: agent.t('thread.end') }).click();
  await agent.log.getByText(agent.t('thread.system.endedYou')).waitFor();
  expect(await agent.log.getByText(agent.t('thread.typing', { name: agent.t('common.visitor') })).count()).toBe(0);
});

test('the chat is still there after a reload, in a second tab and on another page', async () => {
  const { siteKey, agent: maja } = await makeTeam();
  const agent = await enter(browsers, maja);
  const context = await browsers.open();
  const first = await visit(context, { siteKey });
  await first.open();
  await first.say('Do you ship to Norway?');
  await agent.openRow('Do you ship to Norway?');

  await first.page.reload();
  await first.log.getByText('Do you ship to Norway?', { exact: true }).waitFor();
  const second = await visit(context, { siteKey, path: '/second' });
  await second.log.getByText('Do you ship to Norway?', { exact: true }).waitFor();
  await first.page.getByRole('link', { name: 'Other page' }).click();
  await first.page.waitForURL('**/other**');
  await first.log.getByText('Do you ship to Norway?', { exact: true }).waitFor();
  await agent.details.getByRole('link', { name: '/other' }).first().waitFor();
  const trail = agent.details.getByRole('region', { name: agent.t('visitor.trail') }).getByRole('listitem');
  await eventually(() => trail.count()).toBeGreaterThan(1);
  await trail.first().getByRole('link', { name: '/other' }).waitFor();
  await agent.details.getByText('Chrome').first().waitFor();

  await agent.say('We do.');
  for (const { log } of [first, second]) await log.getByText('We do.', { exact: true }).waitFor();
  await second.say('Great');
  await first.log.getByText('Great', { exact: true }).waitFor();
  await agent.log.getByText('Great', { exact: true }).waitFor();
  expect(await agent.section('list.visitors').getByRole('listitem').count()).toBe(1);
});

test('what one agent changes a colleague sees without reload, down to the end of the chat', async () => {
  const { siteKey, agent: maja, hire } = await makeTeam();
  const anton = await hire({ name: 'Anton Ask', role: 'ADMIN' });
  const agent = await enter(browsers, maja);
  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.open();
  await visitor.say('Where is my order?');
  await agent.openRow('Where is my order?');
  await agent.details.getByText('Only you were free.').waitFor();

  const colleague = await enter(browsers, anton);
  await colleague.section('list.colleagues').getByText('Where is my order?').waitFor();
  await colleague.openRow('Where is my order?');
  await colleague.details.getByText('Only Maja Ek was free.').waitFor();
  const directory = await enter(browsers, anton, { path: '/admin/agents' });
  const majaRow = directory.page.getByRole('row').filter({ hasText: maja.email });
  await majaRow.getByText('Online', { exact: true }).waitFor({ state: 'attached' });

  await agent.choosePresence('away');
  await majaRow.getByText('Away', { exact: true }).waitFor({ state: 'attached' });

  await agent.details.getByRole('button', { name: 'Set label' }).click();
  await agent.page.getByRole('combobox', { name: 'Search labels' }).fill('deliv');
  await agent.page.keyboard.press('Enter');
  await colleague.row('Where is my order?').getByText('Delivery').waitFor();
  await colleague.details.getByRole('button', { name: 'Label: Delivery. Change' }).waitFor();

  await agent.details.getByRole('button', { name: 'Add a tag' }).click();
  await agent.page.getByRole('combobox', { name: 'Type a tag' }).fill('order 20481');
  await agent.page.getByRole('option', { name: 'Add “order 20481”' }).click();
  await colleague.details.getByText('order 20481').waitFor();

  await agent.page.getByRole('button', { name: 'Visitor', exact: true }).click();
  await agent.page.getByRole('textbox', { name: 'Visitor’s name' }).fill('Frida Sund');
  await agent.page.keyboard.press('Enter');
  await colleague.row('Frida Sund').waitFor();
  await colleague.page.getByRole('heading', { name: 'Frida Sund', level: 1 }).waitFor();

  await colleague.page.getByRole('button', { name: 'Take over' }).click();
  await agent.page.getByText('Anton Ask has this conversation. Take it over to answer.').waitFor();
  await agent.section('list.colleagues').getByText('Frida Sund').waitFor();
  await visitor.panel.getByRole('heading', { name: 'Anton Ask' }).waitFor();
  await agent.details.getByText('Anton Ask took it.').waitFor();

  await visitor.end();
  await visitor.panel.getByRole('button', { name: visitor.words.startNew }).waitFor();
  await colleague.log.getByText('The visitor ended the chat').waitFor();
  await colleague.page.getByRole('link', { name: 'History' }).click();
  await colleague.row('Frida Sund').getByText('Delivery').waitFor();
});

test('a newcomer opens the demo shop, and the owner answers', async () => {
  const agent = await enter(browsers, owner);
  const page = await (await browsers.open()).newPage();
  await page.goto('/demo');
  const visitor = widgetOf(page);
  await visitor.open();
  await visitor.say('Hello from the demo');
  await agent.openRow('Hello from the demo');
  await agent.say('Hello to you');
  await visitor.log.getByText('Hello to you', { exact: true }).waitFor();
});
