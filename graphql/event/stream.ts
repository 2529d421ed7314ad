import { logBroken } from '../../db/away.ts';
import { sql } from '../../db/client.ts';
import { type Delivery, deliveriesOf } from './delivery.ts';
import { dropDirectory } from '../directory/directory.ts';
import { changesDirectory, type Committed } from './types.ts';

type Listener = (delivery: Delivery) => void;

/** The live end of one workspace's log in this process: every event once, in order. */
interface Stream {
  /** Newest position handed on. */
  head: number;
  /** Who hears everything. */
  listeners: Set<Listener>;
  /** Who hears one conversation, by its id, and what changes rights: nobody else is woken for a message. */
  ofConversation: Map<string, Set<Listener>>;
  /** Committed here, but an earlier one (of another process, or slower to come back) is still missing. */
  early: Map<number, Committed>;
  /** Loading and handing on, one after the other. */
  work: Promise<void>;
  reading: boolean;
  /** Told of more while a reading was under way, which may not have seen it. */
  again: boolean;
}

const streams = new Map<string, Promise<Stream>>();
const batch = 500;
const gapMs = 20;
const retryMs = 250;

/**
 * Calls `listener` with every event after the returned `head`; with a `conversationId` only with those of the
 * conversation, and with those that change the directory, and so perhaps the listener's rights. Nothing between is
 * lost: what is at or before `head` is committed and can be read from the log.
 */
export async function attach(
  workspaceId: string,
  listener: Listener,
  conversationId?: string,
): Promise<{ head: number; detach(): void }> {
  const stream = await streamOf(workspaceId);
  if (conversationId === undefined) {
    stream.listeners.add(listener);
    return { head: stream.head, detach: () => stream.listeners.delete(listener) };
  }
  const some = stream.ofConversation.get(conversationId) ?? new Set();
  stream.ofConversation.set(conversationId, some.add(listener));
  const detach = (): void => {
    some.delete(listener);
    if (some.size === 0 && stream.ofConversation.get(conversationId) === some) stream.ofConversation.delete(conversationId);
  };
  return { head: stream.head, detach };
}

/** What this process has just committed. */
export function deliverLocally(workspaceId: string, committed: Committed[]): void {
  // Without a subscriber here nobody needs it.
  void streams.get(workspaceId)?.then((stream) => {
    advance(workspaceId, stream, committed);
    // Another process, or a commit whose answer is still under way, has what comes before.
    if (stream.early.size > 0) setTimeout(() => catchUp(workspaceId), gapMs);
  }, ignore);
}

/** Reads from the log whatever the workspace's stream has not handed on yet. */
export function catchUp(workspaceId: string): void {
  void streams.get(workspaceId)?.then((stream) => readOn(workspaceId, stream), ignore);
}

export function catchUpAll(): void {
  for (const workspaceId of streams.keys()) catchUp(workspaceId);
}

function streamOf(workspaceId: string): Promise<Stream> {
  const known = streams.get(workspaceId);
  if (known) return known;
  const opening = open(workspaceId);
  streams.set(workspaceId, opening);
  opening.catch(() => streams.delete(workspaceId));
  return opening;
}

/** The newest position that the log has, in whatever process. */
export async function endOf(workspaceId: string): Promise<number> {
  const [row] = await sql<{ position: number }[]>`select position from event_head where workspace_id = ${workspaceId}`;
  return row?.position ?? 0;
}

async function open(workspaceId: string): Promise<Stream> {
  return { head: await endOf(workspaceId), listeners: new Set(), ofConversation: new Map(), early: new Map(), work: Promise.resolve(), reading: false, again: false };
}

/** Hands on what follows the head without a gap; the rest of what is `fresh` waits for what comes before it. */
function advance(workspaceId: string, stream: Stream, fresh: readonly Committed[]): void {
  const ready: Committed[] = [];
  const { early } = stream;
  for (const one of fresh) {
    if (one.event.position === stream.head + 1) take(one);
    else if (one.event.position > stream.head && !early.has(one.event.position)) early.set(one.event.position, one);
  }
  for (let next = early.get(stream.head + 1); next; next = early.get(stream.head + 1)) take(next);
  if (ready.length > 0) handOn(workspaceId, stream, ready);

  function take(one: Committed): void {
    stream.head += 1;
    if (early.size > 0) early.delete(stream.head);
    ready.push(one);
  }
}

/** Content is loaded once for all listeners; a later batch waits for an earlier one. */
function handOn(workspaceId: string, stream: Stream, ready: Committed[]): void {
  // A listener that came after the head moved must not hear these: it reads them from the log.
  const heard = ready.map((committed) => ({ committed, listeners: listenersTo(stream, committed) })).filter(({ listeners }) => listeners.length > 0);
  if (heard.length === 0) return;
  const loading = untilLoaded(workspaceId, heard.map(({ committed }) => committed));
  stream.work = stream.work.then(async () => {
    (await loading).forEach((delivery, index) => {
      for (const listener of heard[index]?.listeners ?? []) listener(delivery);
    });
  });
}

function listenersTo({ listeners, ofConversation }: Stream, { event }: Committed): Listener[] {
  if (changesDirectory(event.type)) return [...listeners, ...[...ofConversation.values()].flatMap((some) => [...some])];
  return [...listeners, ...(ofConversation.get(event.conversationId ?? '') ?? [])];
}

/** A database that is away for a moment delays events and loses none. */
async function untilLoaded(workspaceId: string, ready: Committed[]): Promise<Delivery[]> {
  for (;;) {
    try {
      return await deliveriesOf(workspaceId, ready);
    } catch (error) {
      logBroken('Events wait for the database', error);
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
  }
}

async function readOn(workspaceId: string, stream: Stream): Promise<void> {
  stream.again = true;
  if (stream.reading) return;
  stream.reading = true;
  try {
    while (stream.again) {
      stream.again = false;
      const events = await sql<Committed['event'][]>`
        select * from event where workspace_id = ${workspaceId} and position > ${stream.head}
        order by position limit ${batch}`;
      // Told by a poll, not by a signal: the directory has not been dropped yet.
      if (events.some(({ type }) => changesDirectory(type))) dropDirectory(workspaceId);
      advance(workspaceId, stream, events.map((event) => ({ event })));
      stream.again ||= events.length === batch;
    }
  } catch (error) {
    // The next poll reads it.
    logBroken('The event log could not be read', error);
  } finally {
    stream.reading = false;
  }
}

const ignore = (): void => {};
