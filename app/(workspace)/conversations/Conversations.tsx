'use client';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { useLive } from '../../live/LiveContext.ts';
import { sectionsOf } from '../../live/lists.ts';
import { ConversationList } from './list/ConversationList.tsx';
import { Panes } from './Panes.tsx';
import { useSelection } from './selection.ts';
import { useListKeys } from './useListKeys.ts';

export function Conversations() {
  const t = useMessages();
  const { open, me } = useLive();
  const selection = useSelection('/conversations');
  const sections = sectionsOf(open, me.id);
  useListKeys([...sections.visitors, ...sections.queue], selection);
  return (
    <Panes
      selection={selection}
      list={<ConversationList sections={sections} selection={selection} />}
      emptyTitle={t('thread.choose.title')}
      emptyText={t('thread.choose.text')}
    />
  );
}
