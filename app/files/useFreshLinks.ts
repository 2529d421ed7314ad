import { useEffect } from 'react';
import { useClient } from 'urql';
import { currentTime } from '../live/clock.ts';
import type { FileLineFragment } from '../live/fragments.generated.ts';
import { FreshLinksDocument } from './files.generated.ts';

/** Links end while a thread stands open for hours: shortly before that, new ones take their place. */
export function useFreshLinks({ id, expiresAt }: Pick<FileLineFragment, 'id' | 'expiresAt'>): void {
  const client = useClient();
  useEffect(() => {
    const left = Date.parse(expiresAt) - currentTime() - aheadMs;
    const timer = setTimeout(() => void client.query(FreshLinksDocument, { id }, { requestPolicy: 'network-only' }).toPromise(), Math.max(0, left));
    return () => clearTimeout(timer);
  }, [client, id, expiresAt]);
}

const aheadMs = 60_000;
