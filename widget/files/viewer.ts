import { followSwipes } from '../../ui/swipe.ts';
import type { Cell } from '../chat/cell.ts';
import type { State } from '../chat/state.ts';
import { keepFocusInside } from '../chat/ui/keepFocusInside.ts';
import type { Frame } from '../frame.ts';
import { variantOf } from '../variant.ts';
import { closedByBack } from './backButton.ts';
import { element } from './element.ts';
import { type Picture, picturesOf } from './pictures.ts';
import css from './viewer.css';
import { createSheet } from './viewerSheet.ts';
import type { Words } from './words.ts';

/** The pictures of the conversation, one after the other, as large as the window. They come and go while it is open. */
export function createViewer({ frame, words }: { frame: Frame; words: Words }, cell: Cell<State>) {
  const sheet = createSheet(words, { go, close });
  const dialog = element('dialog', { class: 'viewer', onkeydown: onKey, onclick: leave, onclose: end }, ...sheet.parts);
  const when = new Intl.DateTimeFormat(variantOf(frame.language), { dateStyle: 'medium', timeStyle: 'short' });
  let shown = '';
  /** Where it is or, when its message has been deleted meanwhile, was. */
  let place = 0;
  let small: HTMLElement | undefined;
  let endings: (() => void)[] = [];
  frame.addStyles(css);
  // The page behind would scroll; with Ctrl it enlarges.
  dialog.addEventListener('wheel', (event) => event.ctrlKey || event.preventDefault(), { passive: false });
  return { open };

  function open(id: string): void {
    if (dialog.open) return;
    shown = id;
    frame.stage.append(dialog);
    draw();
    dialog.showModal();
    endings = [cell.watch(draw), followSwipes(sheet.paper, { go, away: close }), closedByBack(close)];
  }

  function go(steps: 1 | -1): void {
    const pictures = picturesOf(cell.get());
    const from = steps < 0 || pictures.some(({ id }) => id === shown) ? place : place - 1;
    shown = pictures[(from + steps + pictures.length) % pictures.length]?.id ?? shown;
    draw();
    sheet.tell();
  }

  function draw(): void {
    // Closed meanwhile in another tab.
    if (dialog.open && !cell.get().open) return close();
    const pictures = picturesOf(cell.get());
    const at = pictures.findIndex(({ id }) => id === shown);
    const picture = pictures[at];
    dialog.ariaLabel = picture?.name ?? words.gone;
    if (!picture) return sheet.showGone(pictures.length > 0);
    place = at;
    small = smallOf(picture);
    sheet.show({
      ...picture,
      address: frame.origin + picture.image.previewPath,
      download: frame.origin + picture.path,
      about: [...(pictures.length > 1 ? [words.of(at + 1, pictures.length)] : []), nameOf(picture), when.format(new Date(picture.message.createdAt))].join(' · '),
      several: pictures.length > 1,
    });
  }

  function nameOf({ message: { author } }: Picture): string {
    return author.type === 'VISITOR' ? words.you : (author.name ?? frame.siteName);
  }

  /** Where it stands in the chat. */
  function smallOf({ image }: Picture): HTMLElement | undefined {
    return [...frame.stage.querySelectorAll<HTMLElement>('.files a')].find((link) => link.getAttribute('href') === frame.origin + image.previewPath);
  }

  function onKey(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (key === 'Tab') return keepFocusInside(event);
    if (altKey || ctrlKey || metaKey || shiftKey) return;
    if (key === 'ArrowLeft') go(-1);
    if (key === 'ArrowRight') go(1);
  }

  /** Beside it. */
  function leave({ target }: Event): void {
    if (target === dialog) close();
  }

  function close(): void {
    dialog.close();
  }

  function end(): void {
    for (const stop of endings) stop();
    endings = [];
    dialog.remove();
    const back = small?.isConnected ? small : frame.stage.querySelector<HTMLElement>('.thread');
    back?.focus();
  }
}
