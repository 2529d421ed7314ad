import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { useMessages } from '../i18n/MessagesProvider.tsx';

interface ConfirmDialogProps {
  title: string;
  confirmLabel: string;
  cancelLabel?: string;
  pending?: boolean;
  problem?: string;
  onConfirm: () => void;
  onClose: () => void;
  /** What will happen. */
  children: ReactNode;
}

export function ConfirmDialog({ title, confirmLabel, cancelLabel, pending, problem, onConfirm, onClose, children }: ConfirmDialogProps) {
  const t = useMessages();
  const footer = (
    <>
      <Button data-autofocus onClick={onClose}>
        {cancelLabel ?? t('common.cancel')}
      </Button>
      <Button variant="danger" pending={pending} onClick={onConfirm}>
        {confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog width="sm" title={title} closeLabel={t('common.close')} onClose={onClose} footer={footer}>
      <div className="flex flex-col gap-3 text-body text-ink-2">
        {problem && <ErrorNote title={problem} />}
        <div>{children}</div>
      </div>
    </Dialog>
  );
}
