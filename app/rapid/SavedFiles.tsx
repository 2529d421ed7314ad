import { Paperclip } from 'lucide-react';
import { bytesOf } from '../../ui/bytes.ts';
import { thumbnailSize } from '../../ui/thumbnail.ts';
import { useFreshLinks } from '../files/useFreshLinks.ts';
import { locales } from '../i18n/format.ts';
import { useMessages, useSpeech } from '../i18n/MessagesProvider.tsx';
import type { FileLineFragment } from '../live/fragments.generated.ts';

/** The files of a response, to be looked at before they are used. */
export function SavedFiles({ files: given }: { files: readonly FileLineFragment[] }) {
  const t = useMessages();
  const files = useFreshLinks(given);
  if (files.length === 0) return null;
  return (
    <ul aria-label={t('rapid.files')} className="m-0 mt-4 flex list-none flex-col gap-3 border-t border-line p-0 pt-4 text-list">
      {files.map((file) => (
        <SavedFile key={file.id} file={file} />
      ))}
    </ul>
  );
}

function SavedFile({ file }: { file: FileLineFragment }) {
  const t = useMessages();
  const { language } = useSpeech();
  const { name, size, path, image } = file;
  return (
    <li className="flex flex-col items-start gap-1">
      {/* oxlint-disable-next-line next/no-img-element -- Drawn small already, behind a link that ends. */}
      {image && <img src={image.thumbnailPath} alt={t('common.files.picture', { name })} {...thumbnailSize(image)} className="block h-auto max-w-full rounded-[8px]" />}
      <a href={path} download={name} className="flex min-h-6 items-center gap-1.5 text-accent-ink underline underline-offset-2">
        <Paperclip aria-hidden="true" className="size-4 shrink-0 stroke-[1.7]" />
        <span>
          <bdi className="wrap-anywhere">{name}</bdi> <span className="text-meta whitespace-nowrap">({bytesOf(locales[language], size)})</span>
        </span>
      </a>
    </li>
  );
}
