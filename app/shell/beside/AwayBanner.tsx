import { Coffee } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { useLive } from '../../live/LiveContext.ts';
import { usePresence } from '../usePresence.ts';
import { Banner } from './Banner.tsx';
import { showOnDesktop } from './desktop.ts';
import { inOneTab } from './tabs.ts';

const saidMs = 15_000;

/** For who comes back to the desk: that one was taken Away, why, and that one is Online again. */
export function AwayBanner() {
  const t = useMessages();
  const { me } = useLive();
  const { idleFor, choose } = usePresence();
  const [was, setWas] = useState<number | null>(null);
  useTold(idleFor, me.autoAwaySince, t('away.text', { count: idleFor ?? 0 }), setWas);

  const backOnline = idleFor === null && was !== null && me.chosenPresence === 'ONLINE';
  useEffect(() => {
    if (!backOnline) return undefined;
    const timer = setTimeout(() => setWas(null), saidMs);
    return () => clearTimeout(timer);
  }, [backOnline]);
  if (was === null || (idleFor === null && !backOnline)) return null;
  return (
    <Banner
      icon={<Coffee aria-hidden="true" />}
      tone="warn"
      closeLabel={t('common.close')}
      onClose={() => setWas(null)}
      actions={
        !backOnline && (
          <Button size="sm" onClick={() => void choose('ONLINE')}>
            {t('away.online')}
          </Button>
        )
      }
    >
      {t('away.text', { count: was })} {t(backOnline ? 'away.back' : 'away.how')}
    </Banner>
  );
}

/** On the desktop too: whoever works in another window would else wonder why nobody comes. */
function useTold(idleFor: number | null, since: string | null, text: string, onAway: (minutes: number) => void) {
  const told = useRef<string>(null);
  useEffect(() => {
    if (idleFor === null || since === null || told.current === since) return;
    told.current = since;
    onAway(idleFor);
    inOneTab(`away.${since}`, () => showOnDesktop({ title: text, body: '', tag: 'away', path: null }));
  }, [idleFor, since, text, onAway]);
}
