const most = 10_000;
/** From here on the visitor sees how much is left. */
export const warnFrom = 500;

/** Counted as the server counts: in characters, of which an emoji is one and not two. */
export function remaining(text: string): number {
  // Most are short, and none has more characters than UTF-16 units.
  if (text.length <= most - warnFrom) return most - text.length;
  return most - [...text.trim()].length;
}
