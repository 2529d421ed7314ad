import type { MessageKey } from '../i18n/messages.ts';
import { isMac, isPlainKey } from './keys.ts';

interface Shortcut {
  label: MessageKey;
  /** Each way to do it: what is pressed together. `Mod` is Ctrl, on a Mac ⌘. */
  ways: readonly (readonly string[])[];
}

/** Every shortcut there is, in the order of the help sheet. What listens for one asks here, and so does what shows it. */
export const shortcuts = {
  palette: { label: 'palette.open', ways: [['Mod', 'K']] },
  next: { label: 'help.next', ways: [['J'], ['Alt', '↓']] },
  previous: { label: 'help.previous', ways: [['K'], ['Alt', '↑']] },
  list: { label: 'palette.list', ways: [['V']] },
  overview: { label: 'palette.overview', ways: [['H']] },
  write: { label: 'help.write', ways: [['/']] },
  note: { label: 'help.note', ways: [['N']] },
  reply: { label: 'help.reply', ways: [['R']] },
  rapid: { label: 'help.rapid', ways: [['#']] },
  editLast: { label: 'help.editLast', ways: [['↑']] },
  emoji: { label: 'help.emoji', ways: [['Mod', 'J'], [':']] },
  send: { label: 'help.send', ways: [['↵']] },
  newline: { label: 'help.newline', ways: [['⇧', '↵']] },
  leave: { label: 'help.leave', ways: [['Esc']] },
  end: { label: 'help.end', ways: [['E']] },
  close: { label: 'help.close', ways: [['C']] },
  label: { label: 'help.label', ways: [['L']] },
  tag: { label: 'palette.tag', ways: [['G']] },
  hit: { label: 'help.hit', ways: [['F'], ['⇧', 'F']] },
  transfer: { label: 'help.transfer', ways: [['T']] },
  cancelTransfer: { label: 'help.cancelTransfer', ways: [['U']] },
  accept: { label: 'help.accept', ways: [['A']] },
  decline: { label: 'help.decline', ways: [['X']] },
  details: { label: 'palette.details', ways: [['D']] },
  help: { label: 'help.open', ways: [['?']] },
} as const satisfies Record<string, Shortcut>;

export type ShortcutId = keyof typeof shortcuts;

/** As it stands on the keyboard at hand. */
export const written = (key: string): string => (key !== 'Mod' ? key : isMac() ? '⌘' : 'Ctrl');

/** The first way, in one word. */
export const keyOf = (id: ShortcutId): string => shortcuts[id].ways[0].map(written).join(' ');

/** Whether the key is that of the shortcut, which is a single one, and meant as such. */
export const isShortcut = (event: KeyboardEvent, id: ShortcutId): boolean =>
  event.key.toLowerCase() === shortcuts[id].ways[0][0].toLowerCase() && isPlainKey(event);
