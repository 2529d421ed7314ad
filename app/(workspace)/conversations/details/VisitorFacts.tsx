import { useMessages, useSpeech } from '../../../i18n/MessagesProvider.tsx';
import { deviceName, placeName, sourceName } from '../../visitors/words.ts';
import type { ThreadConversation } from '../thread/useThread.ts';
import type { VisitorDetailsQuery } from './details.generated.ts';
import { Facts } from './Facts.tsx';
import { awayClass, PageAway } from './PageAway.tsx';

interface VisitorFactsProps {
  conversation: ThreadConversation;
  visitor: NonNullable<VisitorDetailsQuery['conversation']>['visitor'] | null;
}

export function VisitorFacts({ conversation, visitor }: VisitorFactsProps) {
  const t = useMessages();
  const { language } = useSpeech();
  const { site, visitor: now } = conversation;
  return (
    <Facts
      facts={[
        [t('details.email'), visitor?.email && <a href={`mailto:${visitor.email}`} className={awayClass}>{visitor.email}</a>],
        [t('details.phone'), visitor?.phone && <a href={`tel:${visitor.phone}`} className={awayClass}>{visitor.phone}</a>],
        [t('details.site'), site?.name],
        [t('details.page'), now.page && <PageAway page={now.page} />],
        [t('details.source'), visitor && now.page && <Source referrer={visitor.referrer} page={now.page.url} />],
        [t('visitor.place'), visitor?.place && placeName(language, visitor.place)],
        [t('visitor.browser'), visitor?.device?.browser],
        [t('visitor.device'), visitor?.device && deviceName(t, visitor.device)],
        [t('details.language'), visitor?.language && languageName(language, visitor.language)],
      ]}
    />
  );
}

function Source({ referrer, page }: { referrer: string | null; page: string | null }) {
  const name = sourceName(useMessages(), referrer, page);
  return referrer ? <PageAway page={{ url: referrer }} text={name} /> : name;
}

function languageName(inLanguage: string, tag: string): string {
  try {
    return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
