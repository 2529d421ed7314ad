import { sql } from '../../db/client.ts';
import type { AttachmentRow, ConversationRow, MessageRow, NoteRow, RoutingDecisionRow, TransferRow } from '../../db/rows.ts';
import { spelt } from '../cursor.ts';
import type { Moment } from '../moment/moments.ts';
import type { Reader } from './exportFile.ts';

/** What a conversation is made of, in the order in which it is shown. */
export type Entry =
  | { kind: 'message'; at: Date; message: MessageRow; files: AttachmentRow[] }
  | { kind: 'note'; at: Date; note: NoteRow }
  | { kind: 'moment'; at: Date; moment: Moment }
  | { kind: 'decision'; at: Date; decision: RoutingDecisionRow }
  | { kind: 'transfer'; at: Date; transfer: TransferRow; isEnd: boolean };

const pageLength = 500;

/** Of one that the reader may read, as staff: all of it. Messages are read a page after the other. */
export async function* entriesOf(reader: Reader, { workspaceId, id }: ConversationRow): AsyncGenerator<Entry> {
  const between = await besides(reader, { workspaceId, id });
  let next = 0;
  let after = 0;
  for (;;) {
    const { loaders } = await reader.now();
    const messages = await sql<MessageRow[]>`
      select * from message where workspace_id = ${workspaceId} and conversation_id = ${id} and seq > ${after} order by seq limit ${spelt(pageLength)}`;
    const files = await loaders.attachments.loadMany(messages.filter(({ fileNames }) => fileNames !== null));
    const filesOf = Map.groupBy(files.flatMap((some) => (some instanceof Error ? [] : some)), ({ messageSeq }) => messageSeq);
    for (const message of messages) {
      for (let line = between[next]; line && line.at < message.createdAt; line = between[next]) {
        yield line;
        next += 1;
      }
      yield { kind: 'message', at: message.createdAt, message, files: filesOf.get(message.seq) ?? [] };
    }
    after = messages.at(-1)?.seq ?? after;
    if (messages.length < pageLength) break;
  }
  yield* between.slice(next);
}

async function besides(reader: Reader, { workspaceId, id }: Pick<ConversationRow, 'workspaceId' | 'id'>): Promise<Entry[]> {
  const { loaders } = await reader.now();
  const [notes, moments, decisions, transfers] = await Promise.all([
    sql<NoteRow[]>`select * from note where workspace_id = ${workspaceId} and conversation_id = ${id} order by seq`,
    loaders.moments.load(id),
    loaders.routingDecisions.load(id),
    loaders.transfers.load(id),
  ]);
  const all: Entry[] = [
    ...notes.map((note): Entry => ({ kind: 'note', at: note.createdAt, note })),
    ...moments.map((moment): Entry => ({ kind: 'moment', at: moment.createdAt, moment })),
    ...decisions.map((decision): Entry => ({ kind: 'decision', at: decision.createdAt, decision })),
    ...transfers.flatMap((transfer): Entry[] => [
      { kind: 'transfer', at: transfer.createdAt, transfer, isEnd: false },
      // That somebody accepted is a decision, and stands there.
      ...(transfer.endedAt && transfer.state !== 'ACCEPTED' ? [{ kind: 'transfer' as const, at: transfer.endedAt, transfer, isEnd: true }] : []),
    ]),
  ];
  return all.toSorted((a, b) => a.at.getTime() - b.at.getTime());
}
