import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { words as awayWords } from '../widget/away/words.ts';
import { apiOf, makeTeam, owner } from './api.ts';
import { useBrowsers } from './browser.ts';
import { photo, sendFiles, shownIn } from './pictures.ts';
import { alive, enter, type Portal } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();
const all = { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** Of all rules those that see colours: the others say of dark what they said of light. */
const colours = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };
const sizes = [
  { device: 'a desktop', viewport: { width: 1440, height: 900 } },
  { device: 'a phone', viewport: { width: 390, height: 844 } },
];

/** What axe finds, in light and in dark: where, which rule, on what. */
async function findings(page: Page, where: string): Promise<string[]> {
  const found: string[] = [];
  for (const [colorScheme, runOnly] of [['light', all], ['dark', colours]] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await repainted(page);
    // There are no frames; without legacy mode it would open a page for those each time.
    const { violations, passes } = await new AxeBuilder({ page }).options({ runOnly, preload: false }).setLegacyMode().analyze();
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${where}, ${colorScheme}: ${id} ${target.join(' ')} – ${failureSummary}`)));
  }
  return found;
}

/** Until every element has the colours of the new scheme: axe could otherwise see the ink of one on the paper of the other. */
const repainted = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})));
    await frame();
  });

interface Screen {
  path: string;
  /** Until this is there, the page is not. */
  heading: string;
  arrange?: (portal: Portal) => Promise<void>;
  onlyOn?: 'a desktop' | 'a phone';
}

const dialog = ({ page }: Portal) => page.getByRole('dialog').waitFor();
const pressing = (name: string) => async (portal: Portal) => {
  await (await alive(portal.page.getByRole('button', { name }).first())).click();
  await dialog(portal);
};
const openThread = async ({ page, log }: Portal) => {
  await (await alive(page.getByRole('link', { name: 'Freja Holmgren' }))).click();
  await log.getByText('Finns den i lager i Umeå?').waitFor();
};

const openFilters = async ({ page }: Portal) => {
  await (await alive(page.getByRole('button', { name: 'Filters' }).filter({ visible: true }))).click();
  await page.getByRole('group', { name: 'Filters' }).getByLabel('Rating').waitFor();
};

const nothingFits = ({ page }: Portal) => page.getByRole('button', { name: 'Clear all' }).waitFor();

const screens: Screen[] = [
  { path: '/conversations', heading: 'Conversations' },
  { path: '/conversations', heading: 'Conversations', arrange: openThread },
  {
    path: '/conversations',
    heading: 'Conversations',
    onlyOn: 'a phone',
    async arrange(portal) {
      await openThread(portal);
      await pressing('Details')(portal);
    },
  },
  {
    path: '/conversations',
    heading: 'Conversations',
    async arrange(portal) {
      await openThread(portal);
      await portal.composer.pressSequentially('#');
      await portal.page.getByRole('option').first().waitFor();
    },
  },
  {
    path: '/conversations',
    heading: 'Conversations',
    async arrange(portal) {
      await openThread(portal);
      await portal.page.getByRole('button', { name: 'Emoji', exact: true }).click();
      await portal.page.getByRole('button', { name: 'upside-down face' }).waitFor();
    },
  },
  { path: '/conversations', heading: 'Conversations', onlyOn: 'a desktop', arrange: ({ page }) => page.keyboard.press('?') },
  { path: '/history', heading: 'History' },
  { path: '/history', heading: 'History', arrange: openFilters },
  // What is chosen stands under the search, with nothing found by it.
  { path: '/history?period=7d&grade=red&tag=axe&search=axe', heading: 'History', arrange: nothingFits },
  { path: '/settings', heading: 'General' },
  { path: '/agents', heading: 'Agents' },
  { path: '/visitors', heading: 'Online visitors' },
  { path: '/settings/messages', heading: 'Messages' },
  { path: '/settings/notifications', heading: 'Notifications' },
  { path: '/conversations', heading: 'Conversations', arrange: pressing('Commands') },
  { path: '/conversations', heading: 'Conversations', onlyOn: 'a phone', arrange: pressing('Right now') },
  { path: '/settings/rapid-responses', heading: 'Rapid responses', arrange: pressing('New rapid response') },
  {
    path: '/settings/rapid-responses',
    heading: 'Rapid responses',
    async arrange(portal) {
      await pressing('New rapid response')(portal);
      await portal.page.getByText('Selected').click();
      await portal.page.getByRole('group', { name: 'Groups' }).waitFor();
    },
  },
  { path: '/settings/security', heading: 'Password and sessions' },
  { path: '/admin/statistics', heading: 'Statistics', arrange: ({ page }) => page.getByRole('table', { name: 'By label' }).waitFor() },
  { path: '/admin/conversations', heading: 'Chat logs', arrange: ({ page }) => page.getByRole('table').waitFor() },
  { path: '/admin/conversations', heading: 'Chat logs', arrange: pressing('Freja Holmgren') },
  { path: '/admin/conversations', heading: 'Chat logs', arrange: openFilters },
  { path: '/admin/conversations?period=7d&state=ended&kind=message&tag=axe', heading: 'Chat logs', arrange: nothingFits },
  { path: '/admin/agents', heading: 'Agents', arrange: ({ page }) => page.getByRole('table').waitFor() },
  { path: '/admin/agents', heading: 'Agents', arrange: pressing('Add agent') },
  { path: '/admin/groups', heading: 'Groups', arrange: ({ page }) => page.getByRole('table').waitFor() },
  { path: '/admin/sites', heading: 'Sites', arrange: pressing('Put it on your page') },
  {
    path: '/admin/sites',
    heading: 'Sites',
    async arrange(portal) {
      await pressing('Opening hours')(portal);
      const { page } = portal;
      const always = page.getByRole('switch', { name: 'Always open' });
      if (await always.isChecked()) await always.click();
      await page.getByRole('button', { name: 'Add hours: Saturday' }).click();
      await page.getByRole('button', { name: /^Add the Swedish holidays of/ }).first().click();
      await page.getByRole('button', { name: 'Add date' }).click();
    },
  },
  { path: '/admin/labels', heading: 'Labels', arrange: pressing('Archive Returns') },
  { path: '/admin/labels', heading: 'Labels', onlyOn: 'a phone', arrange: pressing('Admin /') },
  { path: '/admin/rapid-responses', heading: 'Rapid responses', arrange: ({ page }) => page.getByRole('table').waitFor() },
  { path: '/admin/bans', heading: 'Bans' },
  { path: '/admin/workspace', heading: 'Workspace', arrange: ({ page }) => page.getByRole('switch').first().waitFor() },
  { path: '/admin/api-keys', heading: 'API keys', arrange: pressing('Create API key') },
  { path: '/nowhere', heading: 'Page not found' },
];

test.each(sizes)('axe finds nothing in the portal on $device, light and dark', async ({ device, viewport }) => {
  browsers.expectNoise(/status of 404/);
  const portal = await enter(browsers, owner, { viewport });
  const { page } = portal;
  const found: string[] = [];
  for (const { path, heading, arrange, onlyOn } of screens) {
    if (onlyOn && onlyOn !== device) continue;
    await page.goto(path);
    await page.getByRole('heading', { name: heading, exact: true }).first().waitFor();
    await arrange?.(portal);
    found.push(...(await findings(page, path)));
  }
  const signedOut = await (await browsers.open({ viewport })).newPage();
  await signedOut.goto('/signin?reason=ended');
  found.push(...(await findings(signedOut, '/signin')));
  expect(found).toEqual([]);
}, 180_000);

test.each(sizes)('axe finds nothing in what is done with one’s own conversation on $device, light and dark', async ({ viewport }) => {
  const { siteKey, agent } = await makeTeam();
  const portal = await enter(browsers, agent, { viewport });
  const { page, t } = portal;
  const visitor = await visit(await browsers.open(), { siteKey });
  await visitor.open();
  await visitor.say('Hello');
  await portal.openRow('Hello');
  const found: string[] = [];
  for (const action of ['transfer.menu', 'thread.email', 'thread.redirect', 'thread.ban'] as const) {
    await page.getByRole('button', { name: t('thread.more') }).click();
    await page.getByRole('menuitem', { name: new RegExp(`^${t(action)}`) }).click();
    await page.getByRole('dialog').waitFor();
    found.push(...(await findings(page, action)));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  await page.getByRole('button', { name: t('note.note') }).click();
  await page.getByRole('textbox', { name: t('note.label') }).fill('#');
  await page.getByRole('listbox', { name: t('composer.rapid') }).getByRole('option').first().waitFor();
  found.push(...(await findings(page, 'note')));
  await sendFiles(await apiOf(agent), shownIn(page), '', { 'green.jpg': await photo(), 'red.jpg': await photo() });
  await portal.log.getByRole('img', { name: t('common.files.picture', { name: 'green.jpg' }) }).click();
  await page.getByRole('dialog').waitFor();
  found.push(...(await findings(page, 'viewer')));
  expect(found).toEqual([]);
}, 120_000);

test.each(sizes)('axe finds nothing in the form of a site where nobody can answer on $device, light and dark', async ({ viewport }) => {
  const { siteKey } = await makeTeam({ whenUnavailable: 'OFFLINE_FORM' });
  const { page, panel, open } = await visit(await browsers.open({ viewport }), { siteKey });
  const words = awayWords.en;
  const send = panel.getByRole('button', { name: words.send });
  await open();
  await send.waitFor();
  const found = await findings(page, 'form');
  await send.click();
  await panel.getByText(words.blank.text).waitFor();
  found.push(...(await findings(page, 'blank')));
  await panel.getByLabel(words.email).fill('elin@example.com');
  await panel.getByRole('textbox', { name: words.message, exact: true }).fill('Do you have the tent in blue?');
  await send.click();
  await panel.getByText(words.done).waitFor();
  found.push(...(await findings(page, 'left')));
  expect(found).toEqual([]);
});

test.each(sizes)('axe finds nothing in the chat on $device, light and dark', async ({ viewport }) => {
  const { siteKey, agent: maja } = await makeTeam();
  const agent = await enter(browsers, maja);
  const visitor = await visit(await browsers.open({ viewport }), { siteKey });
  await visitor.launcher.waitFor();
  const found = await findings(visitor.page, 'closed');
  await visitor.open();
  found.push(...(await findings(visitor.page, 'welcome')));
  await visitor.say('Do you have https://example.com/tents in green?');
  await agent.openRow('in green?');
  await agent.say('We do.');
  await visitor.log.getByText('We do.', { exact: true }).waitFor();
  found.push(...(await findings(visitor.page, 'thread')));
  await sendFiles(await apiOf(maja), shownIn(agent.page), '', { 'green.jpg': await photo(), 'red.jpg': await photo() });
  await visitor.log.getByRole('img', { name: visitor.words.picture('green.jpg') }).click();
  await visitor.page.getByRole('dialog', { name: 'green.jpg' }).waitFor();
  found.push(...(await findings(visitor.page, 'picture')));
  await visitor.page.keyboard.press('Escape');
  await visitor.page.getByRole('dialog', { name: 'green.jpg' }).waitFor({ state: 'detached' });
  await visitor.panel.evaluate((panel) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of [['tent.txt', 'green'], ['nothing.txt', '']] as const) dataTransfer.items.add(new File([text], name));
    panel.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  });
  await visitor.panel.getByText('tent.txt').first().waitFor();
  found.push(...(await findings(visitor.page, 'files')));
  await visitor.end();
  await visitor.panel.getByRole('button', { name: visitor.words.startNew }).waitFor();
  found.push(...(await findings(visitor.page, 'ended')));
  expect(found).toEqual([]);
});
