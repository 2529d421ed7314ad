import { expect, test } from 'vitest';
import { matching } from './matching.ts';

const labels = (...names: string[]) => names.map((label) => ({ label }));
const found = (text: string, ...names: string[]) => matching(labels(...names), text).map(({ label }) => label);

test('every word must be found, in any order', () => {
  expect(found('berg ot', 'Otto Berg', 'Otto Lind', 'Berga Gård')).toEqual(['Otto Berg']);
});

test('what begins with the text comes first', () => {
  expect(found('re', 'Invoice reminder', 'Returns')).toEqual(['Returns', 'Invoice reminder']);
});

test('å, ä and ö are letters of their own, accents are not', () => {
  expect(found('rakning', 'Räkning')).toEqual([]);
  expect(found('räk', 'Räkning')).toEqual(['Räkning']);
  expect(found('andre', 'André')).toEqual(['André']);
  expect(found('angstrom', 'Ångström')).toEqual([]);
});
