import { WifiOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { useConnection } from '../live/connection.ts';

/** A blink of the network needs no banner. */
const AFTER = 1_500;

export function ConnectionBanner() {
  const t = useMessages();
  const lost = useLostFor(AFTER);
  return (
    <div role="status">
      {lost && (
        <p className="m-0 flex items-center justify-center gap-2 border-b border-line bg-warn-soft px-4 py-1.5 text-list text-warn">
          <WifiOff aria-hidden="true" className="size-4 shrink-0 stroke-[1.7]" />
          {t('banner.lost')}
        </p>
      )}
    </div>
  );
}

function useLostFor(milliseconds: number): boolean {
  const lost = useConnection() === 'lost';
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!lost) return undefined;
    const timer = setTimeout(() => setLong(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [lost, milliseconds]);
  return lost && long;
}
