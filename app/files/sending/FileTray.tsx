import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import type { ChosenFile } from '../../live/outbox.ts';
import type { Told } from './choose.ts';
import { chosenFiles, keepChosen } from './chosen.ts';
import { dropFiles } from './desk.ts';
import { FileOnItsWay } from './FileOnItsWay.tsx';
import { useDesk } from './useUpload.ts';

interface FileTrayProps {
  /** Of `chosenKey`. */
  place: string;
  files: readonly ChosenFile[];
  told: Told;
  /** The chip that had the focus is gone. */
  onRemoved: () => void;
}

/** The files that go with the next message, above what is written. */
export function FileTray({ place, files, told: { problems, taken }, onRemoved }: FileTrayProps) {
  const t = useMessages();
  const desk = useDesk();
  const [removed, setRemoved] = useState<{ name: string; after: readonly string[] } | null>(null);
  const goOn = useRef(files);
  useEffect(() => {
    // Of a page that was loaded anew: they go on where they can.
    for (const file of goOn.current) void desk.uploads.start(file);
  }, [desk]);

  const remove = (file: ChosenFile) => {
    dropFiles(desk, [file]);
    keepChosen(place, chosenFiles(place).filter(({ clientId }) => clientId !== file.clientId));
    setRemoved({ name: file.name, after: taken });
    onRemoved();
  };
  return (
    <div className="px-2 pt-2 empty:hidden">
      {problems.length > 0 && (
        <ul role="alert" className="m-0 mb-1.5 list-none p-0 text-meta wrap-anywhere text-bad">
          {problems.map(({ key, values }) => (
            <li key={key + values.name}>{t(key, values)}</li>
          ))}
        </ul>
      )}
      {files.length > 0 && (
        <ul aria-label={t('composer.files.chosen')} className="m-0 grid max-h-44 list-none grid-cols-[repeat(auto-fill,minmax(13.5rem,1fr))] gap-1.5 overflow-y-auto p-0">
          {files.map((file) => (
            <FileOnItsWay key={file.clientId} file={file}>
              <IconButton size="sm" label={t('composer.files.remove', { name: file.name })} icon={<X />} onClick={() => remove(file)} />
            </FileOnItsWay>
          ))}
        </ul>
      )}
      <p role="status" className="sr-only">
        {removed?.after === taken ? t('composer.files.removed', { name: removed.name }) : taken.length > 0 && t('composer.files.taken', { name: taken.join(', ') })}
      </p>
    </div>
  );
}
