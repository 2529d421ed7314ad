import type { EventType } from '../__generated__/schema.ts';
import { type Cache, cacheExchange, type Variables } from '@urql/exchange-graphcache';
import type { ConversationEventsSubscription } from '../(workspace)/conversations/thread/thread.generated.ts';
import type { AddNoteMutation } from '../(workspace)/conversations/thread/note/notes.generated.ts';
import type { SendMessageMutation } from './actions.generated.ts';
import type { MessageLineFragment, NoteLineFragment } from './fragments.generated.ts';
import type { InboxEventsSubscription } from './inbox.generated.ts';
import { changesHistory, changesUnclosed, joined, messagesAfter, openAfter, type Sequenced } from './sync.ts';

type InboxEvent = InboxEventsSubscription['inboxEvents'];
const embedded = () => null;

/** Objects are kept once, by id. What is left to do by hand is which list an object stands in. */
export const liveCache = () =>
  cacheExchange({
    keys: {
      AttachmentImage: embedded,
      Author: embedded,
      BanConnection: embedded,
      ConversationConnection: embedded,
      ConversationEvent: embedded,
      ConversationHit: embedded,
      ConversationHitConnection: embedded,
      ConversationMoment: embedded,
      ExcerptPart: embedded,
      ExportConnection: embedded,
      ExportedList: embedded,
      ExportLink: embedded,
      FileRules: embedded,
      InboxEvent: embedded,
      DayCount: embedded,
      Device: embedded,
      Draft: embedded,
      DayLabelCount: embedded,
      LabelCount: embedded,
      MessageConnection: embedded,
      MessagePreview: embedded,
      Page: embedded,
      PageInfo: embedded,
      OnlineVisitorConnection: embedded,
      OnlineVisitors: embedded,
      PageView: embedded,
      Place: embedded,
      ResponseTimes: embedded,
      Slots: embedded,
      Statistics: embedded,
      Survey: embedded,
      Transfer: embedded,
      TransferGroup: embedded,
      TransferOffer: embedded,
      TransferTargets: embedded,
      Typing: embedded,
      Unserved: embedded,
      Viewer: embedded,
      Viewers: embedded,
      Visit: embedded,
    },
    updates: {
      Query: {
        conversations: (_result: unknown, args, cache) => {
          if (args.after) joinPage(cache, 'Query', 'conversations', args, 'after');
        },
        searchConversations: (_result: unknown, args, cache) => {
          if (args.after) joinPage(cache, 'Query', 'searchConversations', args, 'after');
        },
      },
      Conversation: {
        messages: ({ id }: { id: string }, args, cache) => {
          if (args.before) joinPage(cache, `Conversation:${id}`, 'messages', args, 'before');
        },
      },
      Mutation: {
        sendMessage: ({ sendMessage: { message } }: SendMessageMutation, _args, cache) => addLines(cache, { message }),
        addNote: ({ addNote: { note } }: AddNoteMutation, _args, cache) => addLines(cache, { note }),
      },
      Subscription: {
        inboxEvents: ({ inboxEvents: event }: InboxEventsSubscription, _args, cache) => {
          keepOpenList(cache, event);
          keepLists(cache, event);
          addLines(cache, event);
        },
        conversationEvents: ({ conversationEvents: event }: ConversationEventsSubscription, _args, cache) => addLines(cache, event),
      },
    },
  });

/** A further page goes into the list that the screen reads, which is the one without a cursor. */
function joinPage(cache: Cache, owner: string, field: string, args: Variables, side: 'after' | 'before') {
  const base = Object.fromEntries(Object.entries(args).filter(([name]) => name !== side));
  const list = connection(cache, owner, field, base);
  const page = connection(cache, owner, field, args);
  if (!list || !page) return;
  const [first, second] = side === 'after' ? [list, page] : [page, list];
  for (const part of ['nodes', 'notes'] as const) {
    if (holds(cache, list, part) && holds(cache, page, part)) cache.link(list, part, [...joined(keysIn(cache, first, part), keysIn(cache, second, part))]);
  }
  const pageInfo = cache.resolve(page, 'pageInfo');
  if (typeof pageInfo === 'string') cache.link(list, 'pageInfo', pageInfo);
}

const openArgs = { filter: { states: ['QUEUED', 'ACTIVE'] }, first: 100 };

function keepOpenList(cache: Cache, event: InboxEvent) {
  const list = connection(cache, 'Query', 'conversations', openArgs);
  if (!list) return;
  const before = keysIn(cache, list, 'nodes').map(idOf);
  const after = openAfter(before, event);
  if (after === before) return;
  cache.link(list, 'nodes', after.map((id) => `Conversation:${id}`));
}

