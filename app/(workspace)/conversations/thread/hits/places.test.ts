import { describe, expect, it } from 'vitest';
import { placesOf } from './places.ts';

describe('Words in a text', () => {
  const found = (text: string, ...words: string[]) => placesOf(text, new Set(words)).map(([start, end]) => text.slice(start, end));

  it('are found whole, in whatever case', () => {
    expect(found('Tents: the TENT of a contented man, tent', 'tent', 'tents')).toEqual(['Tents', 'TENT', 'tent']);
    expect(found('Åsa i Åsarna, åsa.', 'åsa')).toEqual(['Åsa', 'åsa']);
    expect(found('wlan0 wlan, I don’t', 'wlan', 'don’t')).toEqual(['wlan', 'don’t']);
    expect(found('anything')).toEqual([]);
  });
});
