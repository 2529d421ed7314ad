import { bytesOf } from '../../ui/bytes.ts';
import type { ChosenFile } from '../chat/outbox/pending.ts';
import type { Frame } from '../frame.ts';
import type { Contents } from '../../ui/upload/contents.ts';
import { element, icon } from './element.ts';
import type { Uploads, UploadState } from './uploads.ts';
import { problemText, type Words } from './words.ts';

export interface Scene {
  frame: Frame;
  words: Words;
  uploads: Uploads;
  contents: Contents;
}

/** A file on its way: what it is and how far it is. */
export interface Line {
  place: HTMLLIElement;
  update(): void;
}

const paperclip = 'm20 11-8.5 8.5a5.3 5.3 0 0 1-7.5-7.5l8.5-8.5a3.5 3.5 0 0 1 5 5L9 17a1.8 1.8 0 0 1-2.5-2.5L14 7';
/** What browsers show, and run nothing of. */
const pictures = /^image\/(png|jpeg|webp|gif|avif)$/;

export function createLine({ frame, words, uploads, contents }: Scene, file: ChosenFile, buttons: readonly HTMLButtonElement[] = []): Line {
  const { clientId, name, size } = file;
  const again = element('button', { type: 'button', class: 'plain', textContent: words.retry, onclick: () => void uploads.start(file) });
  const bar = element('progress', { max: 1, ariaLabel: words.progress(name) });
  const told = element('small');
  const place = element('li', { class: 'sending' }, pictureOf(contents.get(clientId)), element('span', { class: 'what' }, element('bdi', { textContent: name, title: name }), told, bar), again, ...buttons);
  update();
  return { place, update };

  function update(): void {
    const state = uploads.stateOf(clientId);
    const failed = state.kind === 'failed';
    told.textContent = textOf(state);
    told.className = failed ? 'problem' : '';
    bar.hidden = failed || state.kind === 'stored';
    if (state.kind === 'sending') bar.value = state.part;
    else bar.removeAttribute('value');
    again.hidden = !failed;
  }

  function textOf(state: UploadState): string {
    if (state.kind === 'failed') return problemText(state.problem, words);
    if (state.kind === 'waiting') return state.until ? words.tooFast(timeOf(frame.language, state.until)) : words.waiting;
    const all = bytesOf(frame.language, size);
    return state.kind === 'stored' ? all : words.sent(bytesOf(frame.language, state.part * size), all);
  }
}

const timeOf = (language: string, at: number): string => new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(at);

function pictureOf(content: Blob | undefined): Element {
  const clip = icon(paperclip);
  if (!content || !pictures.test(content.type)) return clip;
  const address = URL.createObjectURL(content);
  const picture = element('img', { alt: '', src: address, onload: () => URL.revokeObjectURL(address) });
  // The page may forbid it, and not all that is called a picture is one.
  picture.onerror = () => picture.replaceWith(clip);
  return picture;
}
