import { describe, expect, it } from 'vitest';
import { filled, unknownIn } from './fill.ts';

const facts = { 'visitor.name': 'Freja', 'agent.name': 'Elsa', 'site.name': 'Nordlund' };
const nameless = { ...facts, 'visitor.name': null };

describe('A rapid response with variables', () => {
  it.each([
    ['Hej {{visitor.name}}! {{agent.name}} på {{site.name}} här.', 'Hej Freja! Elsa på Nordlund här.'],
    ['Hi {{ visitor.name | friend }}!', 'Hi Freja!'],
    ['Price {{price}} and {{}}', 'Price {{price}} and {{}}'],
  ])('%s is filled', (text, expected) => {
    expect(filled(text, facts)).toBe(expected);
  });

  it.each([
    ['Hej {{visitor.name}}!', 'Hej!'],
    ['Hej {{visitor.name|där}}!', 'Hej där!'],
    ['{{visitor.name}}, welcome back', 'welcome back'],
    ['Hello\n{{visitor.name}}: your order', 'Hello\nyour order'],
    ['Hej {{visitor.name}} och välkommen', 'Hej och välkommen'],
  ])('%s reads well without a name', (text, expected) => {
    expect(filled(text, nameless)).toBe(expected);
  });

  it('does not fill what a visitor calls themselves', () => {
    expect(filled('Hi {{visitor.name}}', { ...facts, 'visitor.name': '{{agent.name}} $1' })).toBe('Hi {{agent.name}} $1');
  });

  it('tells which variables nobody knows', () => {
    expect(unknownIn('{{visitor.name}} {{visitor.nam}} {{price|0}}')).toEqual(['{{visitor.nam}}', '{{price|0}}']);
  });
});
