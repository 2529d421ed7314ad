import { describe, expect, it } from 'vitest';
import { dictionaries } from './dictionaries.ts';
import { type Area, type Dictionary, type Message, translator } from './messages.ts';

const areas: Area[] = ['admin', 'avatar', 'beside', 'client', 'common', 'emoji', 'rapid', 'settings', 'signin', 'workspace', 'writing'];
const placeholders = (message: Message | undefined): string[] => {
  const forms = typeof message === 'object' ? [message.one, message.other] : [message ?? ''];
  return [...new Set(forms.flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();
};

describe.each(areas)('The %s messages', (area) => {
  const english: Readonly<Record<string, Message>> = dictionaries.en[area];
  const swedish: Readonly<Record<string, Message>> = dictionaries.sv[area];

  it('have the same keys in both languages', () => {
    expect(Object.keys(swedish).sort()).toEqual(Object.keys(english).sort());
  });

  it('have the same placeholders in both languages', () => {
    const of = (messages: Readonly<Record<string, Message>>) =>
      Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, placeholders(message)]));
    expect(of(swedish)).toEqual(of(english));
  });

  it('are nowhere empty', () => {
    const texts = [english, swedish].flatMap((all) => Object.values(all).flatMap((m) => (typeof m === 'object' ? [m.one, m.other] : [m])));
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });

  it('have keys that begin with the area or one of its parts', () => {
    const prefixes = area === 'client' ? /^(palette|notify|push|sound|update|install|away)\./ : area === 'beside' ? /^(note|help|change|preview|watch)\./ : area === 'workspace' ? /^(rail|presence|banner|notice|help|list|thread|composer|details|history|transfer|filter|period|state|hits|export)\./ : new RegExp(`^${area}\\.`);
    expect(Object.keys(english).filter((key) => !prefixes.test(key))).toEqual([]);
  });
});

describe('A translation', () => {
  const dictionary: Dictionary = {
    'common.save': 'Save {name}',
    'history.count': { one: '{count} conversation', other: '{count} conversations' },
  };

  it('puts values in their places, and leaves what it is not given', () => {
    const t = translator('en', dictionary);
    expect(t('common.save', { name: 'Elin' })).toBe('Save Elin');
    expect(t('common.save')).toBe('Save {name}');
  });

  it('chooses the form by the number and writes the number in the language', () => {
    expect(translator('en', dictionary)('history.count', { count: 1 })).toBe('1 conversation');
    expect(translator('en', dictionary)('history.count', { count: 0 })).toBe('0 conversations');
    expect(translator('sv', dictionary)('history.count', { count: 3922 })).toBe('3\u00a0922 conversations');
  });
});
