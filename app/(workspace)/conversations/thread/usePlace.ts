import { useState } from 'react';
import { changeAddress, useAddressQuery } from '../../../address.ts';

/** Which message of the open conversation is meant, and which words led there: both stand in the address. */
export interface Place {
  /** The `seq` of a message or note. */
  target: number | null;
  search: string;
  /** How often one has gone to a message, also to the same one again. */
  jumps: number;
  goTo: (seq: number) => void;
  /** Back to the newest messages. */
  leave: () => void;
}

export function usePlace(): Place {
  const query = useAddressQuery();
  const [jumps, setJumps] = useState(0);
  const message = query.get('message') ?? '';
  const put = (seq: number | null) => {
    const next = new URLSearchParams(window.location.search);
    if (seq === null) next.delete('message');
    else next.set('message', String(seq));
    // Not a step of its own: Back leaves the conversation.
    changeAddress(next.size > 0 ? `?${next.toString()}` : window.location.pathname, { step: false });
  };
  return {
    target: /^\d{1,9}$/.test(message) ? Number(message) : null,
    search: (query.get('search') ?? '').slice(0, 200),
    jumps,
    goTo(seq) {
      setJumps((count) => count + 1);
      put(seq);
    },
    leave: () => put(null),
  };
}
