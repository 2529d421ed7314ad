import { expect, test } from 'vitest';
import { createHearing } from './hearing.ts';
import { conversation, message, snapshot } from './samples.ts';
import { threadOf } from './thread.ts';

const threadWith = (id: string, ...messages: ReturnType<typeof message>[]) => threadOf(snapshot(conversation({ id }), messages), null);

test('only what others write from now on is news, once', () => {
  const hear = createHearing();
  const old = message(1, 'AGENT');
  const now = threadWith('one', old, message(2), message(3, 'AGENT'));
  expect([hear(threadWith('one', old)), hear(now).map(({ seq }) => seq), hear(now)]).toEqual([[], [3], []]);
});

test('a conversation that comes onto the screen whole is not read out', () => {
  const hear = createHearing();
  hear(threadWith('one', message(1, 'AGENT')));
  expect(hear(threadWith('two', message(1), message(9, 'AGENT')))).toEqual([]);
});
