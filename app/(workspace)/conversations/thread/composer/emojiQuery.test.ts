import { describe, expect, it } from 'vitest';
import { emojiQueryAt } from './emojiQuery.ts';

describe('The : that proposes emoji', () => {
  it.each([
    [':upside', { from: 0, to: 7, query: 'upside' }],
    ['Hej :hjärta', { from: 4, to: 11, query: 'hjärta' }],
    ['Hi\n:thumbs_up', { from: 3, to: 13, query: 'thumbs_up' }],
  ])('is found in %j', (text, found) => {
    expect(emojiQueryAt(text, text.length)).toEqual(found);
  });

  it.each([':)', ':D', ':-)', 'at 10:30', 'https://a.example', 'Note: this', ': so', ':'])('is none in %j', (text) => {
    expect(emojiQueryAt(text, text.length)).toBeNull();
  });
});
