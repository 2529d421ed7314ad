import { describe, expect, it } from 'vitest';
import { linked } from './linked.ts';

describe('Addresses in a message', () => {
  it('become links, without the full stop of the sentence', () => {
    expect(linked('See https://a.example/x?y=1. Or write to me@a.example!')).toEqual([
      { text: 'See ' },
      { text: 'https://a.example/x?y=1', href: 'https://a.example/x?y=1' },
      { text: '. Or write to ' },
      { text: 'me@a.example', href: 'mailto:me@a.example' },
      { text: '!' },
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'plain words', ''])('are none in %j', (text) => {
    expect(linked(text).filter(({ href }) => href)).toEqual([]);
  });

  it('leave the text whole', () => {
    const text = 'a https://b.example, (https://c.example) d@e.example.';
    expect(linked(text).map((part) => part.text).join('')).toBe(text);
  });
});
