/** Runs work while no other tab of the site does the same kind. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Pages without HTTPS have no Web Locks. Work then runs at once: nothing is doubled, because every request that matters
 * carries its `clientId`.
 */
export function lockOf(name: string): Lock {
  return (work) => (navigator.locks ? navigator.locks.request(name, work) : work());
}
