import type { AuthorType, RoutingReason } from '../../../__generated__/schema.ts';
import type { MessageLineFragment, NoteLineFragment } from '../../../live/fragments.generated.ts';
import type { PastMomentFragment, PastTransferFragment } from './thread.generated.ts';
import type { Outgoing } from '../../../live/outbox.ts';
import { momentLines, type SystemLine } from './systemLines.ts';

export type Item =
  | { kind: 'day'; key: string; at: string }
  | { kind: 'system'; key: string; line: SystemLine }
  | { kind: 'message'; key: string; message: MessageLineFragment; ours: boolean; note: Note | null }
  | { kind: 'internal'; key: string; internal: NoteLineFragment; mine: boolean }
  | { kind: 'pending'; key: string; message: Outgoing };

/** What stands under the last bubble of a group. */
export interface Note {
  /** Null: it is I who wrote. */
  name: string | null;
  /** The colleague who wrote. */
  colleague: MessageLineFragment['author']['agent'];
  author: AuthorType;
  at: string;
  read: boolean;
  firstReplySeconds: number | null;
}

export interface Decision {
  id: string;
  at: string;
  reason: RoutingReason;
  agent: { id: string; name: string } | null;
}

/** An end, a reopening, a ban. */
export type Moment = Omit<PastMomentFragment, '__typename'>;

export interface TimelineInput {
  me: string;
  /** Nobody was left to answer when it ended. */
  missed?: boolean;
  messages: readonly MessageLineFragment[];
  /** Internal ones: they stand between the messages. */
  internals: readonly NoteLineFragment[];
  outgoing: readonly Outgoing[];
  decisions: readonly Decision[];
  moments: readonly Moment[];
  transfers: readonly PastTransferFragment[];
  /** There are older messages, not fetched yet. */
  hasOlder: boolean;
  /** There are newer ones: only a stretch of the thread is shown. */
  hasNewer: boolean;
  visitorReadSeq: number;
  firstResponseSeconds: number | null;
  dayKey: (moment: string) => string;
}

const GROUP_WITHIN = 5 * 60_000;

/** Everything of a conversation in the order in which it is shown. */
export function timelineOf(input: TimelineInput): Item[] {
  const { messages, internals, outgoing, hasOlder, hasNewer } = input;
  const since = hasOlder ? (messages[0]?.createdAt ?? '') : '';
  const until = hasNewer ? (messages.at(-1)?.createdAt ?? '') : '9';
  const lines = momentLines(input).filter(({ at }) => at >= since && at <= until);
  const entries = [
    ...messages.map((message) => ({ at: message.createdAt, seq: message.seq, message, line: null, internal: null })),
    ...internals.map((internal) => ({ at: internal.createdAt, seq: internal.seq, message: null, line: null, internal })),
    ...lines.map((line) => ({ at: line.at, seq: 0, message: null, line, internal: null })),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.seq - b.seq));

  const notes = notesOf(input);
  const items: Item[] = [];
  let day = '';
  entries.forEach((entry, index) => {
    if (input.dayKey(entry.at) !== day) {
      day = input.dayKey(entry.at);
      items.push({ kind: 'day', key: `day ${day}`, at: entry.at });
    }
    if (entry.line) items.push({ kind: 'system', key: `system ${entry.line.key} ${entry.at}`, line: entry.line });
    if (entry.internal) {
      const { id, author } = entry.internal;
      items.push({ kind: 'internal', key: id, internal: entry.internal, mine: author.agent?.id === input.me });
    }
    if (!entry.message) return;
    const next = entries[index + 1];
    const goesOn = next?.message && belongTogether(entry.message, next.message) && input.dayKey(next.at) === day;
    items.push({
      kind: 'message',
      // The pending bubble's own key, so that it becomes the sent one instead of being replaced by it.
      key: entry.message.clientId ?? entry.message.id,
      message: entry.message,
      ours: entry.message.author.type === 'AGENT',
      note: goesOn ? null : notes(entry.message),
    });
  });
  const sent = new Set(messages.map(({ clientId }) => clientId));
  const waiting = hasNewer ? [] : outgoing.filter(({ clientId }) => !sent.has(clientId));
  return [...items, ...waiting.map((message): Item => ({ kind: 'pending', key: message.clientId, message }))];
}

function notesOf({ me, messages, hasOlder, visitorReadSeq, firstResponseSeconds }: TimelineInput) {
  const lastRead = messages.findLast(({ author, seq }) => author.type === 'AGENT' && seq <= visitorReadSeq)?.id;
  const firstReply = hasOlder ? undefined : messages.find(({ author }) => author.type === 'AGENT')?.id;
  const repliedAt = messages.findIndex(({ id }) => id === firstReply);
  /** Said once: a line between two bubbles parts a group. */
  let told = false;
  return (message: MessageLineFragment): Note => {
    const answersFirst = !told && repliedAt >= 0 && messages.indexOf(message) >= repliedAt && groupHolds(messages, message, repliedAt);
    told ||= answersFirst;
    return {
      name: message.author.agent?.id === me ? null : message.author.name,
      colleague: message.author.agent?.id === me ? null : message.author.agent,
      author: message.author.type,
      at: message.createdAt,
      read: message.id === lastRead,
      firstReplySeconds: answersFirst ? firstResponseSeconds : null,
    };
  };
}

/** Whether the group that ends with the message begins at or before that place. */
function groupHolds(messages: readonly MessageLineFragment[], message: MessageLineFragment, place: number): boolean {
  const group = messages.slice(place, messages.indexOf(message) + 1);
  return group.every((other, index) => index === 0 || belongTogether(group[index - 1] ?? other, other));
}

function belongTogether(a: MessageLineFragment, b: MessageLineFragment): boolean {
  const sameAuthor = a.author.type === b.author.type && a.author.agent?.id === b.author.agent?.id;
  return sameAuthor && Date.parse(b.createdAt) - Date.parse(a.createdAt) <= GROUP_WITHIN;
}
