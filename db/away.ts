import postgres from 'postgres';

/** Lost connections, a server that stops or starts, one that takes no more connections. */
const awayStates = /^(08|57P|53300)/;
const lostConnection = /^(CONNECT|ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOST|ENET)/;

/**
 * The database could not be reached, or went away meanwhile: then it is not known whether the statement was carried out.
 * Anything else is PostgreSQL's own answer, or a mistake of ours.
 */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return (error instanceof postgres.PostgresError ? awayStates : lostConnection).test(String(error.code));
}

const quietMs = 10_000;
let toldAt = 0;

/** Logs what broke; a database that is away now and then, not with each of the hundreds of statements that fail. */
export function logBroken(what: string, error: unknown): void {
  if (!isAway(error)) return console.error(what, error);
  if (Date.now() - toldAt < quietMs) return;
  toldAt = Date.now();
  console.error(`The database cannot be reached: ${error instanceof Error ? error.message : String(error)}`);
}
