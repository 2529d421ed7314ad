/** A piece of a message: plain text, or an address that can be followed. */
export interface Piece {
  text: string;
  href: string | null;
}

const address = /https?:\/\/[^\s<>"'`]+/gi;

export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(address)) {
    const found = trimmed(match[0]);
    if (!isAddress(found)) continue;
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), href: null });
    pieces.push({ text: found, href: found });
    end = match.index + found.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), href: null });
  return pieces;
}

/** Punctuation after an address belongs to the sentence, a closing bracket only if it was opened before the address. */
function trimmed(found: string): string {
  const bare = found.replace(/[.,;:!?…]+$/, '');
  const unopened = bare.endsWith(')') && bare.split('(').length < bare.split(')').length;
  return unopened ? trimmed(bare.slice(0, -1)) : bare;
}

function isAddress(found: string): boolean {
  try {
    return /^https?:$/.test(new URL(found).protocol);
  } catch {
    return false;
  }
}
