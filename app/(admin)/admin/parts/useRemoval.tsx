'use client';
import { type ReactNode, useState } from 'react';
import { useToast } from '../../../../ui/toastContext.ts';
import { ConfirmDialog } from '../../../confirm/ConfirmDialog.tsx';
import { type Outcome, useSubmit } from './useSubmit.ts';

interface Removal<Row> {
  title: (row: Row) => string;
  /** What will happen, and what stays. */
  text: (row: Row) => ReactNode;
  confirmLabel: string;
  doneText: (row: Row) => string;
  send: (row: Row) => Promise<Outcome>;
  onDone: () => void;
}

/** Asks, archives or revokes, tells. `ask(row)` opens it; put `dialog` on the page. */
export function useRemoval<Row>(removal: Removal<Row>) {
  const [row, setRow] = useState<Row | null>(null);
  const close = () => setRow(null);
  const dialog = row && <RemovalDialog row={row} removal={removal} onClose={close} />;
  return { ask: (asked: Row) => setRow(asked), dialog };
}

function RemovalDialog<Row>({ row, removal, onClose }: { row: Row; removal: Removal<Row>; onClose: () => void }) {
  const toast = useToast();
  const { submit, pending, general } = useSubmit();
  const done = () => {
    toast({ text: removal.doneText(row) });
    removal.onDone();
    onClose();
  };
  return (
    <ConfirmDialog
      title={removal.title(row)}
      confirmLabel={removal.confirmLabel}
      pending={pending}
      problem={general}
      onConfirm={() => submit(() => removal.send(row), done)}
      onClose={onClose}
    >
      {removal.text(row)}
    </ConfirmDialog>
  );
}
