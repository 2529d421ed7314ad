'use client';
import { useMemo, useState } from 'react';
import { changeAddress, useAddressQuery } from '../address.ts';
import { useSpeech } from '../i18n/MessagesProvider.tsx';
import { besides, type Filters, readFilters, writeFilters } from './filters.ts';
import type { Period } from './period.ts';

/** The filters live in the address: what one sees can be sent to a colleague, and Back goes back. */
export function useFilters(otherwise: Period) {
  const query = useAddressQuery().toString();
  const { timeZone } = useSpeech();
  const [now] = useState(() => new Date());
  const filters = useMemo(() => readFilters(new URLSearchParams(query), otherwise), [query, otherwise]);
  const setFilters = (next: Filters) => {
    const address = writeFilters(next);
    if (next.search === filters.search) changeAddress(`?${address}`, { step: true });
    // Each letter of a search is no step to go back to, and what was opened while it settled stays open.
    else changeAddress(`?${[address, besides(window.location.search)].filter(Boolean).join('&')}`, { step: false });
  };
  return { filters, setFilters, timeZone, now };
}
