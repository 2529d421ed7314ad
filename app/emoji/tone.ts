export const tones = [0, 1, 2, 3, 4, 5] as const;
/** 0: the yellow one; 1 to 5: from light to dark. */
export type Tone = (typeof tones)[number];

const bases = /\p{Emoji_Modifier_Base}\uFE0F?/gu;

/** The same emoji in a tone of skin; hands and people only. */
export function toned(emoji: string, tone: Tone): string {
  if (tone === 0) return emoji;
  return emoji.replace(bases, (base) => base.replace('\uFE0F', '') + String.fromCodePoint(0x1f3fa + tone));
}
