import { describe, expect, it } from 'vitest';
import { emojiQueryAt, smileyAt } from './emojiQuery.ts';

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

describe('A smiley of old', () => {
  it.each([
    [':)', { from: 0, to: 2, query: ':)' }],
    ['Tack :-)', { from: 5, to: 8, query: ':-)' }],
    ['Hej ;)', { from: 4, to: 6, query: ';)' }],
    ["Nej :'(", { from: 4, to: 7, query: ":'(" }],
    ['Vi <3', { from: 3, to: 5, query: '<3' }],
  ])('is found in %j', (text, found) => {
    expect(smileyAt(text, text.length)).toEqual(found);
  });

  it.each(['(see 1:)', 'at 10:30', 'https://a.example', 'Note: this', ':', 'a:)', ':upside'])('is none in %j', (text) => {
    expect(smileyAt(text, text.length)).toBeNull();
  });

  it('is none while more is written behind it', () => {
    expect(smileyAt(':)x', 2)).toBeNull();
  });
});
