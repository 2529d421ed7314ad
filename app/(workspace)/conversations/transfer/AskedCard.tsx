import { Avatar } from '../../../../ui/Avatar.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { ConversationRowFragment } from '../../../live/fragments.generated.ts';
import { RowLink } from '../list/RowLink.tsx';
import type { Selection } from '../selection.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import { SecondsLeft } from './SecondsLeft.tsx';

interface AskedCardProps {
  conversation: ConversationRowFragment;
  selection: Selection;
  /** Keys answer this one. */
  byKey: boolean;
}

/** On top of the list: somebody asks me to take a conversation over. Its name opens it, with all that was said. */
export function AskedCard({ conversation, selection, byKey }: AskedCardProps) {
  const t = useMessages();
  const { id, visitor, visitorName, lastMessage, transfer } = conversation;
  if (!transfer) return null;
  const name = visitorName ?? t('common.visitor');
  const selected = selection.id === id;
  return (
    <li className="relative mx-2.5 mb-2 flex list-none flex-col gap-2 rounded-card border border-accent bg-surface px-3 py-2.5">
      <div className="flex items-start gap-2.5">
        <Avatar id={visitor.id} name={name} />
        <div className="min-w-0 flex-1">
          <RowLink href={selection.hrefOf(id)} selected={selected} onOpen={() => selection.select(id)}>
            {name}
          </RowLink>
          <p className="m-0 text-list text-ink-2">{t('transfer.asks', { name: transfer.from.name })}</p>
        </div>
        {transfer.openOffer && (
          <span className="text-meta">
            <SecondsLeft until={transfer.openOffer.expiresAt} />
          </span>
        )}
      </div>
      {transfer.note && <p className="m-0 line-clamp-3 rounded-chip bg-note px-2.5 py-1.5 text-list wrap-anywhere whitespace-pre-wrap">{transfer.note}</p>}
      {lastMessage && <p className="m-0 line-clamp-2 text-list wrap-anywhere text-ink-2">{t('common.quoted', { text: lastMessage.text })}</p>}
      <div className="relative z-[1] self-start">
        <AnswerButtons
          transferId={transfer.id}
          name={name}
          byKey={byKey}
          onAccepted={() => selection.select(id)}
          onDeclined={() => selected && selection.select(null)}
        />
      </div>
    </li>
  );
}
