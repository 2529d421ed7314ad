import type { Item } from './timeline.ts';

/** The oldest message that is shown: another one when older ones came above. A day's line stays the same. */
export const firstMessage = (items: readonly Item[]): string | undefined => items.find(({ kind }) => kind === 'message')?.key;

/** How many messages came after the one that was the newest when the reader left the end. */
export function newSince(items: readonly Item[], newestSeen: string | undefined): number {
  const at = items.findIndex(({ key }) => key === newestSeen);
  return at < 0 ? 0 : items.slice(at + 1).filter(({ kind }) => kind === 'message').length;
}
