import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PushService, pushService } from '../integrations/push/service.factory.ts';
import { emailOf } from '../db/demo/people.ts';
import { words as awayWords } from '../widget/away/words.ts';
import { apiOf, owner } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { ownServer, type OwnServer } from './ownServer.ts';
import { portalOf } from './portal.ts';
import { widgetOf } from './widget.ts';

const browsers = useBrowsers();
const down = /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|WebSocket connection to|503/;
let server: OwnServer;
let service: PushService;
beforeAll(async () => {
  service = await pushService();
  server = await ownServer();
  server.env.WEB_PUSH_SERVICES = service.origin;
  await server.start();
  const { ask } = await apiOf(owner, server.url);
  await ask('mutation { setMaxActiveChats(maxActiveChats: 30) { userErrors { code } } }');
}, 60_000);
afterAll(async () => {
  await server.remove();
  await service.close();
});

/** A browser of the owner whose push service is the test's. */
async function withPush() {
  const browser = service.browser();
  const context = await browsers.open({ ...(await (await apiOf(owner, server.url)).signedIn()), baseURL: server.url, serviceWorkers: 'allow', permissions: ['notifications'] });
  await context.addInitScript(({ endpoint, p256dh, auth }) => {
    const kept = 'test.subscribed';
    const bytes = (text: string) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.codePointAt(0) ?? 0).buffer;
    const made = (key: string) => ({
      endpoint,
      options: { applicationServerKey: bytes(key) },
      toJSON: () => ({ endpoint, keys: { p256dh, auth } }),
      unsubscribe: () => Promise.resolve(localStorage.removeItem(kept) === undefined),
    });
    Object.assign(PushManager.prototype, {
      getSubscription: () => Promise.resolve(localStorage.getItem(kept) ? made(localStorage.getItem(kept) ?? '') : null),
      subscribe({ applicationServerKey }: { applicationServerKey: string }) {
        localStorage.setItem(kept, applicationServerKey);
        return Promise.resolve(made(applicationServerKey));
      },
    });
    // A browser without a screen grants it and says that it is denied.
    Object.defineProperty(Notification, 'permission', { get: () => 'granted' });
    Notification.requestPermission = () => Promise.resolve('granted');
  }, browser);
  const page = await context.newPage();
  await page.goto('/settings/notifications');
  return { context, page, portal: portalOf(page) };
}

async function aVisitor() {
  const page = await (await browsers.open({ baseURL: server.url })).newPage();
  await page.goto('/demo');
  const visitor = widgetOf(page);
  await visitor.open();
  return visitor;
}

