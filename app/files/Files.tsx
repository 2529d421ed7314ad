import { Paperclip } from 'lucide-react';
import type { MouseEvent } from 'react';
import { bytesOf } from '../../ui/bytes.ts';
import { cx } from '../../ui/cx.ts';
import { thumbnailSize } from '../../ui/thumbnail.ts';
import { locales } from '../i18n/format.ts';
import { useMessages, useSpeech } from '../i18n/MessagesProvider.tsx';
import type { FileLineFragment } from '../live/fragments.generated.ts';
import { useShowPicture } from './showPicture.ts';
import { useFreshLinks } from './useFreshLinks.ts';

/** The files of a message, in its bubble. */
export function Files({ files: given, below }: { files: readonly FileLineFragment[]; below: boolean }) {
  const t = useMessages();
  const files = useFreshLinks(given);
  return (
    <ul aria-label={t('common.files.list')} className={cx('m-0 flex list-none flex-col gap-2 p-0 whitespace-normal', below && 'mt-2')}>
      {files.map((file) => (
        <File key={file.id} file={file} />
      ))}
    </ul>
  );
}

function File({ file }: { file: FileLineFragment }) {
  const t = useMessages();
  const { language } = useSpeech();
  const show = useShowPicture();
  const { id, name, size, path, image } = file;
  // With a modifier it is a link like any other.
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    show(id);
  };
  return (
    <li className="flex flex-col items-start gap-1">
      {image && (
        <a href={image.previewPath} target="_blank" rel="noopener" data-picture={id} aria-haspopup="dialog" onClick={open} className="rounded-[8px]">
          {/* oxlint-disable-next-line next/no-img-element -- Drawn small already, behind a link that ends. */}
          <img src={image.thumbnailPath} alt={t('common.files.picture', { name })} {...thumbnailSize(image)} loading="lazy" className="block h-auto max-w-full rounded-[8px]" />
          <span className="sr-only">, {t('common.files.show')}</span>
        </a>
      )}
      <a href={path} download={name} className="flex min-h-6 items-center gap-1.5 text-inherit underline underline-offset-2">
        <Paperclip aria-hidden="true" className="size-4 shrink-0 stroke-[1.7]" />
        <span>
          <bdi className="wrap-anywhere">{name}</bdi> <span className="text-meta whitespace-nowrap">({bytesOf(locales[language], size)})</span>
        </span>
      </a>
    </li>
  );
}
