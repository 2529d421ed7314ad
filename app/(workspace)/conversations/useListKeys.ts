import { ArrowDown, ArrowUp, LayoutDashboard, List } from 'lucide-react';
import { useKeydown } from '../../../ui/useKeydown.ts';
import { neighbourOf } from '../../live/lists.ts';
import { type Command, useOffer } from '../../shell/commands.ts';
import { isCovered } from '../../shell/keys.ts';
import { isShortcut } from '../../shell/shortcuts.ts';
import type { Selection } from './selection.ts';

const altKeys: Partial<Record<string, 'next' | 'previous'>> = { ArrowDown: 'next', ArrowUp: 'previous' };

interface Listed {
  id: string;
  /** What was searched for stands there. */
  hit?: { seq: number | null };
}

/** J and K walk through the list; with Alt and arrows also while writing. V goes to the list itself, H back to the figures. */
export function useListKeys(order: readonly Listed[], { id, select }: Selection, overview?: () => void) {
  const [next, previous] = [neighbourOf(order, id, 1), neighbourOf(order, id, -1)];
  const commands: Command[] = [
    { id: 'next', label: 'help.next', Icon: ArrowDown, shortcut: 'next', run: () => next && select(next.id, next.hit?.seq) },
    { id: 'previous', label: 'help.previous', Icon: ArrowUp, shortcut: 'previous', run: () => previous && select(previous.id, previous.hit?.seq) },
    { id: 'list', label: 'palette.list', Icon: List, shortcut: 'list', run: () => focusList(() => select(null)) },
    ...(overview ? [{ id: 'overview', label: 'palette.overview', Icon: LayoutDashboard, shortcut: 'overview', run: overview } as const] : []),
  ];
  useOffer('list', commands.filter((command) => (command.id !== 'next' || next) && (command.id !== 'previous' || previous)));

  useKeydown((event: KeyboardEvent) => {
    const command = commands.find(({ id, shortcut }) => (event.altKey ? altKeys[event.key] === id && !isOthers(event) : shortcut && isShortcut(event, shortcut)));
    if (!command) return;
    event.preventDefault();
    command.run();
  });
}

/** With Alt and an arrow one opens a list to choose from; and under a dialog, half written, nothing moves. */
const isOthers = ({ target }: KeyboardEvent): boolean => isCovered() || (target instanceof HTMLElement && target.matches('select, [aria-haspopup]'));

/** The row that is open, else the first. On a phone the thread makes room for it first. */
function focusList(leave: () => void) {
  const row = () => document.querySelector<HTMLElement>('[data-list] a[aria-current=page]') ?? document.querySelector<HTMLElement>('[data-list] li a');
  if (!row()?.checkVisibility()) leave();
  whenSeen(row, 20);
}

/** The address changes at once, the screen some frames later. */
function whenSeen(find: () => HTMLElement | null, frames: number) {
  const found = find();
  if (found?.checkVisibility()) found.focus();
  else if (frames > 0) requestAnimationFrame(() => whenSeen(find, frames - 1));
}
