import { useMessages, useSpeech } from '../../../i18n/MessagesProvider.tsx';
import { deviceName, placeName, sourceName } from '../../visitors/words.ts';
import type { ThreadConversation } from '../thread/useThread.ts';
import type { AboutVisitorFragment, TheVisitFragment } from './details.generated.ts';
import { Facts } from './Facts.tsx';
import { awayClass, PageAway } from './PageAway.tsx';

interface VisitorFactsProps {
  conversation: ThreadConversation;
  visitor: AboutVisitorFragment | null;
  /** Of a conversation that is over: in place of where the visitor is now. */
  visit?: TheVisitFragment['visit'];
}

export function VisitorFacts({ conversation, visitor, visit }: VisitorFactsProps) {
  const t = useMessages();
  const { language } = useSpeech();
  const { site, state, visitor: now } = conversation;
  const where = visit ?? (visitor && { ...visitor, page: now.page });
  // Until it is known where the visitor was then, nothing is better than where the visitor is now.
  const page = where ? where.page : state !== 'ENDED' ? now.page : null;
  const source = where && page && sourceName(t, where.referrer, page.url);
  return (
    <Facts
      facts={[
        [t('details.email'), visitor?.email && <a href={`mailto:${visitor.email}`} className={awayClass}>{visitor.email}</a>],
        [t('details.phone'), visitor?.phone && <a href={`tel:${visitor.phone}`} className={awayClass}>{visitor.phone}</a>],
        [t('details.site'), site?.name],
        [t('details.page'), page && <PageAway page={page} />],
        [t('details.source'), source && (where?.referrer ? <PageAway page={{ url: where.referrer }} text={source} /> : source)],
        [t('visitor.place'), where?.place && placeName(language, where.place)],
        [t('visitor.browser'), where?.device?.browser],
        [t('visitor.device'), where?.device && deviceName(t, where.device)],
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
