export interface AvatarColor {
  paper: string;
  ink: string;
}

export const avatarColors: readonly AvatarColor[] = [
  { paper: '#d9e6ff', ink: '#27408b' },
  { paper: '#fde2d2', ink: '#8a3d12' },
  { paper: '#d7f0e2', ink: '#13613f' },
  { paper: '#ece4fb', ink: '#5430a6' },
  { paper: '#fbe1ec', ink: '#8c2454' },
  { paper: '#d5eef2', ink: '#12596a' },
  { paper: '#f6ebc8', ink: '#6b4e07' },
  { paper: '#e9e6e0', ink: '#544f45' },
];

/** The same id always has the same colour. */
export function avatarColor(id: string): AvatarColor {
  let hash = 0;
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return avatarColors[hash % avatarColors.length] ?? { paper: '#e9e6e0', ink: '#544f45' };
}

/** First letters of the first and the last word: “Elin M. Lindqvist” → EL. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('') || '?';
}
