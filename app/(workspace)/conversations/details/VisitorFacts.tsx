import { useMessages, useSpeech } from '../../../i18n/MessagesProvider.tsx';
import { hostOf, pathOf } from '../thread/pathOf.ts';
import type { ThreadConversation } from '../thread/useThread.ts';
import type { VisitorDetailsQuery } from './details.generated.ts';
import { Facts } from './Facts.tsx';

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
        [t('details.email'), visitor?.email && <a href={`mailto:${visitor.email}`} className={link}>{visitor.email}</a>],
        [t('details.phone'), visitor?.phone && <a href={`tel:${visitor.phone}`} className={link}>{visitor.phone}</a>],
        [t('details.site'), site?.name],
        [t('details.page'), now.page && <Away url={now.page.url} text={pathOf(now.page.url)} title={now.page.title} />],
        [t('details.source'), visitor?.referrer && <Away url={visitor.referrer} text={hostOf(visitor.referrer)} />],
        [t('details.language'), visitor?.language && languageName(language, visitor.language)],
      ]}
    />
  );
}

const link = 'text-accent-ink no-underline hover:underline';

/** Only http leads anywhere; what a visitor's browser claims may be anything. */
function Away({ url, text, title }: { url: string; text: string; title?: string }) {
  if (!/^https?:\/\//.test(url)) return text;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={title || url} className={link}>
      {text}
    </a>
  );
}

function languageName(inLanguage: string, tag: string): string {
  try {
    return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
