'use client';
import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { ConversationFields, type ConversationFieldsProps } from './ConversationFields.tsx';

interface FilterButtonProps extends ConversationFieldsProps {
  /** How many filters are on. */
  count: number;
  /** Where there is no room for a word. */
  small?: boolean;
}

/** The filters, in a panel at the button; on a phone in a sheet. */
export function FilterButton({ count, small = false, ...fields }: FilterButtonProps) {
  const t = useMessages();
  const [sheet, setSheet] = useState(false);
  const label = count > 0 ? t('filter.button', { count }) : t('filter.title');
  const face = small ? { icon: <ListFilter />, label, bordered: true, className: count > 0 ? 'text-accent-ink!' : undefined } : null;
  return (
    <>
      <span className="max-pane:hidden">
        <Popover
          align={small ? 'start' : 'end'}
          className="w-[min(28rem,calc(100vw-1rem))] p-4!"
          trigger={(props) => (face ? <IconButton {...props} {...face} /> : <Button {...props} icon={<ListFilter />}>{label}</Button>)}
        >
          {() => <ConversationFields {...fields} />}
        </Popover>
      </span>
      <span className="pane:hidden">
        {face ? <IconButton {...face} onClick={() => setSheet(true)} /> : <Button icon={<ListFilter />} onClick={() => setSheet(true)}>{label}</Button>}
      </span>
      {sheet && (
        <Sheet
          title={t('filter.title')}
          closeLabel={t('common.close')}
          onClose={() => setSheet(false)}
          footer={
            <Button variant="primary" onClick={() => setSheet(false)}>
              {t('filter.close')}
            </Button>
          }
        >
          <ConversationFields {...fields} />
        </Sheet>
      )}
    </>
  );
}
