import { Paperclip } from 'lucide-react';
import type { ReactNode } from 'react';
import { bytesOf } from '../../ui/bytes.ts';
import { cx } from '../../ui/cx.ts';
import { thumbnailSize } from '../../ui/thumbnail.ts';
import { locales } from '../i18n/format.ts';
import { useMessages, useSpeech } from '../i18n/MessagesProvider.tsx';
import type { FileLineFragment } from '../live/fragments.generated.ts';

interface FileItemProps {
  file: FileLineFragment;
  /** The link's. */
  color: string;
  /** What stands above the link. */
  children: ReactNode;
}

/** A file in a list, with the link that it is downloaded by. */
export function FileItem({ file: { name, size, path }, color, children }: FileItemProps) {
  const { language } = useSpeech();
  return (
    <li className="flex flex-col items-start gap-1">
      {children}
      <a href={path} download={name} className={cx('flex min-h-6 items-center gap-1.5 underline underline-offset-2', color)}>
        <Paperclip aria-hidden="true" className="size-4 shrink-0 stroke-[1.7]" />
        <span>
          <bdi className="wrap-anywhere">{name}</bdi> <span className="text-meta whitespace-nowrap">({bytesOf(locales[language], size)})</span>
        </span>
      </a>
    </li>
  );
}

/** Nothing where the file is no picture. */
export function Thumbnail({ file: { name, image } }: Pick<FileItemProps, 'file'>) {
  const t = useMessages();
  if (!image) return null;
  // oxlint-disable-next-line next/no-img-element -- Drawn small already, behind a link that ends.
  return <img src={image.thumbnailPath} alt={t('common.files.picture', { name })} {...thumbnailSize(image)} loading="lazy" className="block h-auto max-w-full rounded-[8px]" />;
}
