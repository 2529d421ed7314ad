import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenEarly, listenUntil, takeEarly } from './early.ts';

class Key extends Event {
  key: string;
  constructor(key: string) {
    super('keydown', { cancelable: true });
    this.key = key;
  }
}

const page = new EventTarget();
/** Those of the keys that the page hears of. */
let heard: string[] = [];
const listener = (event: Event) => event instanceof Key && heard.push(event.key);
const type = (text: string) => [...text].forEach((key) => page.dispatchEvent(new Key(key)));

beforeEach(() => {
  vi.stubGlobal('window', { addEventListener: page.addEventListener.bind(page), removeEventListener: page.removeEventListener.bind(page) });
  heard = [];
});
afterEach(() => {
  takeEarly();
  page.removeEventListener('keydown', listener);
  vi.unstubAllGlobals();
});

/** As the page does, after who listens early. */
const pageListens = () => page.addEventListener('keydown', listener);
const stopped = () => {
  const event = new Key('x');
  page.dispatchEvent(event);
  return event.defaultPrevented;
};

describe('What is typed before the palette is there', () => {
  it('is kept for it, and is the page’s again once it is taken', () => {
    listenEarly(() => {});
    type('sun');
    page.dispatchEvent(new Key('Backspace'));
    expect(takeEarly()).toBe('su');
    pageListens();
    type('e');
    expect(heard).toEqual(['e']);
    expect(stopped()).toBe(false);
  });

  it('is kept from the choice on that opens it again', () => {
    const done = listenUntil(() => listenEarly(() => {}));
    type('sun');
    done();
    type('day');
    expect(takeEarly()).toBe('sunday');
  });

  it('is nobody’s when the choice opens something else', () => {
    const run = vi.fn();
    const done = listenUntil(run);
    type('e');
    expect(stopped()).toBe(true);
    done();
    expect(run).toHaveBeenCalledOnce();
    expect([takeEarly(), stopped()]).toEqual(['', false]);
  });

  it('is dropped with Escape, which is told', () => {
    const onEscape = vi.fn();
    listenEarly(onEscape);
    type('sun');
    page.dispatchEvent(new Key('Escape'));
    expect(onEscape).toHaveBeenCalledOnce();
    expect([takeEarly(), stopped()]).toEqual(['', false]);
  });
});
