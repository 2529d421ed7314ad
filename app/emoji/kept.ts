import { type Tone, tones } from './tone.ts';

const usedKey = 'samtal.emoji.used';
const toneKey = 'samtal.emoji.tone';
const MOST = 24;

/** The last used ones in this browser, the newest first. */
export function usedEmoji(): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(usedKey) ?? '[]');
    return Array.isArray(value) ? value.filter((char) => typeof char === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function noteEmoji(char: string): void {
  keep(usedKey, JSON.stringify([char, ...usedEmoji().filter((other) => other !== char)].slice(0, MOST)));
}

export function keptTone(): Tone {
  try {
    const kept = Number(localStorage.getItem(toneKey));
    return tones.find((tone) => tone === kept) ?? 0;
  } catch {
    return 0;
  }
}

export const keepTone = (tone: Tone): void => keep(toneKey, String(tone));

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Without a disk there is just nothing to begin with the next time.
  }
}
