import type { Locale } from '../loader/widget.generated.ts';
import css from './emoji.css';
import set from './set.json';

/** What the chat hands over to the list of emoji, which is fetched when it is opened first. */
export interface EmojiPlace {
  /** Where the list is put. */
  place: HTMLElement;
  language: Locale;
  label: string;
  addStyles(css: string): void;
  pick(emoji: string): void;
  close(): void;
}

let dressed = false;

/** Shows the list and puts the focus into it; returns what takes it away. */
export function openEmoji({ place, language, label, addStyles, pick, close }: EmojiPlace): () => void {
  if (!dressed) addStyles(css);
  dressed = true;
  const list = document.createElement('div');
  list.className = 'emoji';
  list.setAttribute('role', 'group');
  list.ariaLabel = label;
  const buttons = set.map(([emoji = '', en = '', sv = ''], index) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = emoji;
    button.ariaLabel = button.title = language === 'sv' ? sv : en;
    button.tabIndex = index === 0 ? 0 : -1;
    button.addEventListener('click', () => pick(emoji));
    return button;
  });
  list.append(...buttons);
  list.addEventListener('keydown', (event) => move(event, buttons, close));
  place.append(list);
  buttons[0]?.focus();
  return () => list.remove();
}

/** One stop of Tab; the arrows go through the rest as it lies on the screen. */
function move(event: KeyboardEvent, buttons: readonly HTMLButtonElement[], close: () => void): void {
  if (event.key === 'Escape') {
    // The chat itself stays open.
    event.stopPropagation();
    close();
    return;
  }
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const columns = buttons.filter((button) => button.offsetTop === buttons[0]?.offsetTop).length;
  const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns };
  const next = buttons[at + (steps[event.key] ?? 0)];
  if (!(event.key in steps)) return;
  event.preventDefault();
  if (!next) return;
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next.focus();
}
