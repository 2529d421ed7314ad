import { alive, opened, prefixOf } from '../keys.ts';
import { isPhone } from '../phone.ts';

/** Whether the visitor has something going on from an earlier page. Reads only. */
export function remembers(siteKey: string): boolean {
  const prefix = prefixOf(siteKey);
  try {
    // On a phone the chat covers the page, so it opens again only in the tab where it was open.
    const open = (isPhone() ? sessionStorage : localStorage).getItem(prefix + opened);
    return open !== null || localStorage.getItem(prefix + alive) !== null;
  } catch {
    // Storage may be forbidden altogether.
    return false;
  }
}
