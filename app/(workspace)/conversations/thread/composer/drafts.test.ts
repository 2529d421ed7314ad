import { describe, expect, it } from 'vitest';
import { draftKey, noDraft, readDraft, tidyDrafts } from './drafts.ts';

const day = 24 * 60 * 60 * 1000;
const draft = { text: 'Hej', rapidIds: ['r1'], at: 5 };

function diskOf(entries: Record<string, string>) {
  const map = new Map(Object.entries(entries));
  return {
    keys: () => [...map.keys()],
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
    key: (index: number) => [...map.keys()][index] ?? null,
    get length() {
      return map.size;
    },
  };
}

describe('A draft', () => {
  it('is read as it was written', () => {
    expect(readDraft(JSON.stringify(draft))).toEqual(draft);
  });

  it.each([[null], ['[]'], ['null'], ['{"text":1}']])('is empty where there is %s', (written) => {
    expect(readDraft(written)).toEqual(noDraft);
  });

  it('of the earlier version is bare text', () => {
    expect(readDraft('Hej {du}')).toEqual({ ...noDraft, text: 'Hej {du}' });
  });
});

describe('Tidying the drafts', () => {
  it('takes away an agent’s own of conversations that are no longer open, a day after', () => {
    const now = 100 * day;
    const written = (at: number) => JSON.stringify({ ...draft, at });
    const disk = diskOf({
      [draftKey('me', 'open')]: written(now - 9 * day),
      [draftKey('me', 'open.note')]: written(now - 9 * day),
      [draftKey('me', 'just-ended')]: written(now - day / 2),
      [draftKey('me', 'ended')]: written(now - 2 * day),
      [draftKey('me', 'earlier-version')]: 'Hej',
      [draftKey('colleague', 'ended')]: written(now - 2 * day),
      'samtal.outbox.me.1': '{}',
    });
    tidyDrafts(disk, 'me', new Set(['open']), now);
    expect(disk.keys()).toEqual([
      draftKey('me', 'open'),
      draftKey('me', 'open.note'),
      draftKey('me', 'just-ended'),
      draftKey('colleague', 'ended'),
      'samtal.outbox.me.1',
    ]);
  });
});
