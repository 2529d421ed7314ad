import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { SurveyNoteFragment } from '../thread/actions/survey.generated.ts';

const stars = [1, 2, 3, 4, 5];

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
