import type { Actor, AgentActor, PartnerActor, VisitorActor } from './actor/actor.ts';
import { refreshed } from './actor/actor.ts';
import { type Directory, directoryOf } from './directory/directory.ts';
import { forbidden, unauthenticated } from './errors.ts';
import { type Loaders, loadersOf } from './loaders.ts';

/** What an operation runs in. Without a caller there is neither directory nor loaders. */
export interface Context {
  caller: Caller | null;
  request: RequestInfo;
}

export interface Caller<A extends Actor = Actor> {
  actor: A;
  directory: Directory;
  loaders: Loaders;
}

export interface RequestInfo {
  /** The `Origin` header; null when a program sends none. */
  origin: string | null;
  /** Scheme and host that we were reached at. */
  ownOrigin: string;
  address: string;
  userAgent: string;
  /** What a browser of Chromium's kind says of itself besides, as it stands in the headers. */
  hints?: { brands?: string; mobile?: string; platform?: string };
}

/** One moment of a subscription: what is as of one event, for all its readers. */
export interface Scene {
  directory: Directory;
  loaders: Loaders;
}

export async function sceneOf(workspaceId: string): Promise<Scene | null> {
  const directory = await directoryOf(workspaceId);
  return directory && { directory, loaders: loadersOf(directory) };
}

/** Who asks, apart from any moment: nothing that was read is held with it. */
export interface Asker {
  actor: Actor | null;
  request: RequestInfo;
}

export const askerOf = ({ caller, request }: Context): Asker => ({ actor: caller?.actor ?? null, request });

/** The same one in a moment; without rights when they are gone. */
export function inScene({ actor, request }: Asker, { directory, loaders }: Scene): Context {
  const current = actor && refreshed(actor, directory);
  return { caller: current && { actor: current, directory, loaders }, request };
}

export function callerOf(context: Context): Caller {
  if (!context.caller) throw unauthenticated();
  return context.caller;
}

/** An agent or a partner; visitors learn nothing of what staff see. */
export function staffOf(context: Context): Caller<AgentActor | PartnerActor> {
  const { actor, ...rest } = callerOf(context);
  if (actor.type !== 'AGENT' && actor.type !== 'PARTNER') throw forbidden();
  return { actor, ...rest };
}

export function agentOf(context: Context): Caller<AgentActor> {
  const { actor, ...rest } = callerOf(context);
  if (actor.type !== 'AGENT') throw forbidden();
  return { actor, ...rest };
}

export function visitorOf(context: Context): Caller<VisitorActor> {
  const { actor, ...rest } = callerOf(context);
  if (actor.type !== 'VISITOR') throw forbidden();
  return { actor, ...rest };
}
