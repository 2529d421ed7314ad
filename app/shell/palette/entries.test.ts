import { Circle } from 'lucide-react';
import { describe, expect, it } from 'vitest';
import type { Command } from '../commands.ts';
import { arranged, entryOf } from './entries.ts';

const command = (id: string, label: Command['label']): Command => ({ id, label, Icon: Circle, run: () => {} });
const entries = [
  entryOf('sv', 'conversation', command('end', 'thread.end')),
  entryOf('sv', 'conversation', command('transfer', 'transfer.menu')),
  entryOf('sv', 'places', command('history', 'rail.history')),
  entryOf('sv', 'me', command('signOut', 'rail.signOut')),
];
const ids = (query: string, recent: string[] = []) => arranged(entries, query, recent).flatMap((group) => group.entries.map(({ id }) => id));

describe('The palette', () => {
  it('shows all there is, what was used lately first and only once', () => {
    expect(ids('')).toEqual(['end', 'transfer', 'history', 'signOut']);
    expect(ids('', ['signOut', 'gone'])).toEqual(['signOut', 'end', 'transfer', 'history']);
    expect(arranged(entries, '', ['signOut'])[0]?.id).toBe('recent');
  });

  it('shows what one is asked, and has seconds to answer, before all else there is', () => {
    const accept: Command = { ...command('accept', 'transfer.acceptNamed'), values: { name: 'Elin' } };
    const asked = [...entries, entryOf('sv', 'asked', accept)];
    expect(arranged(asked, '', []).map(({ id }) => id)).toEqual(['asked', 'conversation', 'places', 'me']);
    expect(arranged(asked, 'accept elin', [])[0]?.entries[0]?.text).toBe('Acceptera: ta över Elin');
  });

  it('finds by the name in either language', () => {
    expect(ids('avsluta')[0]).toBe('end');
    expect(ids('end chat')[0]).toBe('end');
    expect(ids('sign')[0]).toBe('signOut');
    expect(ids('historik')).toEqual(['history']);
  });

  it('finds nothing where there is nothing', () => {
    expect(arranged(entries, 'qqqq', [])).toEqual([]);
  });
});
