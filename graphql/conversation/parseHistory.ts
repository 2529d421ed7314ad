import { z } from 'zod';
import { lengthOf } from '../input.ts';
import { maxTextLength } from '../message/message.ts';

/** One conversation as the import format writes it, checked; names trimmed, tags and e-mail in lower case. */
export type HistoryLine = z.infer<typeof historyLine>;

export type Parsed = { line: HistoryLine } | { reason: string };

/** Reads one line of an import file, or says what is wrong with it. */
export function parseHistory(text: string): Parsed {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { reason: 'The line is not valid JSON.' };
  }
  const result = historyLine.safeParse(json);
  if (result.success) return { line: result.data };
  const [issue] = result.error.issues;
  return { reason: issue ? `${placeOf(issue.path)} ${issue.message}.` : 'The line is not a conversation.' };
}

const text = (max: number) =>
  z
    .string('must be text')
    .refine((value) => value.isWellFormed() && !value.includes('\0'), 'holds NUL or half a surrogate pair')
    .refine((value) => value.trim() !== '', 'is empty')
    .refine((value) => lengthOf(value) <= max, `is longer than ${max} characters`);

const oneLine = (max: number) =>
  text(max)
    .refine((value) => !/[\p{Cc}]/u.test(value.trim()), 'must be one line without control characters')
    .transform((value) => value.trim());

const lowerCase = (max: number) => oneLine(max).transform((value) => value.toLowerCase());

const email = lowerCase(254).refine((value) => /^[^\s@<>"]+@[^\s@<>"]+$/.test(value), 'is not an e-mail address');

const time = z.iso
  .datetime({ offset: true, error: 'must be a time such as 2026-11-22T09:30:00Z' })
  .transform((value) => new Date(value))
  // Before that nobody chatted; and PostgreSQL has no year 0.
  .refine((value) => value.getTime() >= 0 && value.getUTCFullYear() < 9000, 'is not a time of our age');

const message = z.object(
  {
    from: z.enum(['visitor', 'agent'], 'must be “visitor” or “agent”'),
    name: oneLine(100),
    email: email.nullish(),
    at: time,
    text: text(maxTextLength),
  },
  'must be an object',
);

const historyLine = z
  .object(
    {
      externalId: oneLine(200),
      startedAt: time,
      endedAt: time,
      site: oneLine(100).nullish(),
      visitor: z.object(
        { name: oneLine(100), email: email.nullish(), phone: oneLine(50).nullish(), externalId: oneLine(200).nullish() },
        'must be an object',
      ),
      label: oneLine(60).nullish(),
      tags: z.array(lowerCase(50), 'must be a list').max(100, 'are more than 100').nullish(),
      messages: z.array(message, 'must be a list').min(1, 'are missing'),
    },
    'must be an object',
  )
  .refine(({ startedAt, endedAt }) => endedAt >= startedAt, { path: ['endedAt'], error: 'is before startedAt' })
  .superRefine(({ messages }, context) => {
    const early = messages.findIndex(({ at }, index) => at < (messages[index - 1]?.at ?? at));
    if (early >= 0) context.addIssue({ code: 'custom', path: ['messages', early, 'at'], message: 'is before the message above it' });
  });

/** `messages[3].text`, counted from 0 as in the file. */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return place === '' ? 'The line' : place.replace(/^\./, '');
}
