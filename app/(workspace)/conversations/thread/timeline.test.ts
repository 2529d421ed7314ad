import { describe, expect, it } from 'vitest';
import type { MessageLineFragment } from '../../../live/fragments.generated.ts';
import { type Decision, type Item, type Moment, timelineOf, type TimelineInput } from './timeline.ts';

const at = (time: string): string => `2026-11-22T${time}.000Z`;
const agents = { me: { id: 'me', name: 'Maja Ek', avatarUrl: null }, anton: { id: 'anton', name: 'Anton Berg', avatarUrl: '/avatars/anton' } };

function message(seq: number, who: 'visitor' | keyof typeof agents, time: string, createdAt = at(time)): MessageLineFragment {
  const agent = who === 'visitor' ? null : agents[who];
  const author = { type: agent ? ('AGENT' as const) : ('VISITOR' as const), name: agent?.name ?? 'Elin', agent };
  return { id: `m${seq}`, conversationId: 'c', seq, clientId: null, text: `text ${seq}`, createdAt, editedAt: null, deletedAt: null, attachments: [], viewerCanEditUntil: null, author };
}
const decision = (time: string, reason: Decision['reason'], agent: Decision['agent']): Decision => ({ id: time, at: at(time), reason, agent });

const moment = (type: Moment['type'], time: string, agent: Decision['agent'], more: Partial<Moment> = {}): Moment => ({
  seq: 1, type, at: time, url: null, reason: null, actor: { type: agent ? 'AGENT' : 'VISITOR', name: agent?.name ?? 'Elin', agent }, ...more,
});

function shown(input: Partial<TimelineInput>): Item[] {
  return timelineOf({
    me: 'me',
    messages: [],
    internals: [],
    outgoing: [],
    decisions: [],
    moments: [],
    transfers: [],
    hasOlder: false,
    hasNewer: false,
    visitorReadSeq: 0,
    firstResponseSeconds: null,
    dayKey: (moment) => moment.slice(0, 10),
    ...input,
  });
}
/** The items as one would read them off the screen. */
const read = (items: Item[]): string[] =>
  items.map((item) => {
    if (item.kind === 'day') return `day ${item.at.slice(0, 10)}`;
    if (item.kind === 'system') return item.line.key.replace('thread.system.', '');
    if (item.kind === 'internal') return `note ${item.internal.text}${item.mine ? ' | me' : ''}`;
    if (item.kind === 'pending') return `pending ${item.message.text}`;
    return item.note ? `${item.message.text} | ${item.note.name ?? 'me'}` : item.message.text;
  });

