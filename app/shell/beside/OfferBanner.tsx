import { BellRing } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { keepSetting, readSetting, subscribeSettings } from '../../(workspace)/conversations/list/settings.ts';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { Banner } from './Banner.tsx';
import { desktopState, turnDesktop } from './desktop.ts';

/** `yes` once a conversation came while nobody looked and the browser had not been asked; `no` when it is not to be asked. */
export const missed = 'samtal.desktop.missed';

/** Asked for when one has just seen what it would be good for, not when the page is loaded. */
export function OfferBanner() {
  const t = useMessages();
  const offers = useSyncExternalStore(subscribeSettings, () => readSetting(missed) === 'yes' && desktopState() === 'ask', () => false);
  if (!offers) return null;
  const answer = (on: boolean) => {
    keepSetting(missed, 'no');
    if (on) void turnDesktop(true);
  };
  return (
    <Banner
      icon={<BellRing aria-hidden="true" />}
      closeLabel={t('notify.notNow')}
      onClose={() => answer(false)}
      actions={
        <Button size="sm" variant="primary" onClick={() => answer(true)}>
          {t('notify.turnOn')}
        </Button>
      }
    >
      {t('notify.offer')}
    </Banner>
  );
}
