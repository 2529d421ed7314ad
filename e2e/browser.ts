import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export interface Browsers {
  /** A browser of somebody's own. It is closed after the test, which fails if a page of it complained. */
  open(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Complaints of this kind are what the test is about. */
  expectNoise(noise: RegExp): void;
}

/** For the top of a test file. */
export function useBrowsers(): Browsers {
  let chrome: Browser | undefined;
  let opened: BrowserContext[] = [];
  let complaints: string[] = [];
  let noises: RegExp[] = [];

  beforeAll(async () => {
    chrome = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: flags });
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await photograph(opened.flatMap((context) => context.pages()), task.name);
    await Promise.all(opened.map((context) => context.close()));
    const unexpected = complaints.filter((complaint) => !noises.some((noise) => noise.test(complaint)));
    [opened, complaints, noises] = [[], [], []];
    expect(unexpected).toEqual([]);
  });
  afterAll(() => chrome?.close());

  return {
    expectNoise: (noise) => void noises.push(noise),
    async open(options = {}) {
      if (!chrome) throw new Error('The browser starts before the first test.');
      // What a service worker answers, a test cannot: only those that are about it have one.
      const context = await chrome.newContext({ baseURL: inject('url'), locale: 'en-GB', serviceWorkers: 'block', ...options });
      context.setDefaultTimeout(15_000);
      context.on('page', (page) => listen(page, (complaint) => complaints.push(complaint)));
      opened.push(context);
      return context;
    },
  };
}

function listen(page: Page, complain: (complaint: string) => void): void {
  page.on('pageerror', (error) => complain(`${page.url()}: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`${page.url()}: ${message.text()} (${message.location().url})`);
  });
}

/** Where a failed test's pages can be seen. */
async function photograph(pages: Page[], test: string): Promise<void> {
  for (const [index, page] of pages.entries()) {
    const path = join(tmpdir(), 'samtal-e2e-failures', `${test.replace(/\W+/g, '-').slice(0, 60)}-${index + 1}.png`);
    await page.screenshot({ path }).then(
      () => console.log(`${page.url()} is seen on ${path}`),
      () => undefined,
    );
  }
}

/** Waits until it is so. */
export const eventually = <T>(value: () => T | Promise<T>) => expect.poll(value, { timeout: 15_000, interval: 50 });
