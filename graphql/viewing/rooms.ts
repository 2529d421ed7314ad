import { hearViewers, type ViewerNote } from '../event/ephemeral.ts';
import { passOn } from '../event/signal.ts';
import { newId } from '../id.ts';

/** A tab is told of anew so often: what a process knows of another's fades when that one is gone without a word. */
const beatMs = 10_000;
const fadesAfterMs = 25_000;

interface Tab {
  agentId: string;
  seenAt: number;
}

/** A conversation that somebody of this process has open. */
interface Room {
  /** Of this process, with whom to tell of a change. */
  own: Map<string, () => void>;
  tabs: Map<string, Tab>;
}

const rooms = new Map<string, Room>();
let timer: NodeJS.Timeout | undefined;

/** Says that the agent has it open, until the returned function is called; `changed` is called whenever who has may be others, and now and then. */
export function enter(workspaceId: string, conversationId: string, agentId: string, changed: () => void): () => void {
  const key = keyOf(workspaceId, conversationId);
  const tab = newId();
  const room = rooms.get(key) ?? { own: new Map(), tabs: new Map() };
  rooms.set(key, room);
  room.own.set(tab, changed);
  const say = (here: boolean, asks: boolean) => passOn({ workspaceId, conversationId, viewer: agentId, tab, here, asks });
  say(true, true);
  timer ??= setInterval(beat, beatMs).unref();
  return () => {
    say(false, false);
    room.own.delete(tab);
    if (room.own.size > 0) return;
    if (rooms.get(key) === room) rooms.delete(key);
    if (rooms.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** Each once, however many tabs. */
export const viewersOf = (workspaceId: string, conversationId: string): ReadonlySet<string> =>
  new Set([...(rooms.get(keyOf(workspaceId, conversationId))?.tabs.values() ?? [])].map(({ agentId }) => agentId));

hearViewers(({ workspaceId, conversationId, viewer, tab, here, asks }: ViewerNote) => {
  const room = rooms.get(keyOf(workspaceId, conversationId));
  if (!room) return;
  const known = room.tabs.has(tab);
  if (here) room.tabs.set(tab, { agentId: viewer, seenAt: Date.now() });
  else room.tabs.delete(tab);
  if (asks && !room.own.has(tab)) tellOwn(workspaceId, conversationId, room);
  if (known !== here) for (const changed of room.own.values()) changed();
});

/** Lets those fade who are gone without a word, and has everybody asked for their rights: who has lost them views no more. */
export function beat(): void {
  for (const [key, room] of rooms) {
    const [workspaceId = '', conversationId = ''] = key.split('/');
    for (const [tab, { seenAt }] of room.tabs) if (!room.own.has(tab) && seenAt < Date.now() - fadesAfterMs) room.tabs.delete(tab);
    for (const changed of room.own.values()) changed();
    tellOwn(workspaceId, conversationId, room);
  }
}

function tellOwn(workspaceId: string, conversationId: string, { own, tabs }: Room): void {
  for (const tab of own.keys()) {
    const agentId = tabs.get(tab)?.agentId;
    if (agentId) passOn({ workspaceId, conversationId, viewer: agentId, tab, here: true, asks: false });
  }
}

const keyOf = (workspaceId: string, conversationId: string): string => `${workspaceId}/${conversationId}`;
