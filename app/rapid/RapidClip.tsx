import { Paperclip } from 'lucide-react';
import { useMessages } from '../i18n/MessagesProvider.tsx';

/** How many files go with it, if any. */
export function RapidClip({ count }: { count: number }) {
  const t = useMessages();
  if (count === 0) return null;
  return (
    <span className="inline-flex shrink-0 items-center gap-1 align-[-2px] text-meta whitespace-nowrap text-ink-2">
      <Paperclip aria-hidden="true" className="size-3.5 stroke-[1.7]" />
      {t('rapid.fileCount', { count })}
    </span>
  );
}
