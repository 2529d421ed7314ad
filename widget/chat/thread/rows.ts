import type { Pending } from '../outbox/pending.ts';
import type { Message, Thread } from './thread.ts';

/** What stands in the thread, line by line. */
export type Row =
  | { kind: 'day'; key: string; at: Date }
  | { kind: 'joined' | 'ended'; key: string; at: Date }
  | { kind: 'restart'; key: string }
  | { kind: 'message'; key: string; message: Message; mine: boolean; first: boolean; last: boolean; status: 'sent' | 'read' | null }
  | { kind: 'pending'; key: string; pending: Pending };

/** Messages by the same party within this time stand together. */
const groupMs = 3 * 60_000;

type Placed = { at: Date; row: Row };

export function rowsOf(thread: Thread | null, pending: readonly Pending[], startingNew: boolean): Row[] {
  const placed = thread ? [...messageRows(thread), ...noteRows(thread)].sort((a, b) => +a.at - +b.at) : [];
  const rows = withDays(placed);
  if (startingNew && thread) rows.push({ kind: 'restart', key: 'restart' });
  const arrived = new Set(thread?.messages.map(({ clientId }) => clientId));
  for (const one of pending) {
    if (!arrived.has(one.clientId)) rows.push({ kind: 'pending', key: one.clientId, pending: one });
  }
  return rows;
}

function messageRows({ messages, conversation }: Thread): Placed[] {
  const lastOwn = messages.filter(isMine).at(-1);
  return messages.map((message, index) => ({
    at: new Date(message.createdAt),
    row: {
      kind: 'message',
      // Its own id, so that a pending bubble turns into the sent one without a blink.
      key: (isMine(message) && message.clientId) || message.id,
      message,
      mine: isMine(message),
      first: !together(messages[index - 1], message),
      last: !together(message, messages[index + 1]),
      status: message !== lastOwn ? null : conversation.agentReadSeq >= message.seq ? 'read' : 'sent',
    },
  }));
}

function noteRows({ conversation, messages, earlier }: Thread): Placed[] {
  const { assignedAt, endedAt, agentName } = conversation;
  const from = messages[0]?.createdAt;
  const notes: Placed[] = [];
  // One that belongs among messages that are not here yet would stand at the wrong place.
  if (assignedAt && agentName && (!earlier || !from || assignedAt >= from)) {
    notes.push({ at: new Date(assignedAt), row: { kind: 'joined', key: `joined ${assignedAt}`, at: new Date(assignedAt) } });
  }
  if (endedAt) notes.push({ at: new Date(endedAt), row: { kind: 'ended', key: `ended ${endedAt}`, at: new Date(endedAt) } });
  return notes;
}

function withDays(placed: Placed[]): Row[] {
  let day = '';
  return placed.flatMap(({ at, row }): Row[] => {
    const next = at.toDateString();
    if (next === day) return [row];
    day = next;
    return [{ kind: 'day', key: `day ${next}`, at }, row];
  });
}

function together(one: Message | undefined, other: Message | undefined): boolean {
  if (!one || !other) return false;
  return (
    one.author.type === other.author.type &&
    one.author.name === other.author.name &&
    +new Date(other.createdAt) - +new Date(one.createdAt) < groupMs &&
    new Date(one.createdAt).toDateString() === new Date(other.createdAt).toDateString()
  );
}

const isMine = ({ author }: Message): boolean => author.type === 'VISITOR';
