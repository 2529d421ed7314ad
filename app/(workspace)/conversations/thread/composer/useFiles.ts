import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { untilItComes } from '../../../../../ui/onDemand.ts';
import { chosenFiles, chosenKey, keepChosen, useChosen } from '../../../../files/sending/chosen.ts';
import type { ChoiceProblem } from '../../../../files/sending/choose.ts';
import { useSpeech } from '../../../../i18n/MessagesProvider.tsx';
import { locales } from '../../../../i18n/format.ts';
import { useLive } from '../../../../live/LiveContext.ts';
import type { ChosenFile } from '../../../../live/outbox.ts';
import type { ThreadConversation } from '../useThread.ts';

/** The files that go with the next message; everything that adds some asks this. */
export interface Attaching {
  files: readonly ChosenFile[];
  /** What was not taken of what came last, and what was. */
  told: { problems: readonly ChoiceProblem[]; taken: readonly string[] };
  take: (files: readonly File[]) => void;
  /** They are the message's from now on. */
  handOver: () => void;
}

const fetchSending = () => untilItComes(() => import('../../../../files/sending/sending.ts'));
const nothing: Attaching['told'] = { problems: [], taken: [] };

export function useFiles({ id }: ThreadConversation): Attaching {
  const client = useClient();
  const { me } = useLive();
  const { language } = useSpeech();
  const key = chosenKey(me.id, id);
  const files = useChosen(key);
  const [told, setTold] = useState(nothing);
  const locale = locales[language];
  const take = useCallback(
    (added: readonly File[]) => {
      void fetchSending().then(async ({ takeFiles }) =>
        setTold(await takeFiles(added, { client, agentId: me.id, key, locale })),
      );
    },
    [client, me.id, key, locale],
  );
  useEffect(() => {
    // Beforehand, so that the first file can be attached while the line is gone.
    void fetchSending();
  }, []);
  return {
    files,
    told,
    take,
    handOver() {
      setTold(nothing);
      if (chosenFiles(key).length > 0) keepChosen(key, []);
    },
  };
}
