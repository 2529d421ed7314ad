import { isDatabaseError, sql } from '../../db/client.ts';
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

/** Those of the named zones that both JavaScript and PostgreSQL know, by their one name; UTC always. */
export async function knownZones(names: readonly string[]): Promise<string[]> {
  const zones = [...new Set(['UTC', ...names.flatMap((name) => canonical(name) ?? [])])];
  const known = await Promise.all(zones.map(isKnown));
  return zones.filter((_, index) => known[index]);
}

/** JavaScript knows a few zones that an older PostgreSQL has not heard of. */
export const isUnknownZone = (error: unknown): boolean => isDatabaseError(error) && error.code === '22023';

const asked = new Map<string, Promise<boolean>>();

function isKnown(zone: string): Promise<boolean> {
  const known = asked.get(zone);
  if (known) return known;
  const answer = sql`select now() at time zone ${zone}::text`.then(() => true, (error: unknown) => {
    if (isUnknownZone(error)) return false;
    asked.delete(zone);
    throw error;
  });
  asked.set(zone, answer);
  return answer;
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