test('with the portal closed a visitor’s message reaches the browser by push, which shows it, and a click opens the conversation', async () => {
  browsers.expectNoise(down);
  const { context, page, portal } = await withPush();
  const { t } = portal;
  const toggle = page.getByRole('switch', { name: t('push.on') });
  await eventually(() => toggle.isEnabled()).toBe(true);
  await toggle.click();
  await eventually(() => toggle.isChecked()).toBe(true);
  await page.getByRole('switch', { name: t('push.text') }).waitFor();

  // The browser subscribes anew by itself: from then on the other one is told.
  const { ask } = await apiOf(owner, server.url);
  const renewed = service.browser();
  const [first] = context.serviceWorkers();
  await first?.evaluate(({ endpoint, p256dh, auth }) => {
    const scope = Object(globalThis);
    const fresh = { toJSON: () => ({ endpoint, keys: { p256dh, auth } }) };
    scope.dispatchEvent(Object.assign(new Event('pushsubscriptionchange'), { newSubscription: fresh, oldSubscription: null, waitUntil() {} }));
  }, renewed);
  const subscriptionAt = async (endpoint: string) => (await ask<{ pushSubscription: { showText: boolean } | null }>('query ($endpoint: String!) { pushSubscription(endpoint: $endpoint) { showText } }', { endpoint })).pushSubscription;
  await eventually(() => subscriptionAt(renewed.endpoint)).toEqual({ showText: false });
  await ask('mutation ($endpoint: String!) { unsubscribeFromPush(endpoint: $endpoint) { unsubscribed } }', { endpoint: renewed.endpoint });

  const visitor = await aVisitor();
  await visitor.say('Do you ship to Norway?');
  await page.goto('/conversations');
  await portal.row('Do you ship to Norway?').waitFor();
  expect(service.delivered).toEqual([]);

  const blank = await context.newPage();
  const cdp = await context.newCDPSession(blank);
  const registrations: string[] = [];
  cdp.on('ServiceWorker.workerRegistrationUpdated', (event) => registrations.push(...event.registrations.flatMap(({ registrationId, scopeURL }) => (scopeURL === `${server.url}/` ? [registrationId] : []))));
  await cdp.send('ServiceWorker.enable');
  await page.close();
  await visitor.say('And how long does it take?');
  await eventually(() => service.delivered.length).toBe(1);
  const [pushed] = service.delivered;
  const told: { title: string; body: string; conversationId: string } = JSON.parse(pushed?.text ?? '');
  expect(told).toMatchObject({ title: 'Visitor', body: 'And how long does it take?' });

  // What the push service would hand on, if there were one.
  await eventually(() => registrations.length).toBeGreaterThan(0);
  await cdp.send('ServiceWorker.deliverPushMessage', { origin: server.url, registrationId: registrations[0] ?? '', data: pushed?.text ?? '' });
  await blank.goto('/version');
  const shown = () =>
    blank.evaluate(async () => (await (await navigator.serviceWorker.getRegistration())?.getNotifications())?.map(({ title, body, tag, data }) => ({ title, body, tag, data })));
  const path = `/conversations/${told.conversationId}`;
  await eventually(shown).toEqual([{ title: 'Visitor', body: 'And how long does it take?', tag: told.conversationId, data: { path } }]);

  // A click goes to a tab that is there, without loading it anew.
  await blank.goto('/history');
  // What hears of clicks comes a moment after the page, with what tells the other tabs that one looks at it.
  await eventually(() => blank.evaluate(async () => (await navigator.locks.query()).held?.length)).toBe(1);
  await blank.evaluate(() => Object.assign(globalThis, { stayed: true }));
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(async () => {
    const scope = Object(globalThis);
    const [notification] = await scope.registration.getNotifications();
    // An event of a script's own may not be waited for; what it does is done all the same.
    scope.ExtendableEvent.prototype.waitUntil = () => {};
    scope.dispatchEvent(new scope.NotificationEvent('notificationclick', { notification }));
  });
  await blank.waitForURL(`**${path}`);
  expect(await blank.evaluate(() => 'stayed' in globalThis)).toBe(true);
  await portalOf(blank).log.getByText('And how long does it take?', { exact: true }).waitFor();

  // Signed out, nothing more comes.
  await blank.goto('/conversations');
  await blank.getByRole('button', { name: /^Your menu/ }).click();
  await blank.getByRole('menuitem', { name: t('rail.signOut') }).click();
  await blank.waitForURL('**/signin**');
  await visitor.say('Still there?');
  await eventually(async () => (await ask<{ conversation: { lastMessage: { text: string } } }>('query ($id: ID!) { conversation(id: $id) { lastMessage { text } } }', { id: told.conversationId })).conversation.lastMessage.text).toBe('Still there?');
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  expect(service.delivered).toHaveLength(1);
}, 90_000);

test('while the server is away there is a page that says so, in both languages; it comes back by itself, and a new version says so without losing the draft', async () => {
  browsers.expectNoise(down);
  const { page, portal, context } = await withPush();
  const { t, openRow, composer } = portal;
  const visitor = await aVisitor();
  await visitor.say('What is new?');
  await page.goto('/conversations');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  await openRow('What is new?');
  await composer.fill('A draft of mine');
  const other = await context.newPage();
  await other.goto('/history');
  const banner = page.getByText(t('update.title'));

  await server.stop();
  await other.goto('/history').catch(() => {});
  await other.getByRole('heading', { name: 'You are offline' }).waitFor();
  await other.getByRole('heading', { name: 'Du är offline' }).waitFor();
  expect(await other.evaluate(() => caches.keys())).toEqual([]);
  server.env.SAMTAL_BUILD = 'the next one';
  await server.start();
  await other.getByRole('heading', { name: t('history.title') }).first().waitFor({ timeout: 30_000 });

  await banner.waitFor({ timeout: 30_000 });
  // Never by itself.
  expect(await composer.inputValue()).toBe('A draft of mine');
  await page.getByRole('button', { name: /^Your menu/ }).click();
  await page.getByRole('menuitem', { name: t('update.menu') }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t('update.reload') }).click();
  await page.waitForLoadState('networkidle');
  await eventually(() => composer.inputValue()).toBe('A draft of mine');
  expect(await banner.count()).toBe(0);
}, 120_000);

