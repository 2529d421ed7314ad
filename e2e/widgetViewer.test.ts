import { expect, test } from 'vitest';
import { en } from '../widget/files/en.ts';
import { sv } from '../widget/files/sv.ts';
import { apiOf, makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { boxOf, deleteMessage, photo, sendFiles, shoot, shownIn, swipe } from './pictures.ts';
import { enter } from './portal.ts';
import { visit, type Widget } from './widget.ts';

const browsers = useBrowsers();
const said = { en, sv };

/** Two pictures of the agent's in a message, and a third in another. */
async function chat({ language = 'en' as 'en' | 'sv', ...options } = {}) {
  const { siteKey, agent: maja } = await makeTeam({ locale: language });
  const agent = await enter(browsers, maja, { language });
  const visitor = await visit(await browsers.open({ locale: language === 'sv' ? 'sv-SE' : 'en-GB', ...options }), { siteKey, language });
  const { page, log } = visitor;
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await visitor.open();
  await visitor.say('How does it look?');
  await agent.openRow('How does it look?');
  await agent.composer.waitFor();
  const [api, conversationId] = [await apiOf(maja), shownIn(agent.page)];
  const first = await sendFiles(api, conversationId, 'From both sides', { 'front.jpg': await photo(), 'back.jpg': await photo() });
  const second = await sendFiles(api, conversationId, '', { 'inside.jpg': await photo() });
  const small = (name: string) => log.getByRole('link', { name: visitor.words.picture(name) });
  await small('inside.jpg').waitFor();
  const dialog = (name: string) => page.getByRole('dialog', { name, exact: true });
  return { ...visitor, said: said[language], agent, api, conversationId, first, second, fetched, small, dialog, large: (name: string) => dialog(name).getByRole('img', { name }) };
}

/** What has the focus in the shadow root. */
const focused = ({ page }: Pick<Widget, 'page'>) =>
  page.evaluate(() => {
    const found = document.activeElement?.shadowRoot?.activeElement;
    return { text: found?.ariaLabel ?? found?.textContent ?? found?.querySelector('img')?.alt, inViewer: !!found?.closest('dialog'), picture: found?.querySelector('img')?.alt };
  });

test.each(['en', 'sv'] as const)('a visitor looks at the pictures of the conversation, large and one after the other (%s)', async (language) => {
  const chatted = await chat({ language });
  const { page, panel, said, fetched, small, dialog, large } = chatted;
  expect(fetched.filter((url) => url.includes('/widget/files'))).toEqual([]);
  await small('front.jpg').click();
  await eventually(() => large('front.jpg').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(900);
  expect(fetched.filter((url) => url.includes('/widget/files'))).toHaveLength(1);
  await dialog('front.jpg').getByText(new RegExp(`^${said.of(1, 3)} · Maja`)).waitFor();
  await shoot(page, `widget-viewer-${language}`);
  expect(await focused(chatted)).toMatchObject({ text: said.close });
  for (const key of Array.from({ length: 12 }, (_, n) => (n < 6 ? 'Tab' : 'Shift+Tab'))) {
    await page.keyboard.press(key);
    expect((await focused(chatted)).inViewer, key).toBe(true);
  }

  await page.keyboard.press('ArrowRight');
  await large('back.jpg').waitFor();
  expect(await dialog('back.jpg').getByRole('status').textContent()).toMatch(new RegExp(`^back.jpg · ${said.of(2, 3)}`));
  await page.getByRole('button', { name: said.next }).click();
  await large('inside.jpg').waitFor();
  await page.getByRole('button', { name: said.next }).click();
  await large('front.jpg').waitFor();
  await page.getByRole('button', { name: said.previous }).click();
  await large('inside.jpg').waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: said.download }).click();
  expect((await saved).suggestedFilename()).toBe('inside.jpg');
  const [tab] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('link', { name: said.open }).click()]);
  await eventually(() => tab.evaluate(() => document.images[0]?.naturalWidth)).toBe(900);
  await tab.close();

  await page.keyboard.press('Escape');
  await dialog('inside.jpg').waitFor({ state: 'detached' });
  await panel.waitFor();
  await eventually(async () => (await focused(chatted)).picture).toBe(chatted.words.picture('inside.jpg'));
  await page.keyboard.press('Enter');
  await large('inside.jpg').waitFor();
  await page.getByRole('button', { name: said.close }).click();
  await dialog('inside.jpg').waitFor({ state: 'detached' });
});

