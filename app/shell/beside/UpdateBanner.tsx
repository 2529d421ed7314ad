import { RefreshCw } from 'lucide-react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { useConnection } from '../../live/connection.ts';
import { Banner } from './Banner.tsx';
import { watchVersion } from './watchVersion.ts';
import { onUpdate, updateWaits } from '../update.ts';

/** A new version never takes over by itself: somebody may be in the middle of something that is kept nowhere. */
export function UpdateBanner({ build }: { build: string }) {
  const t = useMessages();
  const waits = useSyncExternalStore(onUpdate, updateWaits, () => false);
  const [later, setLater] = useState(false);
  const uploading = useUploading(waits && !later);
  useVersion(build);
  if (!waits || later) return null;
  return (
    <Banner
      icon={<RefreshCw aria-hidden="true" />}
      closeLabel={t('update.later')}
      onClose={() => setLater(true)}
      actions={
        <Button size="sm" variant="primary" disabled={uploading} onClick={() => location.reload()}>
          {t('update.reload')}
        </Button>
      }
    >
      <strong className="font-semibold">{t('update.title')}</strong> {t(uploading ? 'update.uploading' : 'update.text')}
    </Banner>
  );
}

function useVersion(build: string) {
  const connection = useConnection();
  const watch = useRef<ReturnType<typeof watchVersion>>(null);
  const wasLost = useRef(false);
  useEffect(() => {
    watch.current = watchVersion(build);
    return watch.current.stop;
  }, [build]);
  useEffect(() => {
    if (connection === 'connected' && wasLost.current) watch.current?.check();
    wasLost.current = connection === 'lost';
  }, [connection]);
}

/** A file that is on its way would have to begin anew: whatever shows one says `data-uploading`. */
function useUploading(asked: boolean): boolean {
  const [uploading, setUploading] = useState(false);
  useEffect(() => {
    if (!asked) return undefined;
    const look = () => setUploading(document.querySelector('[data-uploading]') !== null);
    look();
    const timer = setInterval(look, 500);
    return () => clearInterval(timer);
  }, [asked]);
  return uploading;
}
