import { describe, expect, it } from 'vitest';
import { loadEmoji } from './catalog.ts';
import { searchEmoji } from './search.ts';
import { toned } from './tone.ts';

const all = (await loadEmoji()).flat();
const found = (text: string, language: 'sv' | 'en' = 'en', used: string[] = []) => searchEmoji(all, text, language, used).map(({ char }) => char);

describe('The search of emoji', () => {
  it.each([
    ['upside', '🙃'],
    ['thumbs up', '👍'],
    ['hjärta', '❤️'],
    ['tummen upp', '👍'],
    ['sweden', '🇸🇪'],
    ['glass', '🍨'],
  ])('finds by %s in either language', (text, char) => {
    for (const language of ['en', 'sv'] as const) expect(found(text, language)).toContain(char);
  });

  it('puts names in one’s own language that begin so first', () => {
    expect(found('katt', 'sv')[0]).toBe('🐈');
    expect(found('cat', 'en')[0]).toMatch(/🐱|🐈/u);
  });

  it('puts those that were used before their equals', () => {
    expect(found('heart', 'en', ['❤️‍🔥'])[0]).toBe('❤️‍🔥');
  });

  it('finds nothing by nothing, and nothing in the middle of a word', () => {
    expect(found(' ')).toEqual([]);
    expect(found('ppopotam')).toEqual([]);
  });
});

describe('A tone of skin', () => {
  it.each([
    ['👍', '👍🏽'],
    ['✌️', '✌🏽'],
    ['👩‍🚒', '👩🏽‍🚒'],
    ['😀', '😀'],
  ])('makes of %s %s', (plain, expected) => {
    expect(toned(plain, 3)).toBe(expected);
    expect(toned(plain, 0)).toBe(plain);
  });
});
