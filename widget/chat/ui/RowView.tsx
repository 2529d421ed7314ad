import type { Row } from '../thread/rows.ts';
import { MessageRow } from './MessageRow.tsx';
import { NoteRow } from './NoteRow.tsx';
import { PendingRow } from './PendingRow.tsx';
import { useScene } from './scene.ts';

export function RowView({ row, edit }: { row: Row; edit(text: string): void }) {
  const { words, formats } = useScene();
  switch (row.kind) {
    case 'day':
      return <li class="note day">{formats.day(row.at)}</li>;
    case 'restart':
      return <li class="note day">{words.newConversation}</li>;
    case 'joined':
    case 'ended':
      return <NoteRow kind={row.kind} at={row.at} />;
    case 'message':
      return <MessageRow {...row} />;
    case 'pending':
      return <PendingRow pending={row.pending} edit={edit} />;
  }
}
