import { thumbnailSize } from '../../../ui/thumbnail.ts';
import type { Message } from '../thread/thread.ts';
import { Icon } from './Icon.tsx';
import { useScene } from './scene.ts';

/** In a new tab, so that the page stays even where a link has ended. */
const apart = { target: '_blank', rel: 'noopener' };

export function Files({ files }: { files: Message['attachments'] }) {
  const { frame, words, formats } = useScene();
  const newTab = <span class="unseen"> ({words.opensNewTab})</span>;
  return (
    <ul class="files">
      {files.map(({ id, name, size, path, image }) => (
        <li key={id}>
          {image && (
            <a href={frame.origin + image.previewPath} {...apart}>
              {/* oxlint-disable-next-line next/no-img-element -- The widget is no part of Next. */}
              <img src={frame.origin + image.thumbnailPath} alt={words.picture(name)} {...thumbnailSize(image)} loading="lazy" />
              {newTab}
            </a>
          )}
          <a class="file" href={frame.origin + path} {...apart}>
            <Icon name="file" />
            <span>
              <bdi>{name}</bdi> ({formats.bytes(size)}){newTab}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
