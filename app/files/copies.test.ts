import { expect, test } from 'vitest';
import { withCopies } from './copies.ts';

const saved = (...ids: string[]) => ids.map((id) => ({ id, name: `${id}.pdf`, size: 9 }));
const own = (count: number) => Array.from({ length: count }, (_, n) => ({ clientId: `own ${n}`, name: `${n}.txt`, size: 1 }));

test('the files of a response stand behind those that were chosen, each called by an id of its own', () => {
  const { all, told } = withCopies(own(1), saved('a', 'b'));
  expect(all).toMatchObject([{ clientId: 'own 0' }, { name: 'a.pdf', size: 9, copyOf: 'a' }, { copyOf: 'b' }]);
  expect(new Set(all.map(({ clientId }) => clientId)).size).toBe(3);
  expect(told).toEqual({ problems: [], taken: ['a.pdf', 'b.pdf'] });
});

test('the same response once more brings only what was taken away again', () => {
  const { all } = withCopies([], saved('a', 'b'));
  const again = withCopies(all.slice(1), saved('a', 'b'));
  expect(again.all.map(({ copyOf }) => copyOf)).toEqual(['b', 'a']);
  expect(again.told.taken).toEqual(['a.pdf']);
});

test.each([
  [9, ['a.pdf'], 1],
  [10, [], 1],
  [8, ['a.pdf', 'b.pdf'], 0],
])('beside %i files there is room for %j, and what finds none is told', (chosen, taken, problems) => {
  const { all, told } = withCopies(own(chosen), saved('a', 'b'));
  expect(all.length).toBe(chosen + taken.length);
  expect(told.taken).toEqual(taken);
  expect(told.problems.map(({ key }) => key)).toEqual(Array.from({ length: problems }, () => 'composer.files.tooMany'));
});
