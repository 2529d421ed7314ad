import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { untilItComes } from '../../ui/onDemand.ts';
import { locales } from '../i18n/format.ts';
import { useSpeech } from '../i18n/MessagesProvider.tsx';
import { useLive } from '../live/LiveContext.ts';
import type { ChosenFile } from '../live/outbox.ts';
import { type SavedFile, withCopies } from './copies.ts';
import { chosenFiles, keepChosen, useChosen } from './sending/chosen.ts';
import type { Told } from './sending/choose.ts';

/** The files that go with what is written; everything that adds some asks this. */
export interface Attaching {
  /** Where they are kept. */
  place: string;
  files: readonly ChosenFile[];
  told: Told;
  take: (files: readonly File[]) => void;
  /** Those of a rapid response. They are there at once, so that who sends at once sends them. */
  copy: (files: readonly SavedFile[]) => void;
  /** They are the message's from now on. */
  handOver: () => void;
}

export const fetchSending = () => untilItComes(() => import('./sending/sending.ts'));
const nothing: Told = { problems: [], taken: [] };

/** `place`: of `chosenKey`. */
export function useAttaching(place: string): Attaching {
  const client = useClient();
  const { me } = useLive();
  const { language } = useSpeech();
  const files = useChosen(place);
  const [told, setTold] = useState(nothing);
  const locale = locales[language];
  const take = useCallback(
    (added: readonly File[]) => {
      void fetchSending().then(async ({ takeFiles }) =>
        setTold(await takeFiles(added, { client, agentId: me.id, key: place, locale })),
      );
    },
    [client, me.id, place, locale],
  );
  useEffect(() => {
    // Beforehand, so that the first file can be attached while the line is gone.
    void fetchSending();
  }, []);
  return {
    place,
    files,
    told,
    take,
    copy(added) {
      if (added.length === 0) return;
      const { all, told: now } = withCopies(chosenFiles(place), added);
      keepChosen(place, all);
      setTold(now);
      void fetchSending().then(({ deskOf }) => all.forEach((file) => file.copyOf && deskOf(client, me.id).uploads.start(file)));
    },
    handOver() {
      setTold(nothing);
      if (chosenFiles(place).length > 0) keepChosen(place, []);
    },
  };
}
