import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { avatarColors } from './avatarColors.ts';
import { contrast } from './contrast.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [name, { light, dark }]),
);
const color = (name: string, face: 'light' | 'dark'): string => {
  const found = tokens.get(name)?.[face];
  if (!found) throw new Error(`No token --${name}`);
  return found;
};

const papers = ['bg', 'surface', 'sunken', 'hover', 'theirs', 'note'];
const texts: [ink: string, on: string[]][] = [
  ['ink', [...papers, 'accent-soft', 'ok-soft', 'warn-soft', 'bad-soft']],
  ['ink-2', [...papers, 'accent-soft']],
  ['ink-3', [...papers, 'accent-soft']],
  ['accent-ink', ['bg', 'surface', 'sunken', 'hover', 'accent-soft']],
  ['on-accent', ['accent', 'accent-hover']],
  ['mine-ink', ['mine']],
  ['on-found', ['found']],
  ['on-bad', ['bad']],
  ['ok', ['bg', 'surface', 'sunken', 'hover', 'ok-soft']],
  ['warn', ['bg', 'surface', 'sunken', 'hover', 'warn-soft']],
  ['bad', ['bg', 'surface', 'sunken', 'hover', 'bad-soft']],
  ['rail-ink', ['rail']],
  ['rail-on', ['rail']],
];
const edges: [edge: string, on: string[]][] = [
  ['edge', ['bg', 'surface', 'sunken']],
  ['accent', ['bg', 'surface', 'sunken', 'accent-soft']],
];

describe.each(['light', 'dark'] as const)('in the %s face', (face) => {
  test.each(texts.flatMap(([ink, on]) => on.map((paper) => [ink, paper] as const)))('%s on %s can be read', (ink, paper) => {
    expect(contrast(color(ink, face), color(paper, face))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(edges.flatMap(([edge, on]) => on.map((paper) => [edge, paper] as const)))('%s on %s can be seen', (edge, paper) => {
    expect(contrast(color(edge, face), color(paper, face))).toBeGreaterThanOrEqual(3);
  });
});

test.each(avatarColors)('initials in $ink on $paper can be read', ({ ink, paper }) => {
  expect(contrast(ink, paper)).toBeGreaterThanOrEqual(4.5);
});
