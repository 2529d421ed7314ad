'use client';
import { Archive, Pencil } from 'lucide-react';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';

interface RowActionsProps {
  name: string;
  onEdit: () => void;
  onArchive: () => void;
}

/** Edit and archive at the end of a row; in the corner of a card. */
export function RowActions({ name, onEdit, onArchive }: RowActionsProps) {
  const t = useMessages();
  return (
    <span className="inline-flex gap-0.5">
      <IconButton label={t('admin.editNamed', { name })} icon={<Pencil />} onClick={onEdit} />
      <IconButton label={t('admin.archiveNamed', { name })} icon={<Archive />} onClick={onArchive} />
    </span>
  );
}

export const actionsClass = 'rows:w-10 whitespace-nowrap cards:absolute! cards:top-0.5 cards:right-1';
