import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { ConversationRowFragment } from '../../../live/fragments.generated.ts';
import { Row } from '../list/Row.tsx';
import { Section } from '../list/Section.tsx';
import { folded } from '../list/settings.ts';
import type { Selection } from '../selection.ts';
import { CloseButton } from './CloseButton.tsx';

export function EndedSection({ ended, selection }: { ended: readonly ConversationRowFragment[]; selection: Selection }) {
  const t = useMessages();
  return (
    <Section title={t('list.ended')} count={ended.length} collapsible={folded.ended}>
      {ended.map((conversation) => (
        <Row
          key={conversation.id}
          conversation={conversation}
          mine={false}
          href={selection.hrefOf(conversation.id)}
          selected={selection.id === conversation.id}
          onSelect={selection.select}
          action={<CloseButton conversation={conversation} opened={selection.id === conversation.id} onClosed={() => selection.id === conversation.id && selection.select(null)} />}
        />
      ))}
    </Section>
  );
}
