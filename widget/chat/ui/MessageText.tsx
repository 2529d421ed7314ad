import { piecesOf } from '../thread/links.ts';
import type { Message } from '../thread/thread.ts';
import { Files } from './Files.tsx';
import { useScene } from './scene.ts';

/** Always text, never markup. */
export function MessageText({ text, files = [] }: { text: string; files?: Message['attachments'] }) {
  const { words } = useScene();
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
    </div>
  );
}
