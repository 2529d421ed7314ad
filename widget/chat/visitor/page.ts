import type { PageInput } from '../operations.generated.ts';

const lookMs = 1_000;
/** Single-page sites set the title after the address. */
const settleMs = 300;

export function currentPage(referrer: string): PageInput {
  return { url: location.href.slice(0, 2_000), title: document.title, referrer };
}

/** Calls after every change of address, without touching the page's own history functions. */
export function watchPage(changed: (before: string) => void): void {
  let known = location.href;
  const look = () => {
    if (location.href === known) return;
    const before = known;
    known = location.href;
    setTimeout(() => changed(before), settleMs);
  };
  if ('navigation' in window) {
    navigation.addEventListener('navigatesuccess', look);
    return;
  }
  addEventListener('popstate', look);
  setInterval(look, lookMs);
}
