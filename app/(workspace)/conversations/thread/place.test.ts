import { describe, expect, it } from 'vitest';
import { firstMessage, newSince } from './place.ts';
import type { Item } from './timeline.ts';

const day: Item = { kind: 'day', key: 'day', at: '' };
const message = (key: string): Item => ({
  kind: 'message',
  key,
  ours: false,
  note: null,
  message: { id: key, conversationId: 'c', seq: 1, clientId: null, text: '', createdAt: '', editedAt: null, deletedAt: null, attachments: [], viewerCanEditUntil: null, author: { type: 'VISITOR', name: null, agent: null } },
});

describe('The place in a thread', () => {
  it('is told by its oldest message, not by the day above it', () => {
    expect(firstMessage([day, message('b')])).toBe('b');
    expect(firstMessage([day, message('a'), message('b')])).toBe('a');
    expect(firstMessage([day])).toBeUndefined();
  });

  it('counts as new only what came below', () => {
    expect(newSince([day, message('b'), message('c')], 'b')).toBe(1);
    expect(newSince([day, message('older'), message('b'), message('c')], 'b')).toBe(1);
    expect(newSince([day, message('b')], 'b')).toBe(0);
    expect(newSince([day, message('b')], undefined)).toBe(0);
  });
});
