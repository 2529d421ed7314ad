import { logBroken } from '../../db/away.ts';
import { sql } from '../../db/client.ts';
import { refreshing } from '../actor/actor.ts';
import { callerOf, type Context, type Scene, sceneOf } from '../context.ts';
import { notFound, unauthenticated } from '../errors.ts';
import type { Delivery } from '../event/delivery.ts';
import { Feed } from '../event/feed.ts';
import { attach } from '../event/stream.ts';
import type { EventName } from '../event/types.ts';
import { isId } from '../input.ts';
import { canRead } from './conversation.policy.ts';

export interface PlaceScene extends Scene {
  queuePlace: { conversationId: string; place: number };
}

/** One who waits, and is told so. */
interface Hearer {
  conversationId: string;
  place: number | null;
  /** A place, or that it waits no longer. */
  tell(scene: Scene, place: number | null): void;
  fail(error: unknown): void;
}

/** Of one workspace, for as long as somebody who waits there is told by this process. */
interface Line {
  hearers: Set<Hearer>;
  stop(): void;
  timer: NodeJS.Timeout | null;
  lookedAt: number;
  looking: boolean;
  again: boolean;
}

const everyMs = 1_000;
/** What can move those behind. Who comes new stands last, and is told by its own subscription. */
const moving = new Set<string>(['conversation.assigned', 'conversation.ended', 'conversation.returned'] satisfies EventName[]);
const lines = new Map<string, Promise<Line>>();

/** The place of a conversation that waits, for as long as it does. */
export async function followQueuePlace(context: Context, conversationId: string): Promise<Feed<PlaceScene>> {
  const { actor, loaders } = callerOf(context);
  const row = isId(conversationId) ? await loaders.conversation.load(conversationId) : null;
  if (!row || !canRead(actor, row)) throw notFound();
  const { workspaceId, id } = row;
  const now = refreshing(actor);
  return new Feed(async (reader) => {
    const hearer: Hearer = {
      conversationId: id,
      place: null,
      tell(scene, place) {
        const current = now(scene.directory);
        if (!current) throw unauthenticated();
        // An agent's groups may be others by now.
        if (!canRead(current, row)) throw notFound();
        if (place === null) reader.end();
        else reader.hear({ ...scene, queuePlace: { conversationId: id, place } });
      },
      fail: (error) => reader.end(error),
    };
    const line = await join(workspaceId, hearer);
    lookSoon(workspaceId, line);
    return () => leave(workspaceId, line, hearer);
  });
}

/** Attached first and read then: what moves in between is seen by one of the two. */
async function join(workspaceId: string, hearer: Hearer): Promise<Line> {
  for (;;) {
    const opening = lines.get(workspaceId) ?? open(workspaceId);
    lines.set(workspaceId, opening);
    const line = await opening;
    // The last one may have left meanwhile, and shut it.
    if (lines.get(workspaceId) !== opening) continue;
    line.hearers.add(hearer);
    return line;
  }
}

async function open(workspaceId: string): Promise<Line> {
  const line: Line = { hearers: new Set(), stop: () => {}, timer: null, lookedAt: 0, looking: false, again: false };
  try {
    const { detach } = await attach(workspaceId, ({ event }: Delivery) => moving.has(event.type) && lookSoon(workspaceId, line));
    line.stop = detach;
    return line;
  } catch (error) {
    lines.delete(workspaceId);
    throw error;
  }
}

function leave(workspaceId: string, line: Line, hearer: Hearer): void {
  line.hearers.delete(hearer);
  if (line.hearers.size > 0) return;
  lines.delete(workspaceId);
  line.stop();
  if (line.timer) clearTimeout(line.timer);
}

function lookSoon(workspaceId: string, line: Line): void {
  if (line.looking) line.again = true;
  else line.timer ??= setTimeout(() => void look(workspaceId, line), Math.max(0, line.lookedAt + everyMs - Date.now()));
}

/** One statement for all who wait. Who has not moved is not told. */
async function look(workspaceId: string, line: Line): Promise<void> {
  line.timer = null;
  line.looking = true;
  line.again = false;
  line.lookedAt = Date.now();
  try {
    const hearers = [...line.hearers];
    const scene = await sceneOf(workspaceId);
    const places = await placesOf(workspaceId, [...new Set(hearers.map(({ conversationId }) => conversationId))]);
    if (scene) for (const hearer of hearers) tellOne(line, hearer, scene, places.get(hearer.conversationId) ?? null);
  } catch (error) {
    logBroken('Places in the queue could not be told', error);
    line.again = true;
  } finally {
    line.looking = false;
    if (line.again && line.hearers.size > 0) lookSoon(workspaceId, line);
  }
}

/** One reader's trouble must not keep it from the others. */
function tellOne(line: Line, hearer: Hearer, scene: Scene, place: number | null): void {
  if (!line.hearers.has(hearer) || (place !== null && place === hearer.place)) return;
  hearer.place = place;
  try {
    hearer.tell(scene, place);
  } catch (error) {
    hearer.fail(error);
  }
}

/** In each site's queue; only of those that are asked for, though all are counted. */
async function placesOf(workspaceId: string, ids: string[]): Promise<Map<string, number>> {
  const rows = await sql<{ id: string; place: number }[]>`
    with queue as (
      select id, row_number() over (partition by site_id order by returned_at is null, started_at, id) as place
      from conversation where workspace_id = ${workspaceId} and state = 'QUEUED' and kind = 'CHAT'
    )
    select id, place from queue where id = any(${ids}::uuid[])`;
  return new Map(rows.map(({ id, place }) => [id, place]));
}