test('a visitor whom nobody takes and a message that is left reach those who have the portal closed; taken, the first is taken back', async () => {
  browsers.expectNoise(down);
  const before = service.delivered.length;
  const told = () => service.delivered.slice(before).map(({ text }): { title: string; body: string; quiet?: boolean; conversationId: string } => JSON.parse(text));
  const { context, page, portal } = await withPush();
  const { t } = portal;
  const toggle = page.getByRole('switch', { name: t('push.on') });
  await eventually(() => toggle.isEnabled()).toBe(true);
  await toggle.click();
  await eventually(() => toggle.isChecked()).toBe(true);
  for (const subject of ['notify.subjects.waiting', 'notify.subjects.messages'] as const) expect(await page.getByRole('switch', { name: t(subject) }).isChecked()).toBe(true);

  const blank = await context.newPage();
  const cdp = await context.newCDPSession(blank);
  const registrations: string[] = [];
  cdp.on('ServiceWorker.workerRegistrationUpdated', (event) => registrations.push(...event.registrations.flatMap(({ registrationId, scopeURL }) => (scopeURL === `${server.url}/` ? [registrationId] : []))));
  await cdp.send('ServiceWorker.enable');
  await page.close();
  const { ask } = await apiOf(owner, server.url);
  const presence = async () => (await ask<{ viewer: { agent: { presence: string } } }>('{ viewer { agent { presence } } }')).viewer.agent.presence;
  await expect.poll(presence, { timeout: 45_000, interval: 250 }).toBe('OFFLINE');

  const visitor = await aVisitor();
  await visitor.say('Is anybody awake?');
  await eventually(told).toMatchObject([{ title: 'A visitor is waiting', body: 'Is anybody awake?' }]);
  const id = told()[0]?.conversationId ?? '';
  await eventually(() => registrations.length).toBeGreaterThan(0);
  const deliver = (index: number) => cdp.send('ServiceWorker.deliverPushMessage', { origin: server.url, registrationId: registrations[0] ?? '', data: service.delivered[before + index]?.text ?? '' });
  const shown = () => blank.evaluate(async () => (await (await navigator.serviceWorker.getRegistration())?.getNotifications())?.map(({ title, tag, silent }) => ({ title, tag, silent })));
  // Nothing is shown to who looks at a page of ours.
  await deliver(0);
  await blank.goto('/version');
  await eventually(shown).toEqual([{ title: 'A visitor is waiting', tag: id, silent: false }]);

  const otto = await apiOf({ email: emailOf('otto') }, server.url);
  const { viewer } = await otto.ask<{ viewer: { agent: { id: string; name: string } } }>('{ viewer { agent { id name } } }');
  await otto.ask('mutation ($id: ID!, $agentId: ID!) { assignConversation(id: $id, agentId: $agentId) { userErrors { code } } }', { id, agentId: viewer.agent.id });
  await eventually(() => told().length).toBe(2);
  await blank.goto('about:blank');
  await deliver(1);
  await blank.goto('/version');
  await eventually(shown).toEqual([{ title: `${viewer.agent.name} has taken the visitor`, tag: id, silent: true }]);
  await deliver(1);
  await eventually(shown).toEqual([]);

  await ask('mutation ($id: ID!) { endConversation(id: $id) { userErrors { code } } }', { id });
  const { sites } = await ask<{ sites: { id: string; key: string }[] }>('{ sites { id key } }');
  const siteId = sites.find(({ key }) => key === 'demo-nordlund')?.id;
  await ask('mutation ($id: ID!) { updateSite(input: { id: $id, whenUnavailable: OFFLINE_FORM }) { userErrors { code } } }', { id: siteId });
  const late = widgetOf(await (await browsers.open({ baseURL: server.url })).newPage());
  await late.page.goto('/demo');
  await late.open();
  await late.panel.getByRole('textbox', { name: awayWords.en.message, exact: true }).fill('Please call me');
  await late.panel.getByLabel(awayWords.en.email).fill('elin@example.com');
  await late.panel.getByRole('button', { name: awayWords.en.send }).click();
  await late.panel.getByText(awayWords.en.done).waitFor();
  await eventually(told).toHaveLength(3);
  expect(told()[2]).toMatchObject({ title: 'A message was left', body: 'Please call me' });
  await ask('mutation ($id: ID!) { updateSite(input: { id: $id, whenUnavailable: QUEUE }) { userErrors { code } } }', { id: siteId });
}, 150_000);
