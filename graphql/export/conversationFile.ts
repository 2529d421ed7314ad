import { sql } from '../../db/client.ts';
import type { ConversationRow } from '../../db/rows.ts';
import { canRead } from '../conversation/conversation.policy.ts';
import { isId } from '../input.ts';
import type { ExportFile, Reader } from './exportFile.ts';
import { jsonOf } from './json.ts';
import type { Wanted } from './link.ts';
import { dayOf } from './moment.ts';
import { textOf } from './text.ts';

/** One conversation, as text or as JSON; null when there is none that the reader may see. */
export async function conversationFile(reader: Reader, { id, format }: Extract<Wanted, { kind: 'conversation' }>): Promise<ExportFile | null> {
  const { actor } = await reader.now();
  const [row] = isId(id) ? await sql<ConversationRow[]>`select * from conversation where workspace_id = ${actor.workspaceId} and id = ${id}` : [];
  if (!row || !canRead(actor, row)) return null;
  const name = `conversation-${dayOf(row.startedAt, reader.timeZone)}-${row.id.slice(-8)}`;
  return format === 'JSON'
    ? { name: `${name}.json`, type: 'application/json', parts: inPieces(jsonOf(reader, row)) }
    : { name: `${name}.txt`, type: 'text/plain', parts: inPieces(textOf(reader, row)) };
}

const pieceLength = 65_536;

/** Single lines would be a packet each. */
async function* inPieces(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const line of lines) {
    piece += line;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
