import type { ExcerptPart } from '../__generated__/resolvers.ts';
import { hitsIn, type Question } from './question.ts';
import type { Place } from './words.ts';

/** About so many characters are shown, some of them before the first word that was looked for: it must not be cut off. */
const length = 160;
const before = 30;
const early = 70;

/** The piece of a text in which most of the words stand, in parts: those looked for, and what is between them. */
export function excerptOf(text: string, question: Question): ExcerptPart[] {
  const hits = hitsIn(text, question);
  const start = startOf(text, hits);
  const end = ends(text, start);
  const shown = hits.filter((hit) => hit.start >= start && hit.end <= end);
  return partsOf(text, shown, { start, end }, start > 0 ? '…' : '', end < text.length ? '…' : '');
}

/** The whole of a short text in parts. */
export const markedIn = (text: string, question: Question): ExcerptPart[] =>
  partsOf(text, hitsIn(text, question), { start: 0, end: text.length }, '', '');

function partsOf(text: string, hits: readonly Place[], { start, end }: { start: number; end: number }, head: string, tail: string): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = start;
  for (const hit of hits) {
    parts.push({ text: (parts.length === 0 ? head : '') + oneLine(text.slice(at, hit.start)), found: false });
    parts.push({ text: text.slice(hit.start, hit.end), found: true });
    at = hit.end;
  }
  parts.push({ text: (parts.length === 0 ? head : '') + oneLine(text.slice(at, end)) + tail, found: false });
  return parts.filter((part) => part.text !== '');
}

/** Where the piece with most of the hits begins, between words. */
function startOf(text: string, hits: readonly Place[]): number {
  const count = (first: Place) => hits.filter(({ start, end }) => start >= first.start && end <= first.start - before + length).length;
  const first = hits.reduce<Place | undefined>((best, hit) => (best && count(best) >= count(hit) ? best : hit), undefined);
  if (!first || first.end <= early) return 0;
  const from = Math.max(0, first.start - before);
  const space = text.slice(from, first.start).search(/\s/);
  return space < 0 ? wholeAt(text, from) : from + space + 1;
}

function ends(text: string, start: number): number {
  if (start + length >= text.length) return text.length;
  const space = text.slice(start, start + length).search(/\s\S*$/);
  return space <= length / 2 ? wholeAt(text, start + length) : start + space;
}

/** Not in the middle of a character of two halves. */
const wholeAt = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at);

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');
