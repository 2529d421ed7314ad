/** As the search sees them: letters and digits of any script; an apostrophe inside of a word belongs to it. */
const word = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

/** Where in a text one of the words stands, which are given in lower case: beginnings and ends. */
export const placesOf = (text: string, words: ReadonlySet<string>): [start: number, end: number][] =>
  [...text.matchAll(word)].filter(([one]) => words.has(one.toLowerCase())).map(({ 0: one, index }) => [index, index + one.length]);
