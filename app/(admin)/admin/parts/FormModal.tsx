'use client';
import { type ReactNode, useId, useRef } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { ErrorNote } from '../../../../ui/ErrorNote.tsx';
import { Sheet } from '../../../../ui/Sheet.tsx';
import { useMistakeFocus } from '../../../../ui/useMistakeFocus.ts';
import { useUnsaved } from '../../../confirm/useUnsaved.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';

interface FormModalProps {
  title: string;
  description?: ReactNode;
  /** Something was written that is not saved: closing asks back. */
  dirty: boolean;
  pending: boolean;
  problem?: string;
  saveLabel?: string;
  sheet?: boolean;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

export function FormModal({ title, description, dirty, pending, problem, saveLabel, sheet, onSave, onClose, children }: FormModalProps) {
  const t = useMessages();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const { close, question } = useUnsaved(dirty, onClose);
  useMistakeFocus(form, pending);

  const Shape = sheet ? Sheet : Dialog;
  const footer = (
    <>
      <Button onClick={close}>{t('common.cancel')}</Button>
      <Button variant="primary" type="submit" form={id} pending={pending}>
        {saveLabel ?? t('common.save')}
      </Button>
    </>
  );
  return (
    <Shape title={title} description={description} closeLabel={t('common.close')} onClose={close} footer={footer} width={sheet ? 'lg' : 'md'}>
      <form
        id={id}
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
        className="flex flex-col gap-4"
      >
        {problem && <ErrorNote title={problem} />}
        {children}
      </form>
      {question}
    </Shape>
  );
}
