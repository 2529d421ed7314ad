import { describe, expect, test } from 'vitest';
import { parseHistory } from './parseHistory.ts';

const good = {
  externalId: 'a1',
  startedAt: '2020-01-01T10:00:00Z',
  endedAt: '2020-01-01T10:05:00+00:00',
  visitor: { name: ' Åsa ', email: 'ASA@example.se' },
  label: 'Sound',
  tags: ['HiFi'],
  messages: [
    { from: 'visitor', name: 'Åsa', at: '2020-01-01T10:00:00Z', text: ' Hej ' },
    { from: 'agent', name: 'Bo', at: '2020-01-01T10:00:40.500Z', text: 'Hej\nhej 🙂' },
  ],
};
const [first, second] = good.messages;
const reasonOf = (line: unknown) => {
  const parsed = parseHistory(typeof line === 'string' ? line : JSON.stringify(line));
  return 'reason' in parsed ? parsed.reason : null;
};

describe('a line of an import', () => {
  test('is read with names trimmed, tags in lower case, and texts untouched', () => {
    expect(parseHistory(JSON.stringify(good))).toEqual({
      line: {
        ...good,
        startedAt: new Date('2020-01-01T10:00:00Z'),
        endedAt: new Date('2020-01-01T10:05:00Z'),
        visitor: { name: 'Åsa', email: 'asa@example.se' },
        tags: ['hifi'],
        messages: [
          { ...first, at: new Date('2020-01-01T10:00:00Z') },
          { ...second, at: new Date('2020-01-01T10:00:40.500Z') },
        ],
      },
    });
  });

  test('may leave out or set to null what is not known', () => {
    const { tags: _, label: __, ...less } = good;
    expect(reasonOf({ ...less, visitor: { name: 'Åsa', phone: null }, label: null })).toBeNull();
    expect(reasonOf({ ...less, site: null, tags: [] })).toBeNull();
  });

  test.each([
    ['{"externalId": "a1", ', 'The line is not valid JSON.'],
    ['[]', 'The line must be an object.'],
    ['7', 'The line must be an object.'],
    [{ ...good, externalId: undefined }, 'externalId must be text.'],
    [{ ...good, externalId: '  ' }, 'externalId is empty.'],
    [{ ...good, externalId: 'x'.repeat(201) }, 'externalId is longer than 200 characters.'],
    [{ ...good, startedAt: 'yesterday' }, 'startedAt must be a time such as 2026-11-22T09:30:00Z.'],
    [{ ...good, startedAt: '2020-02-30T10:00:00Z' }, 'startedAt must be a time such as 2026-11-22T09:30:00Z.'],
    [{ ...good, startedAt: '0000-01-01T10:00:00Z' }, 'startedAt is not a time of our age.'],
    [{ ...good, endedAt: '2020-01-01T09:59:59Z' }, 'endedAt is before startedAt.'],
    [{ ...good, visitor: 'Åsa' }, 'visitor must be an object.'],
    [{ ...good, visitor: { name: 'A\nB' } }, 'visitor.name must be one line without control characters.'],
    [{ ...good, visitor: { name: 'Åsa', email: 'asa' } }, 'visitor.email is not an e-mail address.'],
    [{ ...good, label: '' }, 'label is empty.'],
    [{ ...good, tags: 'hifi' }, 'tags must be a list.'],
    [{ ...good, tags: ['ok', 'x'.repeat(51)] }, 'tags[1] is longer than 50 characters.'],
    [{ ...good, messages: [] }, 'messages are missing.'],
    [{ ...good, messages: [first, null] }, 'messages[1] must be an object.'],
    [{ ...good, messages: [{ ...first, from: 'bot' }] }, 'messages[0].from must be “visitor” or “agent”.'],
    [{ ...good, messages: [first, { ...second, text: ' \n ' }] }, 'messages[1].text is empty.'],
    [{ ...good, messages: [{ ...first, text: '🙂'.repeat(10_001) }] }, 'messages[0].text is longer than 10000 characters.'],
    [{ ...good, messages: [{ ...first, text: 'a\0b' }] }, 'messages[0].text holds NUL or half a surrogate pair.'],
    [{ ...good, messages: [{ ...first, text: 'a\ud83d' }] }, 'messages[0].text holds NUL or half a surrogate pair.'],
    [{ ...good, messages: [second, first] }, 'messages[1].at is before the message above it.'],
  ])('is refused with the reason: %j', (line, reason) => {
    expect(reasonOf(line)).toBe(reason);
  });

  test('may have messages of 10,000 characters, counted as people do', () => {
    expect(reasonOf({ ...good, messages: [{ ...first, text: '🙂'.repeat(10_000) }] })).toBeNull();
  });
});
