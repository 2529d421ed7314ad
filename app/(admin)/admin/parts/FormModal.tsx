'use client';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { ErrorNote } from '../../../../ui/ErrorNote.tsx';
import { Sheet } from '../../../../ui/Sheet.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';

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
  const [asking, setAsking] = useState(false);
  const close = () => (dirty ? setAsking(true) : onClose());
  useWarningOnLeave(dirty);

  const wasPending = useRef(false);
  useEffect(() => {
    if (wasPending.current && !pending) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    wasPending.current = pending;
  }, [pending]);

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
      {asking && (
        <ConfirmDialog
          title={t('admin.unsaved.title')}
          confirmLabel={t('admin.unsaved.discard')}
          cancelLabel={t('admin.unsaved.keep')}
          onConfirm={onClose}
          onClose={() => setAsking(false)}
        >
          {t('admin.unsaved.text')}
        </ConfirmDialog>
      )}
    </Shape>
  );
}

function useWarningOnLeave(dirty: boolean) {
  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
}