describe('A thread', () => {
  it('groups what one writes within five minutes, with one line under the group', () => {
    const messages = [message(1, 'visitor', '09:00:00'), message(2, 'visitor', '09:04:00'), message(3, 'visitor', '09:10:00'), message(4, 'me', '09:10:30')];
    expect(read(shown({ messages }))).toEqual(['day 2026-11-22', 'text 1', 'text 2 | Elin', 'text 3 | Elin', 'text 4 | me']);
  });

  it('tells of a colleague’s messages whose they are, of one’s own and the visitor’s not', () => {
    const items = shown({ messages: [message(1, 'visitor', '09:00:00'), message(2, 'anton', '09:00:10'), message(3, 'me', '09:00:30')] });
    expect(items.flatMap((item) => (item.kind === 'message' ? [item.note?.colleague] : []))).toEqual([null, agents.anton, null]);
  });

  it('does not group two agents, nor over a line of the system', () => {
    const messages = [message(1, 'anton', '09:00:00'), message(2, 'me', '09:00:10'), message(3, 'me', '09:00:30')];
    const decisions = [decision('09:00:20', 'BY_HAND', agents.me)];
    expect(read(shown({ messages, decisions }))).toEqual(['day 2026-11-22', 'text 1 | Anton Berg', 'text 2 | me', 'tookYou', 'text 3 | me']);
  });

  it('begins each day with its name, and groups nothing over midnight', () => {
    const messages = [message(1, 'visitor', '', '2026-11-21T23:59:00.000Z'), message(2, 'visitor', '', '2026-11-22T00:01:00.000Z')];
    expect(read(shown({ messages }))).toEqual(['day 2026-11-21', 'text 1 | Elin', 'day 2026-11-22', 'text 2 | Elin']);
  });

  it('tells how it was given, taken, ended and opened again', () => {
    const decisions = [
      decision('09:00:01', 'NOBODY_FREE', null),
      decision('09:01:00', 'EVEN_SPREAD', agents.anton),
      decision('09:02:00', 'BY_HAND', agents.me),
      decision('09:04:00', 'BY_HAND', agents.me),
    ];
    const moments: Moment[] = [
      moment('CONVERSATION_ENDED', at('09:03:00'), null),
      moment('CONVERSATION_REOPENED', '2026-11-22T09:04:00.012Z', agents.me),
    ];
    expect(read(shown({ messages: [message(1, 'visitor', '09:00:00')], decisions, moments })).slice(2)).toEqual([
      'queued',
      'routed',
      'tookYou',
      'endedVisitor',
      'reopenedYou',
    ]);
  });

  it('keeps where the visitor was sent, and why one was banned', () => {
    const moments = [
      moment('VISITOR_REDIRECTED', at('09:01:00'), agents.anton, { url: 'https://shop.example/tents' }),
      moment('VISITOR_BANNED', at('09:02:00'), agents.me, { reason: 'Rude' }),
    ];
    const lines = shown({ messages: [message(1, 'visitor', '09:00:00')], moments }).flatMap((item) => (item.kind === 'system' ? [item.line] : []));
    expect(lines).toMatchObject([
      { key: 'thread.system.redirected', name: 'Anton Berg', to: 'https://shop.example/tents' },
      { key: 'thread.system.bannedYou', note: 'Rude' },
    ]);
  });

  it('shows of a stretch in its middle only what happened in it', () => {
    const decisions = [decision('08:00:00', 'EVEN_SPREAD', agents.anton), decision('09:00:30', 'BY_HAND', agents.me), decision('10:00:00', 'BY_HAND', agents.anton)];
    const items = shown({ messages: [message(51, 'visitor', '09:00:00'), message(53, 'visitor', '09:01:00')], decisions, hasOlder: true, hasNewer: true });
    expect(read(items)).toEqual(['day 2026-11-22', 'text 51 | Elin', 'tookYou', 'text 53 | Elin']);
  });

  it('leaves out what happened before the oldest message that is fetched', () => {
    const decisions = [decision('08:00:00', 'EVEN_SPREAD', agents.anton), decision('09:30:00', 'BY_HAND', agents.me)];
    const items = shown({ messages: [message(51, 'visitor', '09:00:00')], decisions, hasOlder: true });
    expect(read(items)).toEqual(['day 2026-11-22', 'text 51 | Elin', 'tookYou']);
  });

  it('says how fast the first reply was, under the group that holds it, and only when it is surely the first', () => {
    const messages = [message(1, 'visitor', '09:00:00'), message(2, 'me', '09:00:18'), message(3, 'me', '09:00:20'), message(4, 'visitor', '09:01:00'), message(5, 'me', '09:02:00')];
    const replies = (items: Item[]) => items.flatMap((item) => (item.kind === 'message' && item.note?.firstReplySeconds ? [item.message.seq] : []));
    expect(replies(shown({ messages, firstResponseSeconds: 18 }))).toEqual([3]);
    expect(replies(shown({ messages, firstResponseSeconds: 18, hasOlder: true }))).toEqual([]);
    // Once, also where a line of the system parts what one wrote in a row.
    expect(replies(shown({ messages, decisions: [decision('09:00:19', 'BY_HAND', agents.me)], firstResponseSeconds: 18 }))).toEqual([2]);
  });

  it('marks as read the last of our messages that the visitor has seen', () => {
    const messages = [message(1, 'me', '09:00:00'), message(2, 'visitor', '09:01:00'), message(3, 'me', '09:02:00')];
    const readOnes = (items: Item[]) => items.flatMap((item) => (item.kind === 'message' && item.note?.read ? [item.message.seq] : []));
    expect(readOnes(shown({ messages, visitorReadSeq: 2 }))).toEqual([1]);
    expect(readOnes(shown({ messages, visitorReadSeq: 3 }))).toEqual([3]);
  });

  it('ends with what is not sent yet, and turns it into the sent one under the same key', () => {
    const outgoing = [{ clientId: 'x', conversationId: 'c', text: 'soon', createdAt: at('09:05:00'), refused: null }];
    const waiting = shown({ messages: [message(1, 'visitor', '09:00:00')], outgoing });
    expect(read(waiting)).toEqual(['day 2026-11-22', 'text 1 | Elin', 'pending soon']);
    const sent = shown({ messages: [message(1, 'visitor', '09:00:00'), { ...message(2, 'me', '09:05:00'), clientId: 'x' }], outgoing });
    expect(read(sent)).toEqual(['day 2026-11-22', 'text 1 | Elin', 'text 2 | me']);
    expect(sent.at(-1)?.key).toBe(waiting.at(-1)?.key);
  });
});
