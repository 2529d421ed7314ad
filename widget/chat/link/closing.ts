/** What a connection's end means for the next one. */
export type Closing = 'again' | 'refused' | 'final';

/** The token was not taken: ask for a new one. */
const refused = new Set([4401, 4403]);
/** Slow beginnings and ends that the server chose: trying again is right. */
const passing = new Set([4408, 4409, 4429, 4499]);

export function closingOf(code: number): Closing {
  if (refused.has(code)) return 'refused';
  return code >= 4400 && code < 4500 && !passing.has(code) ? 'final' : 'again';
}
