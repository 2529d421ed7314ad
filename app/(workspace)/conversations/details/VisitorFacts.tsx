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
  const source = visitor && now.page && sourceName(t, visitor.referrer, now.page.url);
  return (
    <Facts
      facts={[
        [t('details.email'), visitor?.email && <a href={`mailto:${visitor.email}`} className={awayClass}>{visitor.email}</a>],
        [t('details.phone'), visitor?.phone && <a href={`tel:${visitor.phone}`} className={awayClass}>{visitor.phone}</a>],
        [t('details.site'), site?.name],
        [t('details.page'), now.page && <PageAway page={now.page} />],
        [t('details.source'), source && (visitor?.referrer ? <PageAway page={{ url: visitor.referrer }} text={source} /> : source)],
        [t('visitor.place'), visitor?.place && placeName(language, visitor.place)],
        [t('visitor.browser'), visitor?.device?.browser],
        [t('visitor.device'), visitor?.device && deviceName(t, visitor.device)],
        [t('details.language'), visitor?.language && languageName(language, visitor.language)],
      ]}
    />
  );
}

function languageName(inLanguage: string, tag: string): string {
  try {
    return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
