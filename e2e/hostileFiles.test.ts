import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hostileFiles } from '../graphql/attachment/hostileFiles.factory.ts';
import { type Api, apiOf, makeTeam, upload } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { marked, watch } from './hostile.ts';

const browsers = useBrowsers();
/** What a browser says of what it refuses. */
const refusals = /MIME|Refused|refused|Failed to load|ERR_|Content Security Policy|X-Frame-Options|frame/;
const script = 'self.pwned=1;try{top.pwned=1;opener.pwned=1}catch{};fetch("/pwned");alert(1)';
const files = {
  'logo.svg': `<svg xmlns="http://www.w3.org/2000/svg" onload='${script}'><script>${script}</script></svg>`,
  'page.html': `<!doctype html><title>pwned</title><body onload='${script}'><script>${script}</script>`,
  'worker.js': script,
  'style.css': '@import url("/pwned"); body { background: url("/pwned") }',
};

interface Uploaded {
  path: string;
  image: { previewPath: string } | null;
}

async function uploaded(api: Api, name: string, bytes: Buffer): Promise<Uploaded> {
  const id = await upload(api, name, bytes);
  const { attachment } = await api.ask<{ attachment: Uploaded }>('query ($id: ID!) { attachment(id: $id) { path image { previewPath } } }', { id });
  return attachment;
}

/** Goes to it as to a page; the page stays where it was. */
async function download(page: Page, path: string): Promise<Download> {
  const saved = page.waitForEvent('download', (one) => one.url().endsWith(path));
  await page.goto(path).catch((error: Error) => expect(error.message).toMatch(/Download is starting|ERR_ABORTED/));
  return saved;
}

test('hostile files that are opened, framed, fetched as scripts or registered as workers run nowhere', async () => {
  browsers.expectNoise(refusals);
  const { agent } = await makeTeam();
  const api = await apiOf(agent);
  const context = await browsers.open({ ...(await api.signedIn()), serviceWorkers: 'allow' });
  const watched = watch(context);
  const page = await context.newPage();
  // Our own origin, and a page whose own policy forbids nothing of this.
  await page.goto('/demo/');
  for (const [name, content] of Object.entries(files)) {
    const { path } = await uploaded(api, name, Buffer.from(content));
    expect((await download(page, path)).suggestedFilename()).toBe(name);
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

test('each kind of hostile file, opened by its link, comes down as it was sent and is nothing else to the browser; its preview is a picture of ours', async () => {
  browsers.expectNoise(refusals);
  const { hire } = await makeTeam();
  const files = hostileFiles();
  // So many of one agent's may wait to be sent.
  for (const some of [files.slice(0, 40), files.slice(40)]) {
    const api = await apiOf(await hire({}));
    const context = await browsers.open(await api.signedIn());
    const watched = watch(context);
    const page = await context.newPage();
    await page.goto('/demo/');
    for (const { title, name, bytes, drawn } of some) {
      const content = await bytes;
      const { path, image } = await uploaded(api, name, content);
      const file = await download(page, path);
      expect([title, (await readFile(await file.path())).equals(content)]).toEqual([title, true]);
      await file.delete();
      const outcomes = await page.evaluate(async ([path = '', preview = '']) => {
        const told = (tag: string, address: object) =>
          new Promise<string>((resolve) => {
            const element = Object.assign(document.createElement(tag), address, { onload: () => resolve('loaded'), onerror: () => resolve('refused') });
            document.body.append(element);
          });
        // Whatever it would do, it does until the end of the test.
        document.body.append(Object.assign(document.createElement('iframe'), { src: path }), Object.assign(document.createElement('object'), { data: path }));
        return {
          script: await told('script', { src: path }),
          style: await told('link', { rel: 'stylesheet', href: path }),
          preview: preview ? await told('img', { src: preview }) : 'none',
        };
      }, [path, image?.previewPath ?? '']);
      expect([title, outcomes]).toEqual([title, { script: 'refused', style: 'refused', preview: drawn ? 'loaded' : 'none' }]);
      if (!image) continue;
      const shown = await page.context().newPage();
      await shown.goto(image.previewPath);
      expect([title, await shown.evaluate(() => document.contentType)]).toEqual([title, 'image/webp']);
      await shown.close();
    }
    expect(await marked(page)).toBe(false);
    for (const frame of page.frames().slice(1)) expect(await frame.evaluate(() => (document.documentElement.textContent ?? '').includes('pwned'))).toBe(false);
    expect(watched.ran).toEqual([]);
  }
}, 180_000);
