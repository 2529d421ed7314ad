import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { ConversationRowFragment } from '../../../live/fragments.generated.ts';
import { Section } from '../list/Section.tsx';
import type { Selection } from '../selection.ts';
import { answeredByKey } from './answeredByKey.ts';
import { AskedCard } from './AskedCard.tsx';

export function AskedSection({ asked, selection }: { asked: readonly ConversationRowFragment[]; selection: Selection }) {
  const t = useMessages();
  const byKey = answeredByKey(asked, selection.id);
  return (
    <Section title={t('transfer.asked')} count={asked.length}>
      {asked.map((conversation) => (
        <AskedCard key={conversation.id} conversation={conversation} selection={selection} byKey={conversation === byKey} />
      ))}
    </Section>
  );
}
