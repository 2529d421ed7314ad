import Bowser from 'bowser';
import type { RequestInfo } from '../context.ts';
import { cut } from '../input.ts';
import type { DeviceKind } from '../__generated__/resolvers.ts';

/** What a visitor holds in the hand. What the browser does not tell is null. */
export interface Device {
  browser: string | null;
  system: string | null;
  device: DeviceKind | null;
}

const kinds: Record<string, DeviceKind> = { desktop: 'DESKTOP', mobile: 'PHONE', tablet: 'TABLET' };

/** From the user agent, and from the client hints, which tell a browser of its own name from the one that it is made of. */
export function deviceOf({ userAgent, hints }: Pick<RequestInfo, 'userAgent' | 'hints'>): Device {
  const agent = cut(userAgent, 500);
  if (!agent) return { browser: null, system: null, device: null };
  const { browser, os, platform } = Bowser.parse(agent, {
    brands: brandsOf(hints?.brands ?? ''),
    platform: hints?.platform?.replaceAll('"', ''),
    mobile: hints?.mobile === '?1',
  });
  return {
    browser: named(browser.name, browser.version),
    // The others write a version that has not been true for years.
    system: named(os.name, os.name === 'iOS' ? os.version : undefined),
    device: kinds[platform.type ?? ''] ?? null,
  };
}

const named = (name: string | undefined, version: string | undefined): string | null =>
  name ? cut([name, /^\d+/.exec(version ?? '')?.[0]].filter(Boolean).join(' '), 60) : null;

/** `"Chromium";v="142", "Brave";v="142", "Not_A Brand";v="99"` */
const brandsOf = (header: string): { brand: string; version: string }[] =>
  [...header.slice(0, 500).matchAll(/"([^"]*)";\s*v="([\d.]*)"/g)].map(([, brand = '', version = '']) => ({ brand, version }));
