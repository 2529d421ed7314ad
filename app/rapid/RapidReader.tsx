import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import type { RapidFragment } from './rapid.generated.ts';
import { SavedFiles } from './SavedFiles.tsx';

/** One that is locked, to be read whole. */
export function RapidReader({ response: { name, text, files }, onClose }: { response: RapidFragment; onClose: () => void }) {
  const t = useMessages();
  return (
    <Dialog
      title={`#${name}`}
      description={t('rapid.locked')}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t('common.close')}</Button>}
    >
      <p className="m-0 text-list break-words whitespace-pre-line">{text}</p>
      <SavedFiles files={files} />
    </Dialog>
  );
}
