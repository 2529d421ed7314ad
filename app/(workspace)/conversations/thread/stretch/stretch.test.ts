import { describe, expect, it } from 'vitest';
import { covers, joined, shownOf, type Stretch } from './stretch.ts';

interface Line {
  id: string;
  seq: number;
}

const line = (seq: number): Line => ({ id: `m${seq}`, seq });
const between = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => line(from + index));
const stretch = (from: number, to: number, last = 200): Stretch<Line, Line> => ({
  nodes: between(from, to), notes: [], hasOlder: from > 1, hasNewer: to < last, start: `${from}`, end: `${to}`,
});
const seqs = ({ nodes }: Stretch<Line, Line>) => nodes.map(({ seq }) => seq);

describe('A stretch of a thread', () => {
  it('stands alone while there is a gap to the newest messages, and is one with them once they meet', () => {
    const newest = stretch(151, 200);
    expect(shownOf(null, newest)).toBe(newest);
    expect(seqs(shownOf(stretch(20, 69), newest))).toEqual(seqs(stretch(20, 69)));
    const whole = shownOf(stretch(120, 151), newest);
    expect(seqs(whole)).toEqual(seqs(stretch(120, 200)));
    expect(whole).toMatchObject({ hasOlder: true, hasNewer: false, start: '120', end: '200' });
  });

  it('grows on both sides, with no line twice', () => {
    const grown = joined(joined(stretch(10, 25), stretch(20, 69)), stretch(70, 90));
    expect(seqs(grown)).toEqual(seqs(stretch(10, 90)));
    expect(grown).toMatchObject({ hasOlder: true, hasNewer: true, start: '10', end: '90' });
  });

  it('knows what it covers, also numbers that no message has', () => {
    expect([19, 20, 45, 69, 70].map((seq) => covers(stretch(20, 69), seq))).toEqual([false, true, true, true, false]);
    expect(covers(stretch(1, 69), 0)).toBe(true);
    expect(covers(stretch(151, 200), 999)).toBe(true);
  });
});
