import { isDeepStrictEqual } from 'node:util';
import postgres from 'postgres';
import type { AgentRow } from '../../db/rows.ts';
import type { UpdateAgentInput } from '../__generated__/resolvers.ts';
import { lockedLive, lockKind } from '../catalog.ts';
import type { Caller } from '../context.ts';
import { forbidden } from '../errors.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import { given } from '../input.ts';
import { fillSlots, lockRouting } from '../routing/routing.ts';
import { hashPassword, newPassword } from '../session/password.ts';
import { revokeSessions } from '../session/revoke.ts';
import { canManageAgent, canManageAgents, isSelf } from './agent.policy.ts';
import { setGroups } from './groups.ts';
import { postOf, profileOf } from './input.ts';
import { emailTaken, mustBeYoursToGive, mustLeaveAnOwner } from './refusals.ts';

/** A new role or password signs the agent out everywhere; more room or other groups bring what waits. */
export async function updateAgent({ actor, directory }: Caller, input: UpdateAgentInput): Promise<AgentRow> {
  const { groupIds, password } = input;
  const profile = profileOf(input);
  const post = postOf(input);
  const ownAffair = isSelf(actor, input.id) && Object.keys(post).length === 0 && !given(groupIds) && !given(password);
  if (!ownAffair && !canManageAgents(actor)) throw forbidden();
  const passwordHash = given(password) ? { passwordHash: await hashPassword(newPassword('password', password)) } : {};

  return transact(actor.workspaceId, async (tx) => {
    const capacity = given(groupIds) || ['frontOffice', 'maxActiveChats', 'priority'].some((key) => key in post);
    if (capacity) await lockRouting(tx);
    if (given(post.role)) await lockKind(tx, 'agent');
    const row = await lockedLive(tx, 'agent', input.id);
    if (!ownAffair && !canManageAgent(actor, directory, row)) throw forbidden();
    const agent = { ...row, ...profile, ...post, ...passwordHash };
    if (!ownAffair) mustBeYoursToGive(actor, directory, agent);
    if (agent.role !== 'OWNER') await mustLeaveAnOwner(tx, row, 'role');

    const changed = !isDeepStrictEqual(agent, row);
    if (changed) await store(tx, agent);
    const regrouped = given(groupIds) && (await setGroups(tx, agent.id, groupIds));
    if (changed || regrouped) recordEvent(tx, { type: 'agent.updated', actor, subjectId: agent.id });
    if (given(password) || agent.role !== row.role) await revokeSessions(tx, actor, agent.id);
    if (capacity) await fillSlots(tx);
    return agent;
  });
}

async function store({ sql, workspaceId }: Tx, agent: AgentRow): Promise<void> {
  try {
    await sql`
      update agent set ${sql(agent, 'name', 'department', 'title', 'statusText', 'locale', 'timeZone', 'labelReminder',
        'livePreview', 'notifyWaiting', 'notifyMessages', 'spellCheck', 'spellCheckLanguage', 'email',
        'passwordHash', 'role', 'permissions', 'frontOffice', 'maxActiveChats', 'priority')}
      where workspace_id = ${workspaceId} and id = ${agent.id}`;
  } catch (error) {
    // Only the index knows the agents of all workspaces.
    if (error instanceof postgres.PostgresError && error.constraint_name === 'agent_email') throw emailTaken();
    throw error;
  }
}
