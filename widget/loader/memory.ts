import { alive, opened, prefixOf } from '../keys.ts';
import { isPhone } from '../phone.ts';

/** Whether the visitor has something going on from an earlier page. Reads only. */
export function remembers(siteKey: string): boolean {
  // On a phone the chat covers the page, so it opens again only in the tab where it was open.
  return kept(siteKey, opened, isPhone()) !== null || kept(siteKey, alive) !== null;
}

export function kept(siteKey: string, key: string, inTab = false): string | null {
  try {
    return (inTab ? sessionStorage : localStorage).getItem(prefixOf(siteKey) + key);
  } catch {
    // Storage may be forbidden altogether.
    return null;
  }
}
