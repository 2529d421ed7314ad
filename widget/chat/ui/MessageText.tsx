import type { Pending } from '../outbox/pending.ts';
import { piecesOf } from '../thread/links.ts';
import type { Message } from '../thread/thread.ts';
import { Files } from './Files.tsx';
import { useScene } from './scene.ts';

/** Always text, never markup. */
export function MessageText({ text, files = [], pending }: { text: string; files?: Message['attachments']; pending?: Pending }) {
  const { words, session } = useScene();
  return (
    <div class="bubble" dir="auto">
      {piecesOf(text).map(({ text: piece, href }, index) =>
        href === null ? (
          piece
        ) : (
          <a key={index} href={href} target="_blank" rel="noopener noreferrer nofollow">
            <bdi>{piece}</bdi>
            <span class="unseen"> ({words.opensNewTab})</span>
          </a>
        ),
      )}
      {files.length > 0 && <Files files={files} />}
      {pending?.files?.[0] && <div ref={(place) => void (place && session.files((desk) => desk.showPending(place, pending)))} />}
    </div>
  );
}
