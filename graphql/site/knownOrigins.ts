import { sql } from '../../db/client.ts';
import { originAllowed } from './origins.ts';

/** Allowed origins of all sites in use, of every workspace. */
let known: { origins: readonly string[]; readAt: number } = { origins: [], readAt: 0 };
let reading: Promise<void> | null = null;
let next: Promise<void> | null = null;
const freshMs = 5_000;

/**
 * Whether some site is allowed on an origin. A yes may be some seconds old, since each site is asked for its own anyway; a
 * no is read anew, yet a thousand who ask at once share one reading: at the door anybody can ask, as often as it likes.
 */
export async function isSomewhereAllowed(origin: string): Promise<boolean> {
  if (Date.now() - known.readAt < freshMs && originAllowed(known.origins, origin)) return true;
  await readAnew();
  return originAllowed(known.origins, origin);
}

/** A reading that begins after it was asked for: one under way may have begun too early. */
function readAnew(): Promise<void> {
  if (!reading) return read();
  next ??= reading.catch(() => {}).then(() => {
    next = null;
    return read();
  });
  return next;
}

function read(): Promise<void> {
  reading = readOrigins().finally(() => {
    reading = null;
  });
  return reading;
}

async function readOrigins(): Promise<void> {
  const readAt = Date.now();
  const rows = await sql<{ origin: string }[]>`
    select distinct unnest(allowed_origins) as origin from site where archived_at is null`;
  known = { origins: rows.map(({ origin }) => origin), readAt };
}
