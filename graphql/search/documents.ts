import { setImmediate } from 'node:timers/promises';
import type { TransactionSql } from '../../db/client.ts';
import { agentWord } from './question.ts';
import { divide, type Volume, volumeAt, volumesOf } from './volumes.ts';
import { formsOf, wordsIn } from './words.ts';

interface Tx {
  sql: TransactionSql;
  workspaceId: string;
}

interface Source {
  id: string;
  startedAt: Date;
  agentId: string | null;
  visitorName: string | null;
  texts: string[];
}

/** Of a longer conversation only so many of the newest messages are found; */
const mostMessages = 2_000;
/** and of their words so many that PostgreSQL takes them, which ends at a megabyte. */
const mostBytes = 1_000_000;
/** About so many messages make up a step. */
const mostMessagesAtOnce = 1_500;

/** Puts the words of some of the conversations into the index, the first of them, and tells of how many. */
export async function indexSome(tx: Tx, ids: readonly string[]): Promise<number> {
  const { sql, workspaceId } = tx;
  const sources = await read(tx, ids);
  const volumes = await roomyVolumes(tx, sources);
  const documents = [];
  for (const source of sources) {
    const volume = volumeAt(volumes, source.startedAt);
    documents.push({ source, volume, words: wordsOf(source, volume) });
    // Whoever else has something to do in this process need not wait for all of them.
    await setImmediate();
  }
  await write(tx, documents);
  const gone = await sql<{ id: string }[]>`
    delete from search_waiting waiting where workspace_id = ${workspaceId} and (
      conversation_id = any(${sources.map(({ id }) => id)}::uuid[])
      or (conversation_id = any(${[...ids]}::uuid[]) and not exists (
        select from conversation where workspace_id = ${workspaceId} and id = waiting.conversation_id)))
    returning conversation_id as id`;
  return gone.length;
}

/** The first of them that make up a step. */
async function read({ sql, workspaceId }: Tx, ids: readonly string[]): Promise<Source[]> {
  const rows = await sql<(Omit<Source, 'texts'> & { messageCount: number })[]>`
    select id, started_at, agent_id, visitor_name, least(message_count, ${mostMessages}) as message_count
    from unnest(${[...ids]}::uuid[]) with ordinality as wanted (id, place) join conversation using (id)
    where workspace_id = ${workspaceId} order by place`;
  let count = 0;
  const some = rows.filter(({ messageCount }, index) => (count += messageCount) <= mostMessagesAtOnce || index === 0);
  const messages = await sql<{ conversationId: string; text: string }[]>`
    select wanted.id as conversation_id, concat_ws(' ', message.text, message.file_names) as text from unnest(${some.map(({ id }) => id)}::uuid[]) as wanted (id)
    cross join lateral (
      (select text, file_names from message where workspace_id = ${workspaceId} and conversation_id = wanted.id order by seq desc limit ${mostMessages})
      union all
      (select text, null from note where workspace_id = ${workspaceId} and conversation_id = wanted.id order by seq desc limit ${mostMessages})
    ) message`;
  const texts = Map.groupBy(messages, ({ conversationId }) => conversationId);
  return some.map((row) => ({ ...row, texts: (texts.get(row.id) ?? []).map(({ text }) => text) }));
}

async function roomyVolumes(tx: Tx, sources: readonly Source[]): Promise<Volume[]> {
  const volumes = await volumesOf(tx);
  const full = new Set(sources.map(({ startedAt }) => volumeAt(volumes, startedAt)).filter(({ documents, capacity }) => documents >= capacity));
  for (const volume of full) await divide(tx, volume);
  return full.size > 0 ? volumesOf(tx) : volumes;
}

/** As PostgreSQL reads a tsvector. Words hold letters and digits only, so that there is nothing to escape. */
function wordsOf({ texts, agentId, visitorName }: Source, { id }: Volume): string {
  const words = new Set<string>(agentId ? [agentWord(agentId)] : []);
  let room = mostBytes;
  for (const text of [visitorName ?? '', ...texts]) {
    for (const form of wordsIn(text).flatMap(formsOf)) {
      if (words.has(form)) continue;
      // A character of JavaScript takes three bytes at most.
      room -= `${id}/`.length + 3 * form.length;
      if (room < 0) return written(words, id);
      words.add(form);
    }
  }
  return written(words, id);
}

const written = (words: ReadonlySet<string>, volumeId: number): string => [...words].map((word) => `'${volumeId}/${word}'`).join(' ');

async function write({ sql, workspaceId }: Tx, documents: readonly { source: Source; volume: Volume; words: string }[]): Promise<void> {
  await sql`
    with written as (
      insert into search_document (workspace_id, conversation_id, volume_id, started_at, words)
      select ${workspaceId}, conversation_id, volume_id, started_at, words::tsvector from unnest(
        ${documents.map(({ source }) => source.id)}::uuid[], ${documents.map(({ volume }) => volume.id)}::bigint[],
        ${documents.map(({ source }) => source.startedAt.toISOString())}::timestamptz[], ${documents.map(({ words }) => words)}::text[]
      ) as document (conversation_id, volume_id, started_at, words)
      -- In the order of their ids, as everybody who locks several.
      order by conversation_id
      on conflict (workspace_id, conversation_id) do update set
        volume_id = excluded.volume_id, started_at = excluded.started_at, words = excluded.words
      returning volume_id, xmax = 0 as is_new
    )
    update search_volume set documents = documents + count
    from (select volume_id, count(*) from written where is_new group by volume_id) added
    where workspace_id = ${workspaceId} and id = volume_id`;
}
