import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { IconButton } from '../../../../../ui/IconButton.tsx';
import { Menu } from '../../../../../ui/Menu.tsx';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import type { OwnLine } from './Changeable.tsx';
import { startChange } from './changing.ts';

export function OwnActions({ line }: { line: OwnLine }) {
  const t = useMessages();
  const label = t(line.kind === 'note' ? 'change.moreNote' : 'change.more');
  return (
    <Menu
      label={label}
      items={[
        { id: 'edit', label: t('change.edit'), icon: <Pencil />, onSelect: () => startChange(line.id, 'edit') },
        { id: 'delete', label: t('change.delete'), icon: <Trash2 />, danger: true, onSelect: () => startChange(line.id, 'delete') },
      ]}
      trigger={(props) => <IconButton {...props} label={label} icon={<Ellipsis />} size="sm" />}
    />
  );
}
