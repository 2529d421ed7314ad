import { type Exchange, mapExchange } from '@urql/core';

/** More conversations than a day has; the oldest are forgotten first. */
const mostKept = 2_000;
/** More messages than can come while an answer is under way. */
const mostHeard = 30;

type Fields = Record<string, unknown>;

interface Known {
  /** By name, with the conversation's `seq` as of which it holds. */
  fields: Map<string, { seq: number; value: unknown }>;
  /** The newest messages, oldest first. */
  messages: Message[];
}

interface Message extends Fields {
  id: string;
  seq: number;
  conversationId: string;
}

/**
 * Events come over the socket, answers over HTTP, so an answer can be older than an event that is here already. It then
 * brings what the answer does not know yet: the screen never goes back, and no message that was heard is lost.
 */
export function createNewest(): (data: unknown, isWholeList?: boolean) => unknown {
  const known = new Map<string, Known>();
  return fresh;

  function fresh(data: unknown, isWholeList = true): unknown {
    if (Array.isArray(data)) return data.map((item) => fresh(item, isWholeList));
    if (!isObject(data)) return data;
    const object: Fields = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, fresh(value, isWholeList)]));
    if (isMessage(object)) hear(object);
    return isConversation(object) ? freshConversation(object, isWholeList) : object;
  }

  function freshConversation(object: Fields & { id: string; seq: number }, isWholeList: boolean): Fields {
    const { fields, messages } = knownOf(object.id);
    const result: Fields = {};
    for (const [name, value] of Object.entries(object)) {
      const newer = fields.get(name);
      if (name === 'messages') result[name] = isWholeList ? withHeard(value, messages.filter(({ seq }) => seq > object.seq)) : value;
      else if (newer && newer.seq > object.seq) result[name] = newer.value;
      else {
        fields.set(name, { seq: object.seq, value });
        result[name] = value;
      }
    }
    return result;
  }

  function hear(message: Message): void {
    const { messages } = knownOf(message.conversationId);
    if (messages.some(({ id }) => id === message.id)) return;
    messages.splice(messages.findLastIndex(({ seq }) => seq < message.seq) + 1, 0, message);
    if (messages.length > mostHeard) messages.shift();
  }

  function knownOf(id: string): Known {
    const one = known.get(id) ?? { fields: new Map(), messages: [] };
    known.delete(id);
    known.set(id, one);
    for (const oldest of known.keys()) {
      if (known.size <= mostKept) break;
      known.delete(oldest);
    }
    return one;
  }
}

/** Stands between the cache and whatever brings results. */
export function newestWins(): Exchange {
  const fresh = createNewest();
  return mapExchange({
    onResult: (result) => {
      const { before, after } = Object(result.operation.variables);
      // A page of older messages ends before the newest.
      const isWholeList = result.operation.kind !== 'query' || (before === undefined && after === undefined);
      return result.data ? { ...result, data: fresh(result.data, isWholeList) } : result;
    },
  });
}

function withHeard(list: unknown, heard: readonly Message[]): unknown {
  if (!isObject(list) || !Array.isArray(list.nodes) || heard.length === 0) return list;
  const ids = new Set(list.nodes.map((node) => (isObject(node) ? node.id : null)));
  return { ...list, nodes: [...list.nodes, ...heard.filter(({ id }) => !ids.has(id))] };
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const isConversation = (object: Fields): object is Fields & { id: string; seq: number } =>
  object.__typename === 'Conversation' && typeof object.id === 'string' && typeof object.seq === 'number';

const isMessage = (object: Fields): object is Message =>
  object.__typename === 'Message' &&
  [object.id, object.conversationId].every((part) => typeof part === 'string') &&
  typeof object.seq === 'number';
