import { useUnread } from '../useUnread.ts';
import { AwayBanner } from './AwayBanner.tsx';
import { OfferBanner } from './OfferBanner.tsx';
import { UpdateBanner } from './UpdateBanner.tsx';
import { useAppBadge } from './useAppBadge.ts';
import { useDesktopNotices } from './useDesktopNotices.ts';
import { useWorker } from './useWorker.ts';

/** What the portal does as a program beside its pages. It comes a moment after them. */
export function Beside({ build }: { build: string }) {
  useWorker();
  useDesktopNotices();
  useAppBadge(useUnread());
  return (
    <div role="status" data-beside>
      <UpdateBanner build={build} />
      <AwayBanner />
      <OfferBanner />
    </div>
  );
}
