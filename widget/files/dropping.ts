import type { Frame } from '../frame.ts';
import { element } from './element.ts';
import type { Words } from './words.ts';

/** Browsers tell several times a second that something is held above; Firefox every 350 ms. */
const goneMs = 600;
let sign: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says, while files are held above the chat, that they can be dropped there. */
export function showDropping({ stage }: Frame, words: Words, held: boolean): void {
  clearTimeout(timer);
  if (!held) return hide();
  sign ??= element('div', { class: 'dropping', textContent: words.drop });
  if (!sign.isConnected) stage.querySelector('.panel')?.append(sign);
  timer = setTimeout(hide, goneMs);
}

const hide = (): void => sign?.remove();
