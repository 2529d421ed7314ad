import { describe, expect, it } from 'vitest';
import { rapidQueryAt, searchRapid } from './rapid.ts';

describe('The # that opens the rapid responses', () => {
  it.each([
    ['#', { from: 0, to: 1, query: '' }],
    ['Hi #ret', { from: 3, to: 7, query: 'ret' }],
    ['Hi\n#åter-köp', { from: 3, to: 12, query: 'åter-köp' }],
  ])('is found in %j', (text, found) => {
    expect(rapidQueryAt(text, text.length)).toEqual(found);
  });

  it.each(['order#4', 'C# ', 'no', '#ret urn', ''])('is not one in %j', (text) => {
    expect(rapidQueryAt(text, text.length)).toBeNull();
  });

  it('takes in the rest of the word that the cursor stands in', () => {
    expect(rapidQueryAt('#return now', 4)).toEqual({ from: 0, to: 7, query: 'ret' });
  });
});

describe('The search of rapid responses', () => {
  const items = [
    { id: '1', name: 'refund-time', text: 'Five working days.' },
    { id: '2', name: 'label-return', text: 'Here is the label.' },
    { id: '3', name: 'return-days', text: 'You can return within 60 days.' },
    { id: '4', name: 'hello', text: 'Happy RETURNS of the day.' },
  ];

  it('puts names that begin so first, then names that hold it, then texts', () => {
    expect(searchRapid(items, 'return').map(({ id }) => id)).toEqual(['3', '2', '4']);
  });

  it('shows all by name when nothing is written', () => {
    expect(searchRapid(items, '').map(({ name }) => name)).toEqual(['hello', 'label-return', 'refund-time', 'return-days']);
  });

  it('shows no more than one would scroll through', () => {
    const many = Array.from({ length: 80 }, (_, index) => ({ id: String(index), name: `a${index}`, text: '' }));
    expect(searchRapid(many, 'a')).toHaveLength(50);
  });
});
