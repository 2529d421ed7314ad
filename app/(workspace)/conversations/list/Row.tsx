import { memo, type MouseEvent, type ReactNode } from 'react';
import { Avatar } from '../../../../ui/Avatar.tsx';
import { Badge } from '../../../../ui/Badge.tsx';
import { Chip } from '../../../../ui/Chip.tsx';
import { cx } from '../../../../ui/cx.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { ConversationRowFragment } from '../../../live/fragments.generated.ts';
import { Preview } from './Preview.tsx';
import { When } from './When.tsx';

interface RowProps {
  conversation: ConversationRowFragment;
  mine: boolean;
  href: string;
  selected: boolean;
  onSelect: (id: string) => void;
  /** Stands where the label would. */
  action?: ReactNode;
}

export const Row = memo(function Row({ conversation, mine, href, selected, onSelect, action }: RowProps) {
  const t = useMessages();
  const { id, visitor, visitorName, label, unreadCount } = conversation;
  const unread = mine && unreadCount > 0;

  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onSelect(id);
  };
  return (
    <li
      className={cx(
        'relative mx-1.5 grid grid-cols-[32px_1fr_auto] items-start gap-2.5 rounded-card px-3 py-2.5',
        selected ? 'bg-surface shadow-[0_0_0_1px_var(--line),0_1px_3px_#0000000d]' : 'hover:bg-hover',
      )}
    >
      <Avatar id={visitor.id} name={visitorName ?? t('common.visitor')} />
      <div className="min-w-0">
        <h3 className="m-0 truncate text-[0.84375rem] font-semibold">
          <a
            href={href}
            onClick={open}
            aria-current={selected ? 'page' : undefined}
            className="text-ink no-underline after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent"
          >
            {visitorName ?? t('common.visitor')}
          </a>
        </h3>
        <Preview conversation={conversation} unread={unread} />
      </div>
      <div className="flex flex-col items-end gap-1 text-[0.71875rem] text-ink-3">
        <When conversation={conversation} />
        {unread && <Badge label={t('list.unread', { count: unreadCount })}>{unreadCount}</Badge>}
        {!unread && (action || (label && <Chip color={label.color}>{label.name}</Chip>))}
      </div>
    </li>
  );
});
