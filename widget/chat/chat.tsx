import { render } from 'preact';
import type { Chat, Frame } from '../frame.ts';
import { alive, opened } from '../keys.ts';
import { isPhone } from '../phone.ts';
import { keepAlive } from './alive.ts';
import { dress } from './colors.ts';
import { fetchFiles } from './fetchFiles.ts';
import { createSession } from './session.ts';
import { createStore, storageOf } from './store.ts';
import { followTabs } from './tabs.ts';
import { App } from './ui/App.tsx';
import { Scene } from './ui/scene.ts';
import { formatsOf } from './ui/formats.ts';
import { wordsOf } from './words/words.ts';
import panel from './ui/panel.css';
import thread from './ui/thread.css';
import composer from './ui/composer.css';

export function start(frame: Frame): Chat {
  const tab = createStore(frame.siteKey, storageOf('sessionStorage'));
  const session = createSession(frame, undefined, { gone: vanish, came, go, files: fetchFiles(() => ({ frame, session, tab })) });
  const { cell, link, store } = session;
  frame.handover = undefined;
  for (const css of [panel, thread, composer]) frame.addStyles(css);
  dress(frame.stage, frame.color);
  keepAlive(session, frame);
  followTabs(frame.siteKey, session, (open) => {
    // On a phone it would cover a page that the visitor is reading.
    if (!isPhone()) show(open, false);
  });
  watchNetwork();
  keepKeys(frame.stage);

  const place = document.createElement('div');
  frame.stage.append(place);
  const scene = { frame, session, tab, words: wordsOf(frame.language), formats: formatsOf(frame.language), close };
  render(<Scene.Provider value={scene}><App /></Scene.Provider>, place);
  link.start();
  return { open: () => choose(true), close, resume };

  /** As if there had never been a chat here. */
  function vanish(): void {
    for (const name of [opened, alive]) for (const kept of [store, tab]) kept.remove(name);
    frame.leave?.();
    frame.stage.remove();
  }

  /** The chat comes along, open. */
  function go(url: string): void {
    keepOpen();
    location.assign(url);
  }

  function came(): void {
    keepOpen();
    show(true, false);
  }

  function keepOpen(): void {
    for (const kept of [store, tab]) kept.set(opened, '1');
  }

  function resume(): void {
    if ((isPhone() ? tab : store).get(opened) !== null) show(true, false);
  }

  function close(): void {
    choose(false);
  }

  function choose(open: boolean): void {
    if (open) keepOpen();
    else for (const kept of [store, tab]) kept.remove(opened);
    show(open, open);
  }

  function show(open: boolean, takesFocus: boolean): void {
    if (cell.get().open === open) return;
    const hadFocus = place.matches(':focus-within');
    frame.launcher.ariaExpanded = String(open);
    cell.set({ open, takesFocus });
    if (open) {
      link.start();
      // What was so when it was opened before may be otherwise.
      if (cell.get().link === 'online' && cell.get().thread?.conversation.state !== 'QUEUED') session.refresh();
    }
    // Else focus would fall back to the top of the page.
    else if (hadFocus) frame.launcher.focus({ preventScroll: true });
  }

  function watchNetwork(): void {
    addEventListener('online', link.nudge);
    addEventListener('offline', link.cut);
    addEventListener('pageshow', link.nudge);
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) link.nudge();
    });
  }
}

/** The page's own shortcuts must not act on what is typed in the chat. */
function keepKeys(stage: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup']) stage.addEventListener(type, (event) => event.stopPropagation());
}
