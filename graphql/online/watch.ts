import { logBroken } from '../../db/away.ts';
import { sql } from '../../db/client.ts';
import { type Actor, refreshing } from '../actor/actor.ts';
import { type Scene, sceneOf } from '../context.ts';
import { unauthenticated } from '../errors.ts';
import { Feed, type Reader } from '../event/feed.ts';
import { countOnline, onlineSeconds } from './list.ts';

/** One moment of the count, and the same object for all who hear it, so that they are told in one text. */
export interface OnlineScene extends Scene {
  online: { count: number; revision: string };
}

interface Watched {
  hearers: Set<(scene: OnlineScene) => void>;
  last: OnlineScene | null;
}

const everyMs = 1_000;
const watched = new Map<string, Watched>();
let timer: NodeJS.Timeout | undefined;

/** How many visitors are online, first as it is and then as it changes, at most once a second. */
export function watchOnline(actor: Actor): Feed<OnlineScene> {
  const { workspaceId } = actor;
  const now = refreshing(actor);
  return new Feed(async (reader) => {
    const tell = (scene: OnlineScene) => telling(reader, () => {
      if (!now(scene.directory)) throw unauthenticated();
      reader.hear(scene);
    });
    const workspace = watched.get(workspaceId) ?? { hearers: new Set(), last: null };
    watched.set(workspaceId, workspace);
    workspace.hearers.add(tell);
    timer ??= setTimeout(lookAround, everyMs);
    const stop = () => {
      workspace.hearers.delete(tell);
      if (workspace.hearers.size === 0 && watched.get(workspaceId) === workspace) watched.delete(workspaceId);
    };
    try {
      // The count may be as it was for hours, but not who may hear it.
      const scene = workspace.last && (await sceneOf(workspaceId));
      if (scene && workspace.last) tell({ ...scene, online: workspace.last.online });
      else await look(workspaceId, workspace);
    } catch (error) {
      stop();
      throw error;
    }
    return stop;
  });
}

/** The next round begins when this one is over: a database that is slow is not asked more. */
function lookAround(): void {
  const rounds = [...watched].map(([workspaceId, workspace]) => look(workspaceId, workspace));
  void Promise.all(rounds)
    .catch((error: unknown) => logBroken('Visitors online could not be counted', error))
    .finally(() => {
      timer = watched.size > 0 ? setTimeout(lookAround, everyMs) : undefined;
    });
}

async function look(workspaceId: string, workspace: Watched): Promise<void> {
  const scene = await sceneOf(workspaceId);
  if (!scene) return;
  const online = await countOnline(scene);
  if (workspace.last?.online.revision === online.revision && workspace.last.online.count === online.count) return;
  workspace.last = { ...scene, online };
  for (const tell of workspace.hearers) tell(workspace.last);
}

/** One reader's trouble must not keep it from the others. */
function telling(reader: Reader<OnlineScene>, tell: () => void): void {
  try {
    tell();
  } catch (error) {
    reader.end(error);
  }
}

/** Forgets the pages that nobody has looked at for long. */
export async function forgetGone(): Promise<void> {
  await sql`delete from online_visitor where seen_at < now() - make_interval(secs => ${2 * onlineSeconds})`;
}

const forgetMs = 15_000;

export function startClearingOnline(): { stop(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  const interval = setInterval(() => {
    running = forgetGone().catch((error: unknown) => logBroken('Visitors who left could not be forgotten', error));
  }, forgetMs);
  return {
    stop: async () => {
      clearInterval(interval);
      clearTimeout(timer);
      timer = undefined;
      await running;
    },
  };
}
