import { useEffect, useEffectEvent, useState } from 'react';
import { useClient } from 'urql';
import { currentTime } from '../live/clock.ts';
import type { FileLineFragment } from '../live/fragments.generated.ts';
import { FreshLinksDocument } from './files.generated.ts';

const aheadMs = 60_000;
/** What did not come, as without a line, is asked for again. */
const againMs = 10_000;

/**
 * The same files. Links end while a thread stands open for hours: shortly before that, new ones take their place, also in
 * what was read far up and is not read from the cache again.
 */
export function useFreshLinks(files: readonly FileLineFragment[]): readonly FileLineFragment[] {
  const client = useClient();
  const [renewed, setRenewed] = useState<readonly FileLineFragment[]>([]);
  const [asked, setAsked] = useState(0);
  const current = files.map((file) => later(file, renewed.find(({ id }) => id === file.id)));
  const ends = Math.min(...current.map(endOf));

  const renew = useEffectEvent(async () => {
    const ending = current.filter((file) => endOf(file) - aheadMs <= currentTime());
    const answers = await Promise.all(ending.map(({ id }) => client.query(FreshLinksDocument, { id }, { requestPolicy: 'network-only' }).toPromise()));
    const fresh = answers.flatMap(({ data }) => data?.attachment ?? []);
    setRenewed((before) => [...before.filter(({ id }) => !fresh.some((one) => one.id === id)), ...fresh]);
    setAsked((count) => count + 1);
  });
  useEffect(() => {
    if (ends === Infinity) return undefined;
    const wait = ends - aheadMs - currentTime();
    const timer = setTimeout(() => void renew(), Math.max(wait, asked > 0 ? againMs : 0));
    return () => clearTimeout(timer);
  }, [ends, asked]);
  return current;
}

const endOf = ({ expiresAt }: Pick<FileLineFragment, 'expiresAt'>): number => Date.parse(expiresAt);

const later = (file: FileLineFragment, renewed: FileLineFragment | undefined): FileLineFragment =>
  renewed && endOf(renewed) > endOf(file) ? renewed : file;
