import { thumbnailSize } from '../../../ui/thumbnail.ts';
import type { Message } from '../thread/thread.ts';
import { Icon } from './Icon.tsx';
import { useScene } from './scene.ts';

export function Files({ files }: { files: Message['attachments'] }) {
  const { frame, words, formats, session } = useScene();
  return (
    <ul class="files">
      {files.map(({ id, name, size, path, image }) => (
        <li key={id}>
          {image && (
            <a
              href={frame.origin + image.previewPath}
              aria-haspopup="dialog"
              onClick={(event) => {
                // With a modifier it is a link like any other.
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                session.files((desk) => desk.showPicture(id));
              }}
            >
              {/* oxlint-disable-next-line next/no-img-element -- The widget is no part of Next. */}
              <img src={frame.origin + image.thumbnailPath} alt={words.picture(name)} {...thumbnailSize(image)} loading="lazy" />
            </a>
          )}
          {/* In a new tab, so that the page stays even where a link has ended. */}
          <a class="file" href={frame.origin + path} target="_blank" rel="noopener">
            <Icon name="file" />
            <span>
              <bdi>{name}</bdi> ({formats.bytes(size)})<span class="unseen"> ({words.opensNewTab})</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
