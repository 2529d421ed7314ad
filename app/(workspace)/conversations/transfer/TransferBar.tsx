import { ArrowLeftRight } from 'lucide-react';
import { Button } from '../../../../ui/Button.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { KeyHint } from '../../../shell/KeyHint.tsx';
import { keyOf } from '../../../shell/shortcuts.ts';
import type { ThreadConversation } from '../thread/useThread.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import { SecondsLeft } from './SecondsLeft.tsx';
import { useTransferActions } from './useTransferActions.ts';

/** Above the box: who is asked and for how long still, or the question to oneself. */
export function TransferBar({ conversation }: { conversation: ThreadConversation }) {
  const t = useMessages();
  const { transfer, visitorName } = conversation;
  const { pending, cancel } = useTransferActions({ id: transfer?.id ?? '' });
  const offer = transfer?.openOffer;
  if (!transfer || !offer) return null;
  const group = transfer.toGroup?.name;
  const text = transfer.viewerCanAnswer
    ? t('transfer.asks', { name: transfer.from.name })
    : group
      ? t('transfer.waitsForOf', { name: offer.agent.name, group })
      : t('transfer.waitsFor', { name: offer.agent.name });
  return (
    <section aria-label={t('transfer.title')} className="mx-5 mb-2 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-card border border-accent bg-accent-soft px-3.5 py-2 text-list max-pane:mx-3">
      <ArrowLeftRight aria-hidden="true" className="size-4 shrink-0 stroke-[1.7] text-accent-ink" />
      <div className="min-w-40 flex-1">
        <p role="status" className="m-0">
          {text}
        </p>
        {transfer.viewerCanAnswer && transfer.note && <p className="m-0 text-ink-2 wrap-anywhere whitespace-pre-wrap">{transfer.note}</p>}
      </div>
      <SecondsLeft until={offer.expiresAt} />
      {transfer.viewerCanAnswer && <AnswerButtons transferId={transfer.id} name={visitorName ?? t('common.visitor')} byKey />}
      {transfer.viewerCanCancel && !transfer.viewerCanAnswer && (
        <Button size="sm" pending={pending === 'cancel'} aria-keyshortcuts={keyOf('cancelTransfer')} onClick={() => void cancel()}>
          {t('transfer.cancel')}
          <KeyHint id="cancelTransfer" />
        </Button>
      )}
    </section>
  );
}
