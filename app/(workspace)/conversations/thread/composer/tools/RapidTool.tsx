import { Hash } from 'lucide-react';
import { IconButton } from '../../../../../../ui/IconButton.tsx';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import type { ToolProps } from './tools.ts';

export function RapidTool({ writing: { box, text, insert } }: ToolProps) {
  const t = useMessages();
  const start = () => {
    const before = text.slice(0, box.current?.selectionStart ?? text.length);
    insert(before === '' || /\s$/.test(before) ? '#' : ' #');
  };
  return <IconButton label={t('composer.rapid')} shortcut="#" icon={<Hash />} onPointerDown={(event) => event.preventDefault()} onClick={start} />;
}