/** Lists of which an event tells that they changed, not how, are asked for again when they are shown. */
function keepLists(cache: Cache, event: InboxEvent) {
  const stale = (fields: readonly string[]) => {
    for (const { fieldName, arguments: args } of cache.inspectFields('Query')) {
      const isOpenList = JSON.stringify(args?.filter) === JSON.stringify(openArgs.filter);
      const untouched = isUnclosedList(args) && !changesUnclosed(event, Object(args?.filter).agentId);
      if (fields.includes(fieldName) && !isOpenList && !untouched) cache.invalidate('Query', fieldName, args);
    }
  };
  if (changesHistory(event)) stale(['conversations']);
  else if (event.type === 'CONVERSATION_CLOSED') staleUnclosed(cache, event);
  if (event.type.startsWith('SURVEY_') && event.conversation) cache.invalidate(`Conversation:${event.conversation.id}`, 'survey');
  if (event.type === 'CONVERSATION_EMAILED' && event.conversation) cache.invalidate(`Conversation:${event.conversation.id}`, 'emails');
  if (/^VISITOR_(UN)?BANNED$/.test(event.type)) {
    stale(['bans']);
    if (event.conversation) cache.invalidate(`Visitor:${event.conversation.visitor.id}`, 'ban');
  }
  if (event.type === 'CONVERSATION_ENDED' && event.conversation) cache.invalidate(`Conversation:${event.conversation.id}`, 'visit');
  if (event.type === 'VISITOR_MOVED' && event.conversation) cache.invalidate(`Visitor:${event.conversation.visitor.id}`, 'trail');
  if (/^AGENT_(CREATED|ARCHIVED)$/.test(event.type)) stale(['agents']);
  // An event tells the agent's own line, and not the groups.
  if (event.type === 'AGENT_UPDATED' && event.agent) cache.invalidate(`Agent:${event.agent.id}`, 'groups');
  if (/^LABEL_(CREATED|ARCHIVED)$/.test(event.type)) stale(['labels']);
  if (/^GROUP_(CREATED|ARCHIVED)$/.test(event.type)) stale(['groups']);
  if (/^SITE_(CREATED|ARCHIVED)$/.test(event.type)) stale(['sites']);
  if (event.type.startsWith('RAPID_RESPONSE_')) stale(['rapidResponses']);
  if (event.type.startsWith('API_KEY_')) stale(['apiKeys']);
}

interface Lines {
  type?: EventType;
  message?: MessageLineFragment | null;
  note?: NoteLineFragment | null;
}

/** What was edited or deleted is changed where it stands; what stands among older ones, not fetched yet, is not added here. */
function addLines(cache: Cache, { type, message, note }: Lines) {
  if (type && /_(EDITED|DELETED)$/.test(type)) return;
  if (message) addLine(cache, message, 'nodes', 'Message');
  if (note) addLine(cache, note, 'notes', 'Note');
}

function addLine(cache: Cache, line: Sequenced & { conversationId: string }, part: Part, type: string) {
  const list = connection(cache, `Conversation:${line.conversationId}`, 'messages', { last: 50 });
  // A list that was read without its notes does not get one of them.
  if (!list || !holds(cache, list, part)) return;
  const before = keysIn(cache, list, part).map((key) => ({ id: idOf(key), seq: seqOf(cache, key) }));
  const after = messagesAfter<Sequenced>(before, line);
  if (after !== before) cache.link(list, part, after.map(({ id }) => `${type}:${id}`));
}

function staleUnclosed(cache: Cache, event: InboxEvent) {
  for (const { fieldName, arguments: args } of cache.inspectFields('Query')) {
    if (isUnclosedList(args) && changesUnclosed(event, Object(args?.filter).agentId)) cache.invalidate('Query', fieldName, args);
  }
}

const isUnclosedList = (args: Variables | null): boolean => Object(args?.filter).unclosed === true;

function connection(cache: Cache, owner: string, field: string, args: Variables): string | null {
  const key = cache.resolve(owner, field, args);
  return typeof key === 'string' ? key : null;
}

type Part = 'nodes' | 'notes';

const holds = (cache: Cache, list: string, part: Part): boolean => Array.isArray(cache.resolve(list, part));

function keysIn(cache: Cache, list: string, part: Part): string[] {
  const keys = cache.resolve(list, part);
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
}

function seqOf(cache: Cache, key: string): number {
  const seq = cache.resolve(key, 'seq');
  return typeof seq === 'number' ? seq : 0;
}

const idOf = (key: string): string => key.slice(key.indexOf(':') + 1);
