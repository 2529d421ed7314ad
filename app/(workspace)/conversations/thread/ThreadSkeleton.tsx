import { Skeleton } from '../../../../ui/Skeleton.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { BackButton } from './BackButton.tsx';

const widths = ['w-3/5', 'w-2/5', 'ml-auto w-1/2', 'ml-auto w-3/5', 'w-1/3'];

export function ThreadSkeleton({ onBack }: { onBack: () => void }) {
  const t = useMessages();
  return (
    <div role="status" className="flex min-w-0 flex-1 flex-col">
      <span className="sr-only">{t('common.loading')}</span>
      <div className="flex h-[57px] items-center gap-2.5 border-b border-line px-4">
        <BackButton onBack={onBack} />
        <Skeleton className="size-8 rounded-full!" />
        <Skeleton className="w-40" />
      </div>
      <div className="flex flex-1 flex-col justify-end gap-2 px-6 py-5">
        {widths.map((width) => (
          <Skeleton key={width} className={`h-9 ${width}`} />
        ))}
      </div>
    </div>
  );
}
