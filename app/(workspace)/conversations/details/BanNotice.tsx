import { Ban } from 'lucide-react';
import { useFormat } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { BanNoteFragment } from '../thread/actions/rights.generated.ts';

/** Of a visitor who gets no widget: since when, by whom, why. */
export function BanNotice({ ban }: { ban: BanNoteFragment }) {
  const t = useMessages();
  const format = useFormat();
  const { agent, createdAt, reason, viewerCanLift } = ban;
  return (
    <div className="mt-3 flex gap-2.5 rounded-card bg-bad-soft px-3 py-2.5 text-ink">
      <Ban aria-hidden="true" className="mt-0.5 size-4 shrink-0 stroke-[1.7] text-bad" />
      <div className="min-w-0">
        <p className="m-0 font-medium">{t('details.banned', { name: agent?.name ?? 'Samtal', time: format.dateTime(createdAt) })}</p>
        {reason && <p className="m-0 wrap-anywhere">{reason}</p>}
        {viewerCanLift && (
          <a href="/admin/bans" className="text-accent-ink">
            {t('details.toBans')}
          </a>
        )}
      </div>
    </div>
  );
}
