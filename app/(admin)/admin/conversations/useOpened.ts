'use client';
import { changeAddress, useAddressQuery } from '../../../address.ts';

/** Which conversation is open, and at which message, stands in the address, so that Back closes it and a link leads to it. */
export function useOpened() {
  const query = useAddressQuery();
  const goTo = (id: string | null, seq?: number | null) => {
    const next = new URLSearchParams(window.location.search);
    next.delete('message');
    if (id) next.set('open', id);
    else next.delete('open');
    if (id && seq) next.set('message', String(seq));
    return `?${next.toString()}`;
  };
  return {
    opened: query.get('open'),
    open: (id: string, seq?: number | null) => changeAddress(goTo(id, seq), { step: true }),
    close: () => changeAddress(goTo(null), { step: false }),
  };
}
