'use client';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { useToast } from '../../../../ui/toastContext.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { problemOf } from '../../../problem.ts';
import { RowActions } from '../parts/RowActions.tsx';
import { type AdminLabelFragment, useAdminUpdateLabelMutation } from './labels.generated.ts';
import { moved } from './moved.ts';

interface LabelListProps {
  labels: readonly AdminLabelFragment[];
  onEdit: (label: AdminLabelFragment) => void;
  onArchive: (label: AdminLabelFragment) => void;
  onMoved: () => void;
}

export function LabelList({ labels, onEdit, onArchive, onMoved }: LabelListProps) {
  const t = useMessages();
  const toast = useToast();
  const [, update] = useAdminUpdateLabelMutation();
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const [said, setSaid] = useState('');
  const rows = order ? labels.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)) : labels;

  const move = async (label: AdminLabelFragment, to: number) => {
    setOrder(moved(rows.map(({ id }) => id), label.id, to));
    setSaid(t('admin.labels.movedTo', { name: label.name, place: to + 1, count: rows.length }));
    const { data, error } = await update({ input: { id: label.id, position: to } });
    const problem = problemOf(t, error, data?.updateLabel.userErrors);
    if (problem) toast({ text: problem, tone: 'bad' });
    setOrder(null);
    onMoved();
  };
  return (
    <>
      <ol className="m-0 flex max-w-2xl list-none flex-col p-0">
        {rows.map((label, index) => (
          <li key={label.id} className="flex items-center gap-3 border-b border-line py-1 hover:bg-hover">
            <span aria-hidden="true" className="ml-2 size-3 shrink-0 rounded-full forced-color-adjust-none" style={{ background: label.color }} />
            <span className="min-w-0 flex-1 truncate text-list font-semibold">{label.name}</span>
            <IconButton label={t('admin.labels.up', { name: label.name })} icon={<ArrowUp />} disabled={index === 0 || order !== null} onClick={() => move(label, index - 1)} />
            <IconButton
              label={t('admin.labels.down', { name: label.name })}
              icon={<ArrowDown />}
              disabled={index === rows.length - 1 || order !== null}
              onClick={() => move(label, index + 1)}
            />
            <RowActions name={label.name} onEdit={() => onEdit(label)} onArchive={() => onArchive(label)} />
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}