test('the back button closes the picture, nothing is left in the history, and the page is told of no other state than its own', async () => {
  const chatted = await chat();
  const { page, panel, small, large } = chatted;
  const address = page.url();
  await page.evaluate(() => {
    history.replaceState({ own: 'state' }, '');
    const heard: unknown[] = [];
    addEventListener('popstate', ({ state }) => heard.push(state));
    Object.assign(window, { heard });
  });
  const told = () => page.evaluate(() => ({ heard: Reflect.get(window, 'heard'), state: history.state }));
  await small('back.jpg').click();
  await large('back.jpg').waitFor();
  await page.evaluate(() => history.back());
  await large('back.jpg').waitFor({ state: 'detached' });
  await panel.waitFor();
  expect(page.url()).toBe(address);
  await eventually(told).toEqual({ heard: [{ own: 'state' }], state: { own: 'state' } });

  await small('back.jpg').click();
  await large('back.jpg').waitFor();
  await page.keyboard.press('Escape');
  await large('back.jpg').waitFor({ state: 'detached' });
  await eventually(told).toEqual({ heard: [{ own: 'state' }, { own: 'state' }], state: { own: 'state' } });
  // And once more, opened after a reload that left it open.
  await small('back.jpg').click();
  await large('back.jpg').waitFor();
  await page.reload();
  await small('back.jpg').click();
  await large('back.jpg').waitFor();
  await page.evaluate(() => history.back());
  await large('back.jpg').waitFor({ state: 'detached' });
  expect(page.url()).toBe(address);
});

test('pictures that come and go while one is looked at are counted, and one that is deleted says so', async () => {
  const chatted = await chat();
  const { page, api, conversationId, first, second, small, dialog, large } = chatted;
  await small('inside.jpg').click();
  await dialog('inside.jpg').getByText(en.of(3, 3)).waitFor();
  const later = await sendFiles(api, conversationId, '', { 'later.jpg': await photo() });
  await dialog('inside.jpg').getByText(en.of(3, 4)).waitFor();
  await deleteMessage(api, conversationId, first);
  await dialog('inside.jpg').getByText(en.of(1, 2)).waitFor();
  await page.getByRole('link', { name: en.download }).focus();
  await deleteMessage(api, conversationId, second);
  await dialog(en.gone).getByText(en.goneText).waitFor();
  // The link that had the focus went with the picture.
  expect(await focused(chatted)).toMatchObject({ text: en.close });
  await page.keyboard.press('ArrowRight');
  await large('later.jpg').waitFor();
  await page.getByRole('link', { name: en.download }).waitFor();
  await deleteMessage(api, conversationId, later);
  await dialog(en.gone).waitFor();
  expect(await page.getByRole('button', { name: en.next }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await dialog(en.gone).waitFor({ state: 'detached' });
  await chatted.panel.waitFor();
});

test('on a phone the picture has the whole screen and follows the finger', async () => {
  const viewport = { width: 390, height: 844 };
  const chatted = await chat({ language: 'sv', viewport, hasTouch: true } as object);
  const { page, said, small, dialog, large } = chatted;
  await small('front.jpg').tap();
  await large('front.jpg').waitFor();
  await eventually(() => boxOf(dialog('front.jpg'))).toEqual({ x: 0, y: 0, ...viewport });
  await shoot(page, 'widget-viewer-phone');
  await page.getByRole('button', { name: said.next }).tap();
  await large('back.jpg').waitFor();
  await swipe(page, 150);
  await large('front.jpg').waitFor();
  await swipe(page, -150);
  await large('back.jpg').waitFor();
  await swipe(page, 0, 200);
  await dialog('back.jpg').waitFor({ state: 'detached' });
});
