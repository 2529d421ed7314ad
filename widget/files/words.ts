import type { Locale } from '../loader/widget.generated.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';
import type { UploadProblem } from './uploads.ts';

/** All that is said about files on their way and pictures shown large. */
export interface Words {
  chosen: string;
  list: string;
  ways: string;
  camera: string;
  pictures: string;
  file: string;
  drop: string;
  waiting: string;
  tooFast(goesOn: string): string;
  retry: string;
  cancel: string;
  sent(part: string, all: string): string;
  progress(name: string): string;
  remove(name: string): string;
  removed(name: string): string;
  taken(names: string[]): string;
  tooLarge(name: string, limit: string): string;
  tooMany(most: number): string;
  empty(name: string): string;
  unreadable(name: string): string;
  you: string;
  of(number: number, count: number): string;
  previous: string;
  next: string;
  open: string;
  download: string;
  close: string;
  gone: string;
  goneText: string;
  failed: string;
  problems: { gone: string; tooLarge: string; tooMany: string; filesOff: string; other: string };
}

const all: Record<Locale, Words> = { en, sv };

export const wordsOf = (language: Locale): Words => all[language];

export function problemText(problem: UploadProblem, { problems }: Words): string {
  switch (problem) {
    case 'GONE':
      return problems.gone;
    case 'TOO_LARGE':
      return problems.tooLarge;
    case 'TOO_MANY':
      return problems.tooMany;
    case 'FILES_OFF':
      return problems.filesOff;
    default:
      return problems.other;
  }
}
