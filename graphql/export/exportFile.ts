import type { Actor } from '../actor/actor.ts';
import { type Scene, sceneOf } from '../context.ts';
import { notFound } from '../errors.ts';
import { asLocale } from '../locale.ts';
import type { Locale } from '../__generated__/resolvers.ts';
import type { ExportTicket } from './link.ts';

/** A file that comes in parts, each made when the one before has left. */
export interface ExportFile {
  name: string;
  /** Without its charset, which is UTF-8. */
  type: string;
  parts: AsyncIterable<string>;
}

/** Who fetches, and in which language and time zone. */
export interface Reader {
  actor: Actor;
  name: string;
  locale: Locale;
  timeZone: string;
  /** The same one with the rights of now, and fresh loaders; throws once there are none. */
  now(): Promise<Scene & { actor: Actor }>;
}

/** Null when who it was made for may nothing any more. */
export async function readerOf({ workspaceId }: ExportTicket, holder: () => Promise<Actor | null>): Promise<Reader | null> {
  const [actor, scene] = await Promise.all([holder(), sceneOf(workspaceId)]);
  if (!actor || !scene || actor.type === 'VISITOR') return null;
  const agent = actor.type === 'AGENT' ? scene.directory.agents.get(actor.agentId) : undefined;
  return {
    actor,
    name: agent?.name ?? 'API',
    locale: agent ? asLocale(agent.locale) : 'en',
    timeZone: agent?.timeZone ?? 'UTC',
    async now() {
      const [current, present] = await Promise.all([holder(), sceneOf(workspaceId)]);
      if (!current || !present) throw notFound();
      return { ...present, actor: current };
    },
  };
}
