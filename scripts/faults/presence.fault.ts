import { database } from '../bench/kit.ts';

// Real browsers that are killed, put to sleep and left in the background. `npm run faults -- presence [MINUTES]`.
const [minutes = 30] = process.argv.slice(2).map(Number);
const { done } = await database();
const { bareChrome } = await import('./presence/chrome.ts');
const { startOffice, newcomer, machine } = await import('./presence/office.ts');
const { setMaxActiveChats } = await import('../../graphql/presence/presence.ts');
const office = await startOffice();
let wrong = 0;

await Promise.all([killed(), sleeping(20), sleeping(90), frozen(), twoTabs(), background()]);

await office.close();
const { closeDatabase } = await import('../../db/client.ts');
await closeDatabase();
await done();
process.exit(wrong > 0 ? 1 : 0);

async function killed(): Promise<void> {
  const { one, at } = await begin();
  at.kill();
  const seconds = await secondsUntil(async () => (await one.presence()) === 'OFFLINE');
  told('killed browser', seconds <= 30 && (await one.changes()) === 2, `Offline after ${seconds.toFixed(1)} s, ${await one.changes()} changes`);
}

async function sleeping(forSeconds: number): Promise<void> {
  const { one, at } = await begin();
  at.sleep();
  if (forSeconds < 28) {
    await pause(forSeconds);
    at.wake();
    await pause(20);
    told(`laptop that sleeps for ${forSeconds} s`, (await one.presence()) === 'ONLINE' && (await one.changes()) === 1, `${await one.presence()}, ${await one.changes()} changes`);
  } else {
    const offline = await secondsUntil(async () => (await one.presence()) === 'OFFLINE');
    await pause(forSeconds - offline);
    at.wake();
    const online = await secondsUntil(async () => (await one.presence()) === 'ONLINE');
    told(`laptop that sleeps for ${forSeconds} s`, offline <= 30 && (await one.changes()) === 3, `Offline after ${offline.toFixed(1)} s, Online ${online.toFixed(1)} s after waking, ${await one.changes()} changes`);
  }
  at.kill();
}

async function frozen(): Promise<void> {
  const { one, at, page } = await begin();
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await pause(90);
  const changes = await one.changes();
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  told('tab that the browser has frozen for 90 s', changes === 1 && (await one.presence()) === 'ONLINE' && (await hears(page, one)), `${await one.presence()}, ${changes} changes, hears again`);
  at.kill();
}

async function twoTabs(): Promise<void> {
  const { one, at, page } = await begin();
  const other = await at.tab();
  await page.close();
  await pause(40);
  const still = [await one.presence(), await one.changes()].join(', ');
  await other.reload();
  await pause(5);
  const after = [await one.presence(), await one.changes()].join(', ');
  told('two tabs, one closed, the other loaded anew', still === 'ONLINE, 1' && after === 'ONLINE, 1', `${still} changes; ${after} changes`);
  at.kill();
}

async function background(): Promise<void> {
  const one = await newcomer();
  const chrome = await bareChrome();
  const tab = await chrome.tab();
  const [name, value] = one.cookie.split('=');
  await tab.send('Network.setCookie', { name, value, url: office.url });
  await tab.send('Page.navigate', { url: office.url });
  await secondsUntil(async () => tab.value<boolean>('window.seen?.heard.length > 0'));
  await chrome.tab();
  const hidden = await tab.value<string>('document.visibilityState');
  const before = await tab.value<number>('window.seen.ticks');
  await pause(minutes * 60);
  const { ticks, lost } = await tab.value<Window['seen']>('window.seen');
  const [presence, changes] = [await one.presence(), await one.changes()];
  await setMaxActiveChats(await one.as(), 77);
  const hears = await secondsUntil(async () => tab.value<boolean>("window.seen.heard.at(-1).includes('77')"));
  told(
    `tab in the background (${hidden}) for ${minutes} minutes`,
    hidden === 'hidden' && presence === 'ONLINE' && changes === 1 && hears < 5,
    `${presence}, ${changes} changes; its timer of 1 s ran ${ticks - before} times, its connection was lost ${lost} times, it hears after ${hears.toFixed(1)} s`,
  );
  chrome.kill();
}

async function begin() {
  const one = await newcomer();
  const at = await machine(office.url, one.cookie);
  const page = await at.tab();
  return { one, at, page };
}

/** Whether the tab hears of what happens now. */
async function hears(page: Awaited<ReturnType<typeof begin>>['page'], one: Awaited<ReturnType<typeof newcomer>>): Promise<boolean> {
  await setMaxActiveChats(await one.as(), 77);
  return page.waitForFunction(() => window.seen.heard.at(-1)?.includes('77'), undefined, { polling: 500, timeout: 70_000 }).then(() => true, () => false);
}

async function secondsUntil(holds: () => Promise<boolean>): Promise<number> {
  const since = performance.now();
  while (!(await holds())) {
    if (performance.now() - since > 120_000) return Number.POSITIVE_INFINITY;
    await pause(0.2);
  }
  return (performance.now() - since) / 1000;
}

function told(what: string, right: boolean, how: string): void {
  if (!right) wrong++;
  console.log(`${right ? 'right' : 'WRONG'}: ${what}: ${how}`);
}

function pause(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
