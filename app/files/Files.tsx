import type { MouseEvent } from 'react';
import { cx } from '../../ui/cx.ts';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import type { FileLineFragment } from '../live/fragments.generated.ts';
import { FileItem, Thumbnail } from './FileItem.tsx';
import { useShowPicture } from './showPicture.ts';
import { useFreshLinks } from './useFreshLinks.ts';

/** The files of a message, in its bubble. */
export function Files({ files: given, below }: { files: readonly FileLineFragment[]; below: boolean }) {
  const t = useMessages();
  const files = useFreshLinks(given);
  return (
    <ul aria-label={t('common.files.list')} className={cx('m-0 flex list-none flex-col gap-2 p-0 whitespace-normal', below && 'mt-2')}>
      {files.map((file) => (
        <FileItem key={file.id} file={file} color="text-inherit">
          <Picture file={file} />
        </FileItem>
      ))}
    </ul>
  );
}

/** Opened large by the viewer. */
function Picture({ file }: { file: FileLineFragment }) {
  const t = useMessages();
  const show = useShowPicture();
  const { id, image } = file;
  if (!image) return null;
  // With a modifier it is a link like any other.
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    show(id);
  };
  return (
    <a href={image.previewPath} target="_blank" rel="noopener" data-picture={id} aria-haspopup="dialog" onClick={open} className="rounded-[8px]">
      <Thumbnail file={file} />
      <span className="sr-only">, {t('common.files.show')}</span>
    </a>
  );
}
