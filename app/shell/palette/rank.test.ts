import { describe, expect, it } from 'vitest';
import { rank } from './rank.ts';

describe('What is written in the palette', () => {
  it.each([
    ['hist', 'Historik'],
    ['avsluta', 'Avsluta chatten'],
    ['chatten', 'Avsluta chatten'],
    ['oppna', 'Öppna'],
    ['ÖPPNA', 'öppna'],
    ['ac', 'Avsluta chatten'],
    ['trnsfr', 'Transfer'],
    ['tarnsfer', 'Transfer'],
    ['histrik', 'Historik'],
    ['statistk', 'Statistik'],
    ['end chat', 'End chat'],
    ['chat end', 'End chat'],
    ['', 'anything'],
  ])('%j finds %j', (query, name) => {
    expect(rank(query, name)).not.toBeNull();
  });

  it.each([
    ['hex', 'Historik'],
    ['banna', 'Avsluta chatten'],
    ['end ban', 'End chat'],
    ['xyz', 'Transfer'],
  ])('%j does not find %j', (query, name) => {
    expect(rank(query, name)).toBeNull();
  });

  it('finds the beginning before what stands within, and that before what is only like it', () => {
    const ranks = ['Etikett', 'Sätt etikett', 'Betikett', 'Etiktet'].map((name) => rank('etikett', name) ?? 99);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(ranks).size).toBe(4);
  });
});
