import { type Exchange, mapExchange } from '@urql/core';

/** More conversations than a day has; the oldest are forgotten first. */
const mostKept = 2_000;
/** More messages than can come while an answer is under way. */
const mostHeard = 30;

type Fields = Record<string, unknown>;

interface Known {
  /** By name, with the conversation's `seq` as of which it holds. */
  fields: Map<string, { seq: number; value: unknown }>;
  /** The newest messages and notes, oldest first. */
  lines: Record<Kind, Line[]>;
}

type Kind = 'Message' | 'Note';

interface Line extends Fields {
  __typename: Kind;
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
    if (isLine(object)) return heard(object);
    return isConversation(object) ? freshConversation(object, isWholeList) : object;
  }

  function freshConversation(object: Fields & { id: string; seq: number }, isWholeList: boolean): Fields {
    const { fields, lines } = knownOf(object.id);
    const result: Fields = {};
    for (const [name, value] of Object.entries(object)) {
      const newer = fields.get(name);
      if (name === 'messages') result[name] = isWholeList ? withHeard(value, lines, object.seq) : value;
      else if (newer && newer.seq > object.seq) result[name] = newer.value;
      else {
        fields.set(name, { seq: object.seq, value });
        result[name] = value;
      }
    }
    return result;
  }

  /** What was edited or deleted since the answer was made stays so. */
  function heard(line: Line): Line {
    const lines = knownOf(line.conversationId).lines[line.__typename];
    const place = lines.findIndex(({ id }) => id === line.id);
    const before = lines[place];
    if (before && changedAt(before) > changedAt(line)) return { ...line, ...picked(before, line) };
    if (before) lines[place] = { ...before, ...line };
    else lines.splice(lines.findLastIndex(({ seq }) => seq < line.seq) + 1, 0, line);
    if (lines.length > mostHeard) lines.shift();
    return line;
  }

  function knownOf(id: string): Known {
    const one = known.get(id) ?? { fields: new Map(), lines: { Message: [], Note: [] } };
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

function withHeard(list: unknown, { Message, Note }: Known['lines'], seq: number): unknown {
  return isObject(list) ? { ...list, ...more(list, 'nodes', Message, seq), ...more(list, 'notes', Note, seq) } : list;
}

function more(list: Fields, part: string, lines: readonly Line[], seq: number): Fields {
  const known = list[part];
  const later = lines.filter((line) => line.seq > seq);
  if (!Array.isArray(known) || later.length === 0) return {};
  const ids = new Set(known.map((node) => (isObject(node) ? node.id : null)));
  return { [part]: [...known, ...later.filter(({ id }) => !ids.has(id))] };
}

const changedAt = ({ deletedAt, editedAt }: Fields): string => String(deletedAt ?? editedAt ?? '');

/** Of one object what the other asks for too. */
const picked = (one: Fields, other: Fields): Fields => Object.fromEntries(Object.keys(other).filter((name) => name in one).map((name) => [name, one[name]]));

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const isConversation = (object: Fields): object is Fields & { id: string; seq: number } =>
  object.__typename === 'Conversation' && typeof object.id === 'string' && typeof object.seq === 'number';

const isLine = (object: Fields): object is Line =>
  (object.__typename === 'Message' || object.__typename === 'Note') &&
  [object.id, object.conversationId].every((part) => typeof part === 'string') &&
  typeof object.seq === 'number';
