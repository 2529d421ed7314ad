import type { Cell } from '../cell.ts';
import { Lost } from '../link/errors.ts';
import type { Link } from '../link/link.ts';
import { Earlier, type Locale, QueuePlaces, Snapshot } from '../operations.generated.ts';
import type { State } from '../state.ts';
import { followConversation } from './follow.ts';
import { applyEvent, isOpen, type Message, type Thread, threadOf, withEarlier, withMessage } from './thread.ts';

interface DeskOptions {
  siteKey: string;
  language: Locale;
  /** Before what failed is tried again, in milliseconds. */
  again: number;
  loaded(): void;
  /** An agent sends the visitor to another page. */
  redirected(conversationId: string, seq: number): void;
}

/** Keeps the visitor's conversation on the screen as it is on the server. */
export interface Desk {
  /** Reads it anew; resolves when it is there, or when that has to wait for a connection. */
  refresh(): Promise<void>;
  /** The connection is there: read what has not been read. */
  resume(): void;
  /** Read it anew on the next connection: we may be somebody else by then. */
  forget(): void;
  loadEarlier(): Promise<void>;
  openId(): string | null;
  show(message: Message): void;
}

export function createDesk(cell: Cell<State>, link: Link, { siteKey, language, again, loaded, redirected }: DeskOptions): Desk {
  let stale = true;
  let reading: Promise<void> | null = null;
  let following: string | null = null;
  let unfollow: () => void = () => undefined;
  let queued: string | null = null;
  let leaveQueue: () => void = () => undefined;

  return { refresh, resume, forget: () => (stale = true), loadEarlier, openId, show };

  function resume(): void {
    if (stale) void refresh();
    else loaded();
  }

  async function refresh(): Promise<void> {
    stale = true;
    // A second wish during a reading may be about something that happened after it began.
    await reading;
    reading ??= read().finally(() => {
      reading = null;
    });
    await reading;
  }

  async function read(): Promise<void> {
    try {
      const { viewer, widget, fileRules } = await link.ask(Snapshot, { siteKey, language });
      const found = viewer?.visitor?.conversation;
      const { thread: known, availability } = cell.get();
      stale = false;
      put(found ? threadOf(found, known) : null);
      cell.set({ loaded: true, availability: widget?.availability ?? availability, opens: widget?.opensText ?? null, fileRules });
      loaded();
    } catch (error) {
      // After a cut the next connection reads it.
      if (error instanceof Lost) return;
      setTimeout(resume, again);
    }
  }

  function put(thread: Thread | null): void {
    const startingNew = cell.get().startingNew && !isOpen(thread);
    cell.set({ thread, startingNew });
    followQueue(thread);
    const id = thread?.conversation.id ?? null;
    if (id === following) return;
    unfollow();
    following = id;
    if (id) unfollow = follow(id);
  }

  /** The place moves when others leave the queue, of which there is no event of the conversation's own. */
  function followQueue(thread: Thread | null): void {
    const id = thread?.conversation.state === 'QUEUED' ? thread.conversation.id : null;
    if (id === queued) return;
    leaveQueue();
    queued = id;
    if (!id) return;
    leaveQueue = link.follow(QueuePlaces, () => ({ conversationId: id }), {
      next: ({ queuePlace: { place } }) => change((now) => ({ ...now, conversation: { ...now.conversation, queuePlace: place } })),
      done: () => undefined,
    });
  }

  function follow(id: string): () => void {
    return followConversation(link, id, {
      again,
      cursor: () => cell.get().thread?.cursor ?? 0,
      event(event) {
        change((thread) => applyEvent(thread, event));
        if (event.type.startsWith('SURVEY_')) void refresh();
        if (event.type === 'VISITOR_REDIRECTED') redirected(id, event.seq);
      },
      types: (agentTypes) => {
        if (cell.get().agentTypes !== agentTypes) cell.set({ agentTypes });
      },
      lost() {
        unfollow();
        following = null;
        void refresh();
      },
    });
  }

  async function loadEarlier(): Promise<void> {
    const { thread } = cell.get();
    if (!thread?.earlier) return;
    const { id } = thread.conversation;
    // The button stays, so the visitor can ask again.
    const { conversation } = await link.ask(Earlier, { id, before: thread.earlier }).catch(() => ({ conversation: null }));
    if (conversation) change((now) => (now.conversation.id === id ? withEarlier(now, conversation.messages) : now));
  }

  function openId(): string | null {
    const { thread } = cell.get();
    return isOpen(thread) ? thread.conversation.id : null;
  }

  function show(message: Message): void {
    change((thread) => withMessage(thread, message));
  }

  function change(update: (thread: Thread) => Thread): void {
    const { thread } = cell.get();
    if (!thread) return;
    const next = update(thread);
    if (next !== thread) put(next);
  }
}
