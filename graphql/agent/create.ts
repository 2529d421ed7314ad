import type { AgentRow } from '../../db/rows.ts';
import type { CreateAgentInput } from '../__generated__/resolvers.ts';
import { createdBefore } from '../catalog.ts';
import type { Caller } from '../context.ts';
import { forbidden } from '../errors.ts';
import { recordEvent, transact } from '../event/transact.ts';
import { newId } from '../id.ts';
import { clientIdOf, emailOf, named } from '../input.ts';
import { hashPassword, newPassword } from '../session/password.ts';
import { canManageAgents } from './agent.policy.ts';
import { setGroups } from './groups.ts';
import { type Post, postOf, type Profile, profileOf } from './input.ts';
import { emailTaken, mustBeYoursToGive } from './refusals.ts';

const defaults: Omit<Profile & Post, 'name' | 'email'> = {
  role: 'AGENT',
  permissions: [],
  department: '',
  title: '',
  statusText: '',
  frontOffice: true,
  maxActiveChats: 4,
  priority: 0,
  locale: 'en',
  timeZone: 'Europe/Stockholm',
  labelReminder: false,
  spellCheck: true,
  spellCheckLanguage: null,
  livePreview: false,
  notifyWaiting: true,
  notifyMessages: true,
};

/** Adds an agent, Offline until the first sign-in. */
export async function createAgent({ actor, directory }: Caller, input: CreateAgentInput): Promise<AgentRow> {
  if (!canManageAgents(actor)) throw forbidden();
  const clientId = clientIdOf(input.clientId);
  const described = {
    ...defaults,
    ...profileOf(input),
    ...postOf(input),
    name: named('name', input.name, 100),
    email: emailOf('email', input.email),
  };
  const password = newPassword('password', input.password);
  mustBeYoursToGive(actor, directory, described);
  const passwordHash = await hashPassword(password);

  return transact(actor.workspaceId, async (tx) => {
    const { sql, workspaceId } = tx;
    const agent: AgentRow = {
      workspaceId,
      id: newId(),
      clientId,
      ...described,
      passwordHash,
      chosenPresence: 'ONLINE',
      presence: 'OFFLINE',
      autoAwayMinutes: null,
      autoAwaySince: null,
      offlineSince: null,
      avatarId: null,
      createdAt: new Date(),
      archivedAt: null,
    };
    const added = await sql`insert into agent ${sql(agent)} on conflict do nothing`;
    if (added.count === 0) {
      // Either this very creation came before, or the address has an agent, here or in another workspace.
      const earlier = await createdBefore(tx, 'agent', clientId);
      if (earlier) return earlier;
      throw emailTaken();
    }
    await setGroups(tx, agent.id, input.groupIds ?? []);
    recordEvent(tx, { type: 'agent.created', actor, subjectId: agent.id });
    return agent;
  });
}
