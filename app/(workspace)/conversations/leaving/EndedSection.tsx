import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useLive } from '../../../live/LiveContext.ts';
import { Row } from '../list/Row.tsx';
import { Section } from '../list/Section.tsx';
import type { Selection } from '../selection.ts';
import { CloseButton } from './CloseButton.tsx';
import { useUnclosedQuery } from './leaving.generated.ts';

/** What I have had and not closed yet, the newest start on top. */
export function EndedSection({ selection }: { selection: Selection }) {
  const t = useMessages();
  const { me, generation } = useLive();
  const [{ data }] = useUnclosedQuery({ variables: { agentId: me.id }, requestPolicy: generation > 0 ? 'cache-and-network' : 'cache-first' });
  const ended = data?.conversations.nodes ?? [];
  if (ended.length === 0) return null;
  return (
    <Section title={t('list.ended')} count={ended.length} collapsible="samtal.ended">
      {ended.map((conversation) => (
        <Row
          key={conversation.id}
          conversation={conversation}
          mine={false}
          href={selection.hrefOf(conversation.id)}
          selected={selection.id === conversation.id}
          onSelect={selection.select}
          action={<CloseButton conversation={conversation} onClosed={() => selection.id === conversation.id && selection.select(null)} />}
        />
      ))}
    </Section>
  );
}
