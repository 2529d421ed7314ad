import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { useLive } from '../../live/LiveContext.ts';
import type { Outgoing } from '../../live/outbox.ts';
import { dropFiles } from './desk.ts';
import { FileOnItsWay } from './FileOnItsWay.tsx';
import { useDesk } from './useUpload.ts';

/** The files of a message that is on its way: how far they are, and a way to take the whole back. */
export function PendingFiles({ message: { clientId, files = [], refused } }: { message: Outgoing }) {
  const t = useMessages();
  const { outbox } = useLive();
  const desk = useDesk();
  const discard = () => {
    outbox.discard(clientId);
    dropFiles(desk, files);
  };
  return (
    <div className="mb-1 flex w-72 max-w-[84%] flex-col items-end gap-1 self-end">
      <ul aria-label={t('composer.files.chosen')} className="m-0 flex w-full list-none flex-col gap-1 p-0">
        {files.map((file) => (
          <FileOnItsWay key={file.clientId} file={file} />
        ))}
      </ul>
      <Button size="sm" variant="ghost" onClick={discard}>
        {t(refused ? 'thread.discard' : 'common.cancel')}
      </Button>
    </div>
  );
}
