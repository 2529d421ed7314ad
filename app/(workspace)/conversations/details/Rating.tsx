import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { SurveyNoteFragment } from '../thread/actions/survey.generated.ts';

const stars = [1, 2, 3, 4, 5];

/** In a line of a table: one star and how many there are. */
export function Stars({ rating }: { rating: number | null }) {
  const t = useMessages();
  if (rating === null) return <span className="text-ink-3">–</span>;
  return (
    <span className="whitespace-nowrap">
      <span aria-hidden="true">
        <span className="text-accent-ink">★</span> {rating}
      </span>
      <span className="sr-only">{t('details.survey.rating', { rating })}</span>
    </span>
  );
}

/** What the visitor thought of it, or that nothing has been said yet. */
export function Rating({ survey: { rating, comment } }: { survey: SurveyNoteFragment }) {
  const t = useMessages();
  if (rating === null) return <p className="m-0 text-ink-3">{t('details.survey.waits')}</p>;
  return (
    <>
      <p className="m-0">
        <span aria-hidden="true" className="mr-2 tracking-[0.1em] text-accent-ink">
          {stars.map((star) => (star <= rating ? '★' : '☆')).join('')}
        </span>
        {t('details.survey.rating', { rating })}
      </p>
      {comment && <p className="m-0 mt-1 whitespace-pre-line wrap-anywhere text-ink-2">{comment}</p>}
    </>
  );
}
