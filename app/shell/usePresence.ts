import { useToast } from '../../ui/toastContext.ts';
import type { Presence } from '../__generated__/schema.ts';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { useSetPresenceMutation } from '../live/actions.generated.ts';
import type { AgentLineFragment } from '../live/fragments.generated.ts';
import { useConnection } from '../live/connection.ts';
import { useLive } from '../live/LiveContext.ts';
import { problemOf } from '../problem.ts';

export type Choice = Exclude<Presence, 'OFFLINE'>;

interface MyPresence {
  shown: Presence;
  /** Minutes without input, while that is why one is Away. */
  idleFor: number | null;
  choose: (presence: Choice) => Promise<void>;
}

/** What colleagues see of me, and how to change it. */
export function usePresence(): MyPresence {
  const t = useMessages();
  const toast = useToast();
  const { me } = useLive();
  const connection = useConnection();
  const [, setPresence] = useSetPresenceMutation();

  return {
    // The server needs a moment to notice that one has come; what one has chosen is already true.
    shown: connection === 'lost' ? 'OFFLINE' : presenceOf(me),
    idleFor: connection !== 'lost' && me.autoAwaySince ? me.autoAwayMinutes : null,
    async choose(presence) {
      const { data, error } = await setPresence({ presence });
      const problem = problemOf(t, error, data?.setPresence.userErrors);
      if (problem) toast({ text: problem, tone: 'bad' });
    },
  };
}

const presenceOf = ({ chosenPresence, autoAwaySince }: AgentLineFragment): Presence => (autoAwaySince ? 'AWAY' : chosenPresence);

export const presenceKey = { ONLINE: 'common.online', AWAY: 'common.away', OFFLINE: 'common.offline' } as const;
export const presenceDot = { ONLINE: 'on', AWAY: 'away', OFFLINE: 'off' } as const;
