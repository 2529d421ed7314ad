import { element, icon } from './element.ts';
import type { Words } from './words.ts';

interface Shown {
  id: string;
  name: string;
  image: { width: number; height: number };
  address: string;
  download: string;
  /** Which one it is, of whom, and when it was sent. */
  about: string;
  several: boolean;
}

const [left, right, cross] = ['m15 5-7 7 7 7', 'm9 5 7 7-7 7', 'm6 6 12 12M18 6 6 18'];

/** What stands in the viewer, and no more of it than there is something to do with. */
export function createSheet(words: Words, { go, close }: { go(steps: 1 | -1): void; close(): void }) {
  const title = element('h2');
  const about = element('p');
  const exit = buttonOf(words.close, cross, close);
  const around = element('span', { class: 'around' }, buttonOf(words.previous, left, () => go(-1)), buttonOf(words.next, right, () => go(1)));
  const open = element('a', { textContent: words.open, target: '_blank', rel: 'noopener' });
  const save = element('a', { textContent: words.download });
  const ways = element('span', {}, open, save);
  const foot = element('footer', {}, around, ways);
  const status = element('p', { role: 'status' });
  const paper = element('div', { class: 'paper' });
  let picture = element('img');
  let drawn = '';
  return { parts: [element('header', {}, element('div', {}, title, about), exit), paper, status, foot], paper, show, showGone, tell };

  function show({ id, name, image: { width, height }, address, download, about: line, several }: Shown): void {
    if (drawn !== id) {
      status.textContent = '';
      status.className = 'unseen';
      picture = element('img', { alt: name, width, height, onerror: fail });
      paper.replaceChildren(picture);
    }
    drawn = id;
    // A link that has been renewed leads to the same picture.
    if (picture.src !== address) picture.src = address;
    title.textContent = name;
    about.textContent = line;
    open.href = address;
    Object.assign(save, { href: download, download: name });
    keep(ways, true);
    keep(around, several);
  }

  /** Its message has been deleted while it was looked at. */
  function showGone(others: boolean): void {
    drawn = '';
    paper.replaceChildren();
    title.textContent = words.gone;
    about.textContent = '';
    say(words.goneText);
    keep(ways, false);
    keep(around, others);
  }

  /** Whoever does not see it hears which one it is now. */
  function tell(): void {
    if (drawn) status.textContent = `${title.textContent} · ${about.textContent}`;
  }

  function fail(): void {
    say(words.failed);
  }

  function say(text: string): void {
    status.className = '';
    if (status.textContent !== text) status.textContent = text;
  }

  function keep(part: HTMLElement, wanted: boolean): void {
    if (wanted === (part.parentElement === foot)) return;
    const hadFocus = part.matches(':focus-within');
    if (!wanted) part.remove();
    else if (part === around) foot.prepend(part);
    else foot.append(part);
    if (hadFocus) exit.focus();
  }
}

function buttonOf(label: string, path: string, onclick: () => void): HTMLButtonElement {
  return element('button', { type: 'button', ariaLabel: label, title: label, onclick }, icon(path));
}
