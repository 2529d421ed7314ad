import { ArrowDown } from 'lucide-react';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';

export function JumpButton({ count, onJump }: { count: number; onJump: () => void }) {
  const t = useMessages();
  return (
    <button
      type="button"
      onClick={onJump}
      aria-label={count > 0 ? undefined : t('thread.toNewest')}
      className="absolute bottom-3 left-1/2 flex h-8 min-w-8 -translate-x-1/2 animate-rise items-center justify-center gap-1.5 rounded-full border border-line-strong bg-surface px-2 text-meta font-medium text-ink shadow-float hover:bg-hover"
    >
      <ArrowDown aria-hidden="true" className="size-4 stroke-[1.7]" />
      {count > 0 && <span className="pr-1.5">{t('thread.newBelow', { count })}</span>}
    </button>
  );
}
