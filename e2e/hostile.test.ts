import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { hostileTexts } from '../graphql/message/hostileTexts.factory.ts';
import { type Api, apiOf, makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();
const script = 'self.pwned=1;try{top.pwned=1;opener.pwned=1}catch{};fetch("/pwned");alert(1)';
const files = {
  'logo.svg': `<svg xmlns="http://www.w3.org/2000/svg" onload='${script}'><script>${script}</script></svg>`,
  'page.html': `<!doctype html><title>pwned</title><body onload='${script}'><script>${script}</script>`,
  'worker.js': script,
  'style.css': '@import url("/pwned"); body { background: url("/pwned") }',
};

/** Complaints of anything that ran: a request, a window, a mark. */
function watch(context: BrowserContext): { ran: string[] } {
  const ran: string[] = [];
  context.on('request', (request) => void (request.url().includes('pwned') && ran.push(request.url())));
  const look = (page: Page) => page.on('dialog', (dialog) => (ran.push(dialog.message()), void dialog.dismiss()));
  context.pages().forEach(look);
  context.on('page', look);
  return { ran };
}

const marked = (page: Page) => page.evaluate(() => 'pwned' in window);

async function upload({ ask }: Api, name: string, content: string): Promise<string> {
  const { createUpload } = await ask<{ createUpload: { upload: { attachmentId: string; path: string } } }>(
    'mutation ($input: CreateUploadInput!) { createUpload(input: $input) { upload { attachmentId path } } }',
    { input: { clientId: randomUUID(), name, size: Buffer.byteLength(content) } },
  );
  await fetch(inject('url') + createUpload.upload.path, { method: 'PUT', body: content });
  const { attachment } = await ask<{ attachment: { path: string } }>('query ($id: ID!) { attachment(id: $id) { path } }', { id: createUpload.upload.attachmentId });
  return attachment.path;
}

test('hostile files that are opened, framed, fetched as scripts or registered as workers run nowhere', async () => {
  // What a browser says of what it refuses.
  browsers.expectNoise(/MIME|Refused|refused|Failed to load|ERR_|Content Security Policy|X-Frame-Options|frame/);
  const { agent } = await makeTeam();
  const api = await apiOf(agent);
  const context = await browsers.open({ ...(await api.signedIn()), serviceWorkers: 'allow' });
  const watched = watch(context);
  const page = await context.newPage();
  // Our own origin, and a page whose own policy forbids nothing of this.
  await page.goto('/demo/');
  for (const [name, content] of Object.entries(files)) {
    const path = await upload(api, name, content);
    const saved = page.waitForEvent('download');
    await page.goto(path).catch((error: Error) => expect(error.message).toMatch(/Download is starting|ERR_ABORTED/));
    expect((await saved).suggestedFilename()).toBe(name);
    expect(new URL(page.url()).pathname).toBe('/demo/');

    const outcomes = await page.evaluate(async (path) => {
      const told = (element: HTMLElement, address: object) =>
        new Promise<string>((resolve) => {
          Object.assign(element, address, { onload: () => resolve('loaded'), onerror: () => resolve('refused') });
          document.body.append(element);
          setTimeout(() => resolve('silent'), 700);
        });
      const make = (tag: string) => document.createElement(tag);
      const refused = (work: Promise<unknown>) => work.then(() => 'done', () => 'refused');
      const frame = make('iframe') as HTMLIFrameElement;
      await told(frame, { src: path });
      return {
        script: await told(make('script'), { src: path }),
        style: await told(make('link'), { rel: 'stylesheet', href: path }),
        picture: await told(make('img'), { src: path }),
        worker: await new Promise((resolve) => {
          new Worker(path).onerror = () => resolve('refused');
          setTimeout(() => resolve('silent'), 2_000);
        }),
        serviceWorker: await refused(navigator.serviceWorker.register(path)),
        embed: (await told(make('embed'), { src: path })) && (await told(make('object'), { data: path })) && 'looked at',
        frame: (frame.contentDocument?.documentElement.textContent ?? '').includes('pwned'),
      };
    }, path);
    // As text: what builds the tests would have a word in it otherwise.
    expect(await page.evaluate(`import(${JSON.stringify(path)}).then(() => 'done', () => 'refused')`)).toBe('refused');
    expect(outcomes).toEqual({ script: 'refused', style: 'refused', picture: 'refused', worker: 'refused', serviceWorker: 'refused', embed: 'looked at', frame: false });
    expect(await marked(page)).toBe(false);
  }
  expect(watched.ran).toEqual([]);
  // Served as what they claim to be, they would have been noticed.
  await page.route('**/control.html', (route) => route.fulfill({ contentType: 'text/html', body: files['page.html'] }));
  await page.goto('/control.html');
  await eventually(() => watched.ran.length).toBeGreaterThan(0);
});

test('hostile texts are texts: in the widget, in the portal, in notes, names and lists', async () => {
  const { siteKey, agent: maja } = await makeTeam();
  const agent = await enter(browsers, maja);
  const visitor = await visit(await browsers.open(), { siteKey });
  const watched = [watch(agent.page.context()), watch(visitor.page.context())];
  await visitor.open();
  await visitor.say('Here they come');
  await agent.openRow('Here they come');
  await agent.log.getByText('Here they come', { exact: true }).waitFor();
  const api = await apiOf(maja);
  const conversationId = new URL(agent.page.url()).pathname.split('/').at(-1);
  const { conversation } = await api.ask<{ conversation: { visitor: { id: string } } }>('query ($id: ID!) { conversation(id: $id) { visitor { id } } }', { id: conversationId });
  for (const [, text] of hostileTexts) {
    // As it is typed, and as it comes.
    await visitor.composer.fill(text);
    await visitor.composer.press('Enter');
    const input = { conversationId, clientId: randomUUID(), text };
    await api.ask('mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { id } } }', { input });
    await api.ask('mutation ($input: AddNoteInput!) { addNote(input: $input) { note { id } } }', { input });
  }
  const name = `"><img src=x onerror='fetch("/pwned")'>`;
  await api.ask('mutation ($id: ID!, $name: String) { renameVisitor(id: $id, name: $name) { userErrors { code } } }', { id: conversation.visitor.id, name });
  await visitor.say('That was all');
  await agent.log.getByText('That was all', { exact: true }).waitFor();
  await agent.row(name).first().waitFor();
  await visitor.log.getByText('That was all', { exact: true }).waitFor();

  const squeezed = (text: string) => text.replaceAll(/\s+/g, '');
  for (const { page, log } of [agent, visitor]) {
    const shown = squeezed(
      await log.evaluate((element) => {
        const copy = element.cloneNode(true) as HTMLElement;
        // What is said to screen readers only.
        for (const said of copy.querySelectorAll('.unseen, .sr-only')) said.remove();
        return copy.textContent ?? '';
      }),
    );
    for (const [title, text] of hostileTexts) expect([title, shown.includes(squeezed(text.replaceAll('\u0000', '')))]).toEqual([title, true]);
    expect(await log.locator('script, iframe, object, embed, style, img, [onerror], [onload], [onfocus], [onmouseover]').count()).toBe(0);
    const links = await log.locator('a').evaluateAll((all) => all.map((one) => [(one as HTMLAnchorElement).protocol, (one as HTMLAnchorElement).target, one.getAttribute('rel') ?? '']));
    expect(links.length).toBeGreaterThan(4);
    for (const [protocol, target, rel] of links) {
      expect(['https:', 'http:']).toContain(protocol);
      expect([target, /noopener/.test(rel ?? ''), /noreferrer/.test(rel ?? '')]).toEqual(['_blank', true, true]);
    }
    // Nothing pushes the screen aside.
    expect(await log.evaluate((element) => element.scrollWidth <= element.clientWidth + 1)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await marked(page)).toBe(false);
    if (process.env.PHOTOS) await page.screenshot({ path: `${process.env.PHOTOS}/hostile-${log === agent.log ? 'agent' : 'visitor'}.png` });
  }
  await eventually(() => watched.flatMap(({ ran }) => ran)).toEqual([]);
});
