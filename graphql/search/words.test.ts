import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, markedIn } from './excerpt.ts';
import { hitsIn, patternOf, queryOf, questionOf } from './question.ts';
import { formsOf, placesIn, wordsIn } from './words.ts';

const question = (search: string) => {
  const found = questionOf(search);
  if (!found) throw new Error(`No word in ${search}.`);
  return found;
};
const found = (text: string, search: string) => hitsIn(text, question(search)).map(({ start, end }) => text.slice(start, end));

describe('words', () => {
  test.each([
    ['Hej! Min beställning (A-1234) är FÖRSENAD…', ['hej', 'min', 'beställning', 'a', '1234', 'är', 'försenad']],
    ['/etc/X11/xorg.conf anna@exempel.se', ['etc', 'x11', 'xorg', 'conf', 'anna', 'exempel', 'se']],
    ["don't it’s 'quoted'", ['dont', 'its', 'quoted']],
    ['a\u030Angstro\u0308m', ['ångström']],
    ['Idé, ide\u0301, À la Ünï', ['ide', 'ide', 'a', 'la', 'uni']],
    ['日本語 Привет ½ 🎉 _x_', ['日本語', 'привет', '½', 'x']],
    ['', []],
    [' \n\t…!?', []],
  ])('of %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  test('å, ä and ö are letters of their own', () => {
    expect(found('Far får får? Nej, får får lamm.', 'får')).toEqual(['får', 'får', 'får', 'får']);
    expect(found('Han har hår', 'har')).toEqual(['har']);
  });

  test.each([
    ['Vi har beställningar, din beställning och alla beställningarna', 'beställningen', ['beställningar', 'beställning', 'beställningarna']],
    ['installed, installing, installs', 'install ', ['installed', 'installing', 'installs']],
    ['Two orders and one order', 'orders', ['orders', 'order']],
    ['Bilen, bilar, bil', 'bil ', ['Bilen', 'bilar', 'bil']],
    ['It is a kernel', 'kern', ['kernel']],
    ['It is a kernel', 'kern ', []],
    ['x is y', 'x', ['x']],
    ['xylophone', 'x', []],
    ['The kernel of kernelcare', 'kernel o', ['kernel']],
    ['The kernel of kernelcare', 'kernel o ', ['kernel']],
    ['The kernel of kernelcare', 'kernel of', ['kernel', 'of']],
    ['I DON’T know', "don't", ['DON’T']],
  ])('in %j those of %j are found', (text, search, hits) => {
    expect(found(text, search)).toEqual(hits);
  });

  test('that are endless are cut, and found by their beginning', () => {
    const endless = 'x'.repeat(5_000);
    expect(wordsIn(endless)[0]).toHaveLength(40);
    expect(found(endless, 'x'.repeat(190))).toEqual([endless]);
  });

  test('of any text are letters and digits, stand where they are said to stand, and have forms of letters and digits', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      for (const { word, start, end } of placesIn(text)) {
        expect(wordsIn(text.slice(start, end))).toEqual([word]);
        for (const form of formsOf(word)) expect(form).toMatch(/^[\p{L}\p{N}\p{M}\uFFFD]+$/u);
      }
    }));
  });
});

describe('a question', () => {
  test('without a word is none', () => {
    for (const search of ['', '   ', '!"#€%&/()', "'", '\0', '\uD800', '\u0301', '\u0308']) expect(questionOf(search)).toBeNull();
  });

  test('that is too long is refused', () => {
    expect(() => questionOf('ab '.repeat(67))).toThrow(/200/);
  });

  test('is written so that nothing in it can be an operator', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }), (search) => {
      const asked = questionOf(search);
      if (!asked) return;
      expect(queryOf(asked, null)).toMatch(/^(\((?:'%\/[\p{L}\p{N}\p{M}\uFFFD]+'(?::\*)?(?: \| )?)+\)(?: & )?)+$/u);
      expect(patternOf(asked)).toMatch(/^\((?:(?:\\m)?(?:[a-z0-9.]|\[\p{L}+\])+\|?)+\)$/u);
    }));
  });
});

describe('an excerpt', () => {
  const long = `${'Något helt annat. '.repeat(30)}Här är min beställning och  ett\npaket${' och mer'.repeat(60)} paket.`;

  test('is the whole of a short text, the words marked', () => {
    expect(excerptOf('Min beställning, tack', question('beställningar'))).toEqual([
      { text: 'Min ', found: false },
      { text: 'beställning', found: true },
      { text: ', tack', found: false },
    ]);
    expect(markedIn('Åsa Öberg', question('öberg å'))).toEqual([{ text: 'Åsa ', found: false }, { text: 'Öberg', found: true }]);
    expect(markedIn('', question('x'))).toEqual([]);
  });

  test('of a long one is the piece with most of them, on one line', () => {
    const parts = excerptOf(long, question('beställningen paket'));
    const text = parts.map((part) => part.text).join('');
    expect(parts.filter((part) => part.found).map((part) => part.text)).toEqual(['beställning', 'paket']);
    expect(text).toMatch(/^…\S.*beställning och ett paket.*…$/);
    expect(text.length).toBeLessThan(175);
  });

  test('begins where it should when the word is endless', () => {
    const endless = `Look: ${'x'.repeat(300)}`;
    expect(excerptOf(endless, question('xxx'))[0]?.text).toMatch(/^…x/);
  });

  test('holds at least one of the words, whatever the text', () => {
    const text = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 20 }).map((parts) => parts.join(' kernel '));
    fc.assert(fc.property(text, (some) => {
      const asked = question('kernels');
      const parts = excerptOf(some, asked);
      expect(parts.some((part) => part.found)).toBe(hitsIn(some, asked).length > 0);
      expect(parts.map((part) => part.text).join('').length).toBeLessThanOrEqual(260);
    }));
  });
});
