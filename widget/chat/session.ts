import { prefixOf } from '../keys.ts';
import type { FileDesk } from '../files/desk.ts';
import type { Frame } from '../frame.ts';
import { type Cell, createCell } from './cell.ts';
import { Lost } from './link/errors.ts';
import { openSocket } from './link/frames.ts';
import { createLink, type Link } from './link/link.ts';
import { lockOf } from './lock.ts';
import { EndConversation, SetTyping, ShareDraft, TrackPage } from './operations.generated.ts';
import { deliver } from './outbox/deliver.ts';
import { createOutbox, type Outbox } from './outbox/outbox.ts';
import { createShelf } from './outbox/shelf.ts';
import { post } from './post.ts';
import type { State } from './state.ts';
import { createStore, type Store, storageOf } from './store.ts';
import { usual } from './times.ts';
import { createDesk, type Desk } from './thread/desk.ts';
import { createReading, type Reading } from './thread/reading.ts';
import { isOpen, type Thread } from './thread/thread.ts';
import { redirecting } from './redirect.ts';
import { createDrafts } from './drafts.ts';
import { createTyping } from './typing.ts';
import { createIdentity } from './visitor/identity.ts';
import { currentPage, watchPage } from './visitor/page.ts';

/** The chat without its screens. */
export interface Session {
  cell: Cell<State>;
  store: Store;
  link: Link;
  outbox: Outbox;
  reading: Reading;
  typed(text: string): void;
  /** Writes into the open conversation, or starts one. */
  write(text: string): void;
  end(): Promise<void>;
  startNew(): void;
  loadEarlier(): Promise<void>;
  refresh(): void;
  /** Has files done something; the script for that comes first, if it can. */
  files(act: (desk: FileDesk) => void): void;
}

/** What the page does for a session; without one, nothing. */
export interface Surroundings {
  /** There is no chat for this browser. */
  gone(): void;
  /** The visitor has come from another origin of the site, with the chat. */
  came(): void;
  go(url: string): void;
  files(): Promise<FileDesk>;
}

const nowhere: Surroundings = { gone: () => undefined, came: () => undefined, go: () => undefined, files: () => Promise.reject(new Lost()) };

type SessionFrame = Pick<Frame, 'siteKey' | 'origin' | 'availability' | 'language'> & Partial<Pick<Frame, 'handover'>>;

const lone = /\0|[\ud800-\udfff]/gu;

export function createSession({ siteKey, origin, availability, language, handover }: SessionFrame, times = usual, { gone, came, go, files } = nowhere): Session {
  const store = createStore(siteKey, storageOf('localStorage'));
  const shelf = createShelf(store);
  const cell = createCell<State>({
    open: false,
    takesFocus: false,
    link: 'off',
    // Who is nobody yet has no conversation to wait for.
    loaded: store.get('token') === null && !handover,
    availability,
    opens: null,
    thread: null,
    pending: shelf.all(),
    tooFast: false,
    files: [],
    unread: 0,
    agentTypes: false,
    draftSeen: false,
    startingNew: false,
  });
  const name = prefixOf(siteKey);
  let page = currentPage(document.referrer);
  let told = '';
  const identity = createIdentity({
    siteKey,
    store,
    lock: lockOf(`${name}visitor`),
    language: () => navigator.language,
    handover,
    gone,
    came,
    page() {
      told = page.url;
      return page;
    },
    post: (operation, variables) => post(origin, times.begin, operation, variables),
  });
  const link = createLink({
    url: `${origin.replace('http', 'ws')}/graphql`,
    times,
    open: openSocket,
    token: identity.token,
    tokenRefused() {
      identity.refused();
      desk.forget();
    },
    changed,
  });
  const desk: Desk = createDesk(cell, link, { siteKey, language, again: times.again, loaded: () => outbox.flush(), redirected: redirecting(link, store, lockOf(`${name}redirect`), go) });
  const outbox = createOutbox({
    shelf,
    lock: lockOf(`${name}outbox`),
    changed: () => cell.set({ pending: shelf.all(), tooFast: outbox.tooFast() }),
    deliver: (pending) =>
      cell.get().loaded
        ? deliver(pending, { link, again: times.again, openId: desk.openId, sent: desk.show, started: desk.refresh, closed: desk.refresh, withFiles: (pending, send) => files().then((desk) => desk.deliver(pending, send)) })
        : Promise.resolve({ kind: 'unknown' }),
  });
  const reading = createReading(cell, link);
  const typing = createTyping((typing) => {
    const conversationId = desk.openId();
    if (conversationId) quietly(link.ask(SetTyping, { conversationId, typing }));
  });
  const drafts = createDrafts(
    (text) => {
      const conversationId = desk.openId();
      return conversationId ? link.ask(ShareDraft, { conversationId, text }).then(({ shareDraft }) => shareDraft) : null;
    },
    (draftSeen) => {
      if (cell.get().draftSeen !== draftSeen) cell.set({ draftSeen });
    },
  );
  let lookedAt = 0;
  /** Perhaps somebody can answer by now, or nobody any more: that is told before something is written, and not refused after. */
  const look = (restMs: number) => {
    const { open, availability } = cell.get();
    // Nor is a form taken away from whoever fills it in.
    if (!open || document.hidden || availability === 'OFFLINE_FORM' || desk.openId() || Date.now() - lookedAt < restMs) return;
    lookedAt = Date.now();
    void desk.refresh();
  };
  setInterval(look, 30_000, 0);
  let known: Thread | null = null;
  cell.watch(() => {
    const { thread } = cell.get();
    if (thread === known) return;
    if (isOpen(known) && !isOpen(thread)) look(0);
    known = thread;
    outbox.settle(new Set(thread?.messages.flatMap(({ clientId, author }) => (author.type === 'VISITOR' && clientId) || [])));
    reading.update();
  });
  watchPage((before) => {
    page = currentPage(before);
    tellPage();
  });

  return {
    cell,
    store,
    link,
    outbox,
    reading,
    typed(text) {
      if (text) typing.typed();
      look(5_000);
      drafts.typed(text);
    },
    write(text) {
      typing.stopped();
      drafts.stopped();
      const { files } = cell.get();
      cell.set({ files: [] });
      outbox.add(text.replace(lone, '\ufffd'), desk.openId(), files);
    },
    async end() {
      const id = desk.openId();
      if (id) await link.ask(EndConversation, { id });
    },
    startNew: () => cell.set({ startingNew: true }),
    loadEarlier: desk.loadEarlier,
    refresh: () => void desk.refresh(),
    files: (act) => void files().then(act, () => undefined),
  };

  function changed(state: State['link']): void {
    cell.set({ link: state });
    if (state !== 'online') return;
    desk.resume();
    reading.repeat();
    tellPage();
  }

  function tellPage(): void {
    if (page.url === told || cell.get().link !== 'online') return;
    const { url } = page;
    link.ask(TrackPage, { input: page }).then(() => (told = url), () => undefined);
  }
}

const quietly = (promise: Promise<unknown>): void => void promise.catch(() => undefined);
