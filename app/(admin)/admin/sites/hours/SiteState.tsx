'use client';
import { Badge } from '../../../../../ui/Badge.tsx';
import { locales } from '../../../../i18n/format.ts';
import { useMessages, useSpeech } from '../../../../i18n/MessagesProvider.tsx';
import type { AdminSiteFragment } from '../sites.generated.ts';

/** Whether it is open just now, and when that changes, by its own clock. */
export function SiteState({ site: { isOpen, opensText, closesAt, openingHours } }: { site: AdminSiteFragment }) {
  const t = useMessages();
  const { language } = useSpeech();
  if (!openingHours) return t('admin.hours.always');
  const { timeZone } = openingHours;
  const until = closesAt && new Intl.DateTimeFormat(locales[language], { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(closesAt));
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <Badge tone={isOpen ? 'ok' : 'neutral'}>{t(isOpen ? 'admin.hours.open' : 'admin.hours.closed')}</Badge>
      {isOpen ? until && t('admin.hours.until', { time: until }) : (opensText ?? t('admin.hours.never'))}
    </span>
  );
}
