import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';

interface Unsaved {
  /** For Esc, the cross and Cancel: asks back as long as something stands there that is not saved. */
  close: () => void;
  /** To be put into the dialog that is closed. */
  question: ReactNode;
}

/** What was written is not lost by a key: neither by Esc nor by leaving the page. */
export function useUnsaved(dirty: boolean, onClose: () => void): Unsaved {
  const t = useMessages();
  const [asking, setAsking] = useState(false);
  useWarningOnLeave(dirty);
  const discard = () => {
    // The inner one first: an outer one that closes under it cannot give the focus back.
    flushSync(() => setAsking(false));
    onClose();
  };
  return {
    close: () => (dirty ? setAsking(true) : onClose()),
    question: asking && (
      <ConfirmDialog
        title={t('common.unsaved.title')}
        confirmLabel={t('common.unsaved.discard')}
        cancelLabel={t('common.unsaved.keep')}
        onConfirm={discard}
        onClose={() => setAsking(false)}
      >
        {t('common.unsaved.text')}
      </ConfirmDialog>
    ),
  };
}

function useWarningOnLeave(dirty: boolean) {
  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
}
