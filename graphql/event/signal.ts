import { listen, sql } from '../../db/client.ts';
import type { ConversationRow } from '../../db/rows.ts';
import { dropAllDirectories, dropDirectory } from '../directory/directory.ts';
import { newId } from '../id.ts';
import { type EphemeralNote, passOnHere } from './ephemeral.ts';
import { catchUp, catchUpAll } from './stream.ts';

const channel = 'samtal';
const coalesceMs = 15;
const pollMs = 5_000;
/** PostgreSQL takes less than 8,000 bytes a notification. */
const maxBytes = 7_000;
const mostNotes = 1_000;

/** Which process this is, to the log's other readers. */
export const processId = newId();

interface Signal {
  from: string;
  /** Workspace → whether its directory changed. */
  workspaces: Record<string, boolean>;
  notes: EphemeralNote[];
}

let waiting: Signal = { from: processId, workspaces: {}, notes: [] };
let timer: NodeJS.Timeout | undefined;
let listening = false;

/** Wakes the other processes, one signal for all that was committed within a few milliseconds. */
export function signalOthers(workspaceId: string, { directory }: { directory: boolean }): void {
  waiting.workspaces[workspaceId] ||= directory;
  schedule();
}

/** For a process that ends when its work is done: wakes the others at once, their directories read anew. */
export async function signalNow(workspaceId: string): Promise<void> {
  const signal: Signal = { from: processId, workspaces: { [workspaceId]: true }, notes: [] };
  await sql`select pg_notify(${channel}, ${JSON.stringify(signal)})`;
}

/** Hands a note that is never kept to the subscribers of all processes. */
export function passOn(note: EphemeralNote, conversation?: ConversationRow): void {
  passOnHere(note, conversation);
  // Old news of who types is none.
  if (waiting.notes.length < mostNotes) waiting.notes.push(note);
  schedule();
}

/** Follows the signals of other processes until stopped. A missed signal costs up to 5 s, never an event. */
export async function listenToOthers(): Promise<{ stop(): Promise<void> }> {
  const listener = await listen(channel, receive, () => {
    // On every (re)connection: signals may have been missed.
    dropAllDirectories();
    catchUpAll();
  });
  listening = true;
  const poll = setInterval(catchUpAll, pollMs);
  return {
    stop: async () => {
      listening = false;
      clearInterval(poll);
      clearTimeout(timer);
      timer = undefined;
      await listener.stop();
    },
  };
}

function schedule(): void {
  if (listening) timer ??= setTimeout(flush, coalesceMs);
}

/** One signal after the other: while the database is busy what there is to tell grows together, not what waits for it. */
async function flush(): Promise<void> {
  const signal = waiting;
  waiting = nothing();
  // A lost signal is made good by the others' poll.
  await Promise.all(fit(signal).map((text) => sql`select pg_notify(${channel}, ${text})`)).catch(() => {});
  timer = undefined;
  if (waiting.notes.length > 0 || Object.keys(waiting.workspaces).length > 0) schedule();
}

const nothing = (): Signal => ({ from: processId, workspaces: {}, notes: [] });

/** Notes too long for one notification go in several; the workspaces go with the first. */
function fit(signal: Signal): string[] {
  const text = JSON.stringify(signal);
  if (Buffer.byteLength(text) <= maxBytes || signal.notes.length === 0) return [text];
  const half = Math.ceil(signal.notes.length / 2);
  if (half === signal.notes.length) return [JSON.stringify({ ...signal, notes: [] })];
  return [
    ...fit({ ...signal, notes: signal.notes.slice(0, half) }),
    ...fit({ ...signal, workspaces: {}, notes: signal.notes.slice(half) }),
  ];
}

function receive(text: string): void {
  const signal: Signal = JSON.parse(text);
  if (signal.from === processId) return;
  for (const [workspaceId, directory] of Object.entries(signal.workspaces)) {
    if (directory) dropDirectory(workspaceId);
    catchUp(workspaceId);
  }
  for (const note of signal.notes) passOnHere(note);
}
