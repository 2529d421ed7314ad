import { onTestFinished, vi } from 'vitest';
import { sql } from '../../db/client.ts';
import type { AgentRow, PushNoticeRow, PushSubscriptionRow } from '../../db/rows.ts';
import { type PushService, pushService } from '../../integrations/push/service.factory.ts';
import type { AgentActor } from '../actor/actor.ts';
import type { Caller } from '../context.ts';
import { newId } from '../id.ts';
import type { World } from '../world.factory.ts';
import type { Pace } from './moved.ts';
import { noticeStep } from './noticeStep.ts';
import { subscribeToPush } from './push.ts';
import { withdrawTaken } from './served.ts';
import { sendDuePushes } from './sending.ts';

/** A push service that is allowed for the length of the test. */
export async function aPushService(): Promise<PushService> {
  const service = await pushService();
  vi.stubEnv('WEB_PUSH_SERVICES', service.origin);
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await service.close();
  });
  return service;
}

/** The agent signed in on one more browser, whose session is kept. */
export async function signedIn(world: World, agent: AgentRow): Promise<Caller<AgentActor>> {
  const { workspaceId } = world;
  const [sessionId, now] = [newId(), new Date()];
  await sql`insert into agent_session ${sql({ workspaceId, id: sessionId, agentId: agent.id, createdAt: now, expiresAt: new Date(now.getTime() + 3_600_000) })}`;
  const caller = await world.as(agent);
  return { ...caller, actor: { ...caller.actor, sessionId, is: caller.actor.is } };
}

/** The agent has closed the portal on a browser that is to be told; what happened before is no news. */
export async function away(world: World, agent: AgentRow, service: PushService, more: { showText?: boolean } = {}) {
  const caller = await signedIn(world, agent);
  const browser = service.browser();
  await subscribeToPush(caller, { ...browser, showText: true, ...more });
  await leave(world, agent);
  await noticeStep(atOnce, world.workspaceId);
  return { caller, browser };
}

export const leave = ({ workspaceId }: World, { id }: AgentRow) =>
  sql`update agent_connection set closed_at = now() where workspace_id = ${workspaceId} and agent_id = ${id}`;

export const comeBack = ({ workspaceId }: World, { id }: AgentRow) =>
  sql`update agent_connection set closed_at = null where workspace_id = ${workspaceId} and agent_id = ${id}`;

/** Times are kept in whole milliseconds, rounded: what is due now could be due half of one later. */
export const atOnce: Pace = { together: -0.01, apart: 0 };

/** One round of the background. */
export async function round({ workspaceId }: World, pace: Pace = atOnce): Promise<void> {
  await noticeStep(pace, workspaceId);
  await withdrawTaken(workspaceId);
  await sendDuePushes(workspaceId);
}

export const toldTo = ({ delivered }: PushService) => delivered.map(({ text }): { title: string; body: string; lang: string; unread: number; conversationId: string } => JSON.parse(text));

export const subscriptionsOf = ({ workspaceId }: World) => sql<PushSubscriptionRow[]>`select * from push_subscription where workspace_id = ${workspaceId} order by created_at`;
export const noticesOf = ({ workspaceId }: World) => sql<PushNoticeRow[]>`select * from push_notice where workspace_id = ${workspaceId}`;
