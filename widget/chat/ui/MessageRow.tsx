import type { Row } from '../thread/rows.ts';
import { face } from './face.tsx';
import { MessageText } from './MessageText.tsx';
import { useScene } from './scene.ts';

export function MessageRow({ message, mine, first, last, status }: Extract<Row, { kind: 'message' }>) {
  const { frame, words, formats } = useScene();
  const name = mine ? words.you : (message.author.name ?? frame.siteName);
  const at = new Date(message.createdAt);
  const edited = message.editedAt && !message.deletedAt;

  return (
    <li class={`row ${mine ? 'mine' : 'theirs'} ${last ? 'last' : ''}`}>
      {first && <span class="unseen">{name}: </span>}
      {message.deletedAt ? <p class="bubble gone">{words.deleted}</p> : <MessageText text={message.text} files={message.attachments} />}
      {(last || status || edited) && (
        <p class="meta">
          {face(frame, message.author.avatarUrl)}
          {!mine && <bdi>{name} · </bdi>}
          <time dateTime={message.createdAt}>{formats.time(at)}</time>
          {edited && ` · ${words.edited}`}
          {status && ` · ${status === 'read' ? words.read : words.sent}`}
        </p>
      )}
    </li>
  );
}
