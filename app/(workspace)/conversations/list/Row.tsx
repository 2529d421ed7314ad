import { memo, type ReactNode } from 'react';
import { Avatar } from '../../../../ui/Avatar.tsx';
import { Badge } from '../../../../ui/Badge.tsx';
import { Chip } from '../../../../ui/Chip.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { ConversationRowFragment } from '../../../live/fragments.generated.ts';
import { Preview } from './Preview.tsx';
import { RowFrame } from './RowFrame.tsx';
import { RowLink } from './RowLink.tsx';
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
  return (
    <RowFrame selected={selected}>
      <Avatar id={visitor.id} name={visitorName ?? t('common.visitor')} />
      <div className="min-w-0">
        <RowLink href={href} selected={selected} onOpen={() => onSelect(id)}>
          {visitorName ?? t('common.visitor')}
        </RowLink>
        <Preview conversation={conversation} unread={unread} />
      </div>
      <div className="flex max-w-36 flex-col items-end gap-1 text-[0.71875rem] text-ink-3">
        <When conversation={conversation} />
        {unread && <Badge label={t('list.unread', { count: unreadCount })}>{unreadCount}</Badge>}
        {!unread && (action || (label && <Chip color={label.color}>{label.name}</Chip>))}
      </div>
    </RowFrame>
  );
});
