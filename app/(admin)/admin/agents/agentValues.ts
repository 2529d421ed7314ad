import type { CreateAgentInput, Locale, Permission, Role, UpdateAgentInput } from '../../../__generated__/schema.ts';
import type { Problem } from '../parts/problems.ts';
import type { AdminAgentFragment } from './agents.generated.ts';

/** What stands in the form; numbers as they are written. */
export interface AgentValues {
  name: string;
  email: string;
  password: string;
  role: Role;
  permissions: readonly Permission[];
  department: string;
  title: string;
  statusText: string;
  frontOffice: boolean;
  maxActiveChats: string;
  priority: string;
  locale: Locale;
  timeZone: string;
  groupIds: readonly string[];
}

export const newAgent = (locale: Locale, timeZone: string): AgentValues => ({
  name: '',
  email: '',
  password: '',
  role: 'AGENT',
  permissions: [],
  department: '',
  title: '',
  statusText: '',
  frontOffice: true,
  maxActiveChats: '4',
  priority: '0',
  locale,
  timeZone,
  groupIds: [],
});

export const valuesOf = (agent: AdminAgentFragment): AgentValues => ({
  ...agent,
  email: agent.email ?? '',
  password: '',
  maxActiveChats: String(agent.maxActiveChats),
  priority: String(agent.priority),
  groupIds: agent.groups.map(({ id }) => id),
});

/** What the API could not even take in: numbers that are none. */
export function problemsIn({ maxActiveChats, priority }: AgentValues): Problem[] {
  const wrong: Problem[] = [];
  if (!isWhole(maxActiveChats)) wrong.push({ code: 'INVALID', field: 'maxActiveChats' });
  if (!isWhole(priority)) wrong.push({ code: 'INVALID', field: 'priority' });
  return wrong;
}

/** Time zone and status text are the agent's own to choose later: creation does not take them. */
export function createInput(clientId: string, values: AgentValues): CreateAgentInput {
  const { timeZone: _later, statusText: _own, ...given } = values;
  return { ...given, ...numbers(values), clientId, permissions: [...values.permissions], groupIds: [...values.groupIds] };
}

/** Only what was changed, so that two people who edit different things do not undo each other. */
export function updateInput(agent: AdminAgentFragment, values: AgentValues): UpdateAgentInput {
  const before = valuesOf(agent);
  const whole: Omit<UpdateAgentInput, 'id'> = {
    ...values,
    ...numbers(values),
    permissions: [...values.permissions],
    groupIds: [...values.groupIds],
  };
  const changed = Object.entries(whole).filter(([name]) => differs(before, values, name));
  return { id: agent.id, ...Object.fromEntries(changed) };
}

const numbers = ({ maxActiveChats, priority }: AgentValues) => ({ maxActiveChats: Number(maxActiveChats), priority: Number(priority) });

const isWhole = (text: string): boolean => /^\s*-?\d{1,6}\s*$/.test(text);

function differs(before: AgentValues, after: AgentValues, name: string): boolean {
  const get = (values: AgentValues) => JSON.stringify(Object.entries(values).find(([key]) => key === name)?.[1]);
  return get(before) !== get(after);
}
