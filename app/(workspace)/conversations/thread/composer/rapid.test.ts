import { describe, expect, it } from 'vitest';
import { isSearch, rapidQueryAt, searchRapid } from './rapid.ts';

describe('The # that opens the rapid responses', () => {
  it.each([
    ['#', { from: 0, to: 1, query: '' }],
    ['Hi #ret', { from: 3, to: 7, query: 'ret' }],
    ['Hi\n#åter-köp', { from: 3, to: 12, query: 'åter-köp' }],
    ['Hi #within 60 days', { from: 3, to: 18, query: 'within 60 days' }],
    ['#4 #ret urn ', { from: 3, to: 12, query: 'ret urn ' }],
  ])('is found in %j', (text, found) => {
    expect(rapidQueryAt(text, text.length)).toEqual(found);
  });

  it.each(['order#4', 'C# ', 'no', '# Heading', '#ret\nurn', '#a b c d e f g', `#${'a'.repeat(61)}`, ''])('is not one in %j', (text) => {
    expect(rapidQueryAt(text, text.length)).toBeNull();
  });

  it('takes in the rest of the word that the cursor stands in', () => {
    expect(rapidQueryAt('#return now', 4)).toEqual({ from: 0, to: 7, query: 'ret' });
    expect(rapidQueryAt('#return nowhere else', 11)).toEqual({ from: 0, to: 15, query: 'return now' });
  });

  it('is over when nothing is found and the writer has gone on to another word', () => {
    expect(isSearch({ from: 0, to: 4, query: 'ret' }, [])).toBe(true);
    expect(isSearch({ from: 0, to: 4, query: 'ret ' }, [])).toBe(false);
    expect(isSearch({ from: 0, to: 4, query: 'ret urn' }, ['one'])).toBe(true);
  });

  it('is none where a number is written that is no response’s name', () => {
    expect(isSearch({ from: 0, to: 6, query: '20377' }, [])).toBe(false);
    expect(isSearch({ from: 0, to: 3, query: '24' }, ['one'])).toBe(true);
    expect(isSearch({ from: 0, to: 4, query: '24h' }, [])).toBe(true);
  });
});

describe('The search of rapid responses', () => {
  const items = [
    { id: '1', name: 'refund-time', folder: '', text: 'Five working days.' },
    { id: '2', name: 'label-return', folder: '', text: 'Here is the label.' },
    { id: '3', name: 'return-days', folder: '', text: 'You can return within 60 days.' },
    { id: '4', name: 'hello', folder: '', text: 'Happy RETURNS of the day.' },
    { id: '5', name: 'parcel', folder: 'Returns and shipping', text: 'It left today.' },
  ];

  it('puts names that begin so first, then names that hold it, then folders, then texts', () => {
    expect(searchRapid(items, 'return').map(({ id }) => id)).toEqual(['3', '2', '5', '4']);
  });

  it('finds by several words, in any order and place, if all are there', () => {
    const found = (query: string) => searchRapid(items, query).map(({ id }) => id);
    expect(found('return days')).toEqual(['3']);
    expect(found('60 return ')).toEqual(['3']);
    expect(found('working refund')).toEqual(['1']);
    expect(found('parcel shipping')).toEqual(['5']);
    expect(found('return tomorrow')).toEqual([]);
  });

  it('looks for a number in names only: an order’s is in no text by intent', () => {
    expect(searchRapid(items, '60')).toEqual([]);
    expect(searchRapid([...items, { id: '6', name: 'days-60', folder: '', text: '' }], '60').map(({ id }) => id)).toEqual(['6']);
  });

  it('shows all by name when nothing is written', () => {
    expect(searchRapid(items, '').map(({ name }) => name)).toEqual(['hello', 'label-return', 'parcel', 'refund-time', 'return-days']);
  });

  it('shows no more than one would scroll through', () => {
    const many = Array.from({ length: 80 }, (_, index) => ({ id: String(index), name: `a${index}`, folder: '', text: '' }));
    expect(searchRapid(many, 'a')).toHaveLength(50);
  });
});
