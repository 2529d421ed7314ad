import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test('cells with separators, quotes and line breaks are quoted', () => {
  expect(csv([['a,b', 'say "hi"', 'two\nlines', 'plain;']], ',')).toBe('\uFEFF"a,b","say ""hi""","two\nlines",plain;\r\n');
});

test('a formula in a label stays text', () => {
  expect(csv([['=1+1', '-x', '@y']], ',')).toBe("\uFEFF'=1+1,'-x,'@y\r\n");
});

test('Swedish spreadsheets get semicolons and decimal commas', () => {
  expect(csv([['Ljud', 30.5, -1]], ';')).toBe('\uFEFFLjud;30,5;-1\r\n');
});
