import type { Caller } from '../context.ts';
import { refuse } from '../errors.ts';

/** The zone that days are counted in: as asked for, else the agent's own, else UTC. */
export function zoneFor({ actor, directory }: Caller, asked: string | null | undefined): string {
  if (typeof asked === 'string') return canonical(asked) ?? unknownZone();
  const own = actor.type === 'AGENT' ? directory.agents.get(actor.agentId)?.timeZone : undefined;
  return canonical(own ?? 'UTC') ?? 'UTC';
}

export function unknownZone(): never {
  throw refuse('BAD_USER_INPUT', 'timeZone must be an IANA name such as Europe/Stockholm.');
}

/** By name only: PostgreSQL reads `+01:00` as one hour west, JavaScript as one hour east. */
function canonical(name: string): string | null {
  if (!/^[a-z]/i.test(name)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
