import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { buildSchema, execute, parse } from 'graphql';
import type { ConversationState, EventType } from '../__generated__/schema.ts';
import { liveCache } from './cache.ts';
import { newestWins } from './newest.ts';
import { unlayered } from './unlayered.ts';

const sdl = readFileSync(join(import.meta.dirname, '../../graphql/__generated__/schema.generated.graphql'), 'utf8');
const schema = buildSchema(sdl, { assumeValidSDL: true });

interface Row {
  id: string;
  state: ConversationState;
  seq: number;
  startedAt: string;
  agent: { id: string; name: string } | null;
  label: { id: string; name: string; color: string } | null;
  messages: { id: string; seq: number; text: string }[];
  notes: { id: string; seq: number; text: string }[];
}

/** An API in memory, by the real schema: what it tells in events must make what it gives when asked. */
export class FakeWorkspace {
  readonly rows = new Map<string, Row>();
  /** Out of sight they go on. */
  readonly #lost = new Map<string, number>();
  readonly #sinks = new Set<{ query: string; next: (result: object) => void }>();
  #cursor = 0;

  start(id: string) {
    this.rows.set(id, { id, state: 'QUEUED', seq: this.#lost.get(id) ?? 0, startedAt: moment(this.#cursor), agent: null, label: null, messages: [], notes: [] });
    this.tell(id, 'CONVERSATION_STARTED', (row) => this.#write(row, 'hello'));
  }

  tell(id: string, type: EventType, change: (row: Row) => void, lost = false) {
    const row = this.rows.get(id);
    if (!row) return;
    row.seq += 1;
    change(row);
    this.#cursor += 1;
    if (lost) {
      this.rows.delete(id);
      this.#lost.set(id, row.seq);
    }
    const message = type === 'MESSAGE_SENT' || type === 'CONVERSATION_STARTED' ? messageOf(row, row.messages.at(-1)) : null;
    const note = type.startsWith('NOTE_') ? noteOf(row, row.notes.at(-1)) : null;
    const event = { cursor: String(this.#cursor), type, at: moment(this.#cursor), actor: { type: 'SYSTEM' }, message, note };
    const told = lost ? { ...event, lostConversationId: id } : { ...event, conversation: conversationOf(row) };
    for (const { query, next } of this.#sinks) next(this.#answer(query, {}, { inboxEvents: told }));
  }

  say = (id: string, text: string) => this.tell(id, 'MESSAGE_SENT', (row) => this.#write(row, text));

  note = (id: string, text: string) => this.tell(id, 'NOTE_ADDED', (row) => row.notes.push({ id: `${row.id}-note-${row.notes.length}`, seq: row.seq, text }));

  unnote = (id: string) =>
    this.tell(id, 'NOTE_DELETED', (row) => {
      const last = row.notes.at(-1);
      if (last) last.text = '';
    });

  /** A client with the cache of the workspace, that asks this API and hears of it. `travel` is the way of an answer. */
  client(travel = async (answer: object): Promise<object> => answer): Client {
    return new Client({
      url: 'http://samtal.test/graphql',
      preferGetMethod: false,
      fetch: async (_url, init) => {
        const { query, variables } = JSON.parse(String(init?.body));
        return Response.json(await travel(this.#answer(query, variables, this.#root())));
      },
      exchanges: [
        unlayered.outside,
        liveCache(),
        unlayered.inside,
        newestWins(),
        fetchExchange,
        subscriptionExchange({
          forwardSubscription: ({ query = '' }) => ({
            subscribe: (sink) => {
              const entry = { query, next: (result: object) => sink.next(result) };
              this.#sinks.add(entry);
              return { unsubscribe: () => void this.#sinks.delete(entry) };
            },
          }),
        }),
      ],
    });
  }

  #write(row: Row, text: string) {
    row.messages.push({ id: `${row.id}-${row.messages.length}`, seq: row.seq, text });
  }

  #root() {
    const rows = [...this.rows.values()];
    return {
      workspace: { id: 'w', name: 'Nordlund', eventCursor: String(this.#cursor) },
      agents: [],
      labels: [],
      conversations: ({ filter, first, after }: { filter: { states: string[] }; first: number; after?: string }) => {
        const all = rows.filter(({ state }) => filter.states.includes(state)).reverse();
        const from = after ? all.findIndex(({ id }) => id === after) + 1 : 0;
        const page = all.slice(from, from + first);
        const pageInfo = { hasNextPage: from + first < all.length, hasPreviousPage: from > 0, startCursor: page[0]?.id, endCursor: page.at(-1)?.id };
        return { nodes: page.map(conversationOf), pageInfo, totalCount: all.length, eventCursor: String(this.#cursor) };
      },
      conversation: ({ id }: { id: string }) => conversationOf(this.rows.get(id)),
      sendMessage: ({ input: { conversationId, text } }: { input: { conversationId: string; text: string } }) => {
        this.say(conversationId, text);
        const row = this.rows.get(conversationId);
        return { message: row && messageOf(row, row.messages.at(-1)), userErrors: [] };
      },
    };
  }

  #answer(query: string, variableValues: Record<string, unknown>, rootValue: object): object {
    const result = execute({ schema, document: parse(query), rootValue, variableValues });
    return JSON.parse(JSON.stringify(result));
  }
}

const moment = (minute: number): string => new Date(Date.UTC(2026, 10, 22, 9, minute)).toISOString();

function conversationOf(row: Row | undefined) {
  if (!row) return null;
  const { messages, notes, ...rest } = row;
  const can = { viewerCanSend: false, viewerCanEnd: false, viewerCanReopen: false, viewerCanTake: false, viewerCanTransfer: false, viewerCanLabel: true, viewerCanNote: true, viewerServes: true };
  return {
    ...rest,
    ...can,
    kind: 'CHAT',
    missed: false,
    visitor: { id: `v-${row.id}` },
    tags: [],
    messageCount: messages.length,
    unreadCount: 0,
    visitorReadSeq: 0,
    agentReadSeq: 0,
    routingDecisions: [],
    transfers: [],
    moments: [],
    messages: ({ last, before }: { last: number; before?: string }) => {
      const to = before ? messages.findIndex(({ id }) => id === before) : messages.length;
      const from = Math.max(0, to - last);
      const page = messages.slice(from, to);
      const pageInfo = { hasNextPage: to < messages.length, hasPreviousPage: from > 0, startCursor: page[0]?.id, endCursor: page.at(-1)?.id };
      const [since, until] = [from > 0 ? (page[0]?.seq ?? 0) : 0, before ? (messages[to]?.seq ?? Infinity) : Infinity];
      const between = notes.filter(({ seq }) => seq >= since && seq < until).map((note) => noteOf(row, note));
      return { nodes: page.map((message) => messageOf(row, message)), notes: between, pageInfo };
    },
  };
}

const messageOf = (row: Row, message: Row['messages'][number] | undefined) =>
  message && { ...message, conversationId: row.id, author: { type: 'VISITOR' }, attachments: [], createdAt: moment(message.seq) };

const noteOf = (row: Row, note: Row['notes'][number] | undefined) =>
  note && { ...note, conversationId: row.id, author: { type: 'AGENT' }, createdAt: moment(note.seq), deletedAt: note.text ? null : moment(row.seq) };
