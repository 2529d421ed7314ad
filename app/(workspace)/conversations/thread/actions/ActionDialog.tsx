import { type ReactNode, useId, useRef } from 'react';
import { Button } from '../../../../../ui/Button.tsx';
import { Dialog } from '../../../../../ui/Dialog.tsx';
import { ErrorNote } from '../../../../../ui/ErrorNote.tsx';
import { useMistakeFocus } from '../../../../../ui/useMistakeFocus.ts';
import { useUnsaved } from '../../../../confirm/useUnsaved.tsx';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';

interface ActionDialogProps {
  title: string;
  description?: ReactNode;
  submitLabel: string;
  danger?: boolean;
  pending: boolean;
  problem: string | null;
  /** Something was written in it: Esc asks back. */
  dirty?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form for one action: Enter sends it, Esc leaves; what is wrong is shown where it was written. */
export function ActionDialog({ title, description, submitLabel, danger, pending, problem, dirty = false, onSubmit, onClose, children }: ActionDialogProps) {
  const t = useMessages();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const { close, question } = useUnsaved(dirty, onClose);
  useMistakeFocus(form, pending);
  const footer = (
    <>
      <Button onClick={close}>{t('common.cancel')}</Button>
      <Button type="submit" form={id} variant={danger ? 'danger' : 'primary'} pending={pending}>
        {submitLabel}
      </Button>
    </>
  );
  return (
    <Dialog title={title} description={description} closeLabel={t('common.close')} onClose={close} footer={footer} sticky>
      <form
        id={id}
        ref={form}
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
      {question}
    </Dialog>
  );
}
