import { type ReactNode, useId } from 'react';
import { Button } from '../../../../../ui/Button.tsx';
import { Dialog } from '../../../../../ui/Dialog.tsx';
import { ErrorNote } from '../../../../../ui/ErrorNote.tsx';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';

interface ActionDialogProps {
  title: string;
  description?: ReactNode;
  submitLabel: string;
  danger?: boolean;
  pending: boolean;
  problem: string | null;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form for one action: Enter sends it, Esc leaves. */
export function ActionDialog({ title, description, submitLabel, danger, pending, problem, onSubmit, onClose, children }: ActionDialogProps) {
  const t = useMessages();
  const id = useId();
  const footer = (
    <>
      <Button onClick={onClose}>{t('common.cancel')}</Button>
      <Button type="submit" form={id} variant={danger ? 'danger' : 'primary'} pending={pending}>
        {submitLabel}
      </Button>
    </>
  );
  return (
    <Dialog title={title} description={description} closeLabel={t('common.close')} onClose={onClose} footer={footer} sticky>
      <form
        id={id}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
        className="flex flex-col gap-4"
      >
        {problem && <ErrorNote title={problem} />}
        {children}
      </form>
    </Dialog>
  );
}
