import { FileItem, Thumbnail } from '../files/FileItem.tsx';
import { useFreshLinks } from '../files/useFreshLinks.ts';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import type { FileLineFragment } from '../live/fragments.generated.ts';

/** The files of a response, to be looked at before they are used. */
export function SavedFiles({ files: given }: { files: readonly FileLineFragment[] }) {
  const t = useMessages();
  const files = useFreshLinks(given);
  if (files.length === 0) return null;
  return (
    <ul aria-label={t('rapid.files')} className="m-0 mt-4 flex list-none flex-col gap-3 border-t border-line p-0 pt-4 text-list">
      {files.map((file) => (
        <FileItem key={file.id} file={file} color="text-accent-ink">
          <Thumbnail file={file} />
        </FileItem>
      ))}
    </ul>
  );
}
