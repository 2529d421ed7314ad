/** Of those I am asked about, the one that a key answers: what is open, else what stands first in the list. */
export const answeredByKey = <C extends { id: string }>(asked: readonly C[], opened: string | null): C | undefined =>
  asked.find(({ id }) => id === opened) ?? asked[0];
