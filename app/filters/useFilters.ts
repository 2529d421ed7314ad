'use client';
import { useSearchParams } from 'next/navigation';
import { useMemo, useState } from 'react';
import { useSpeech } from '../i18n/MessagesProvider.tsx';
import { besides, type Filters, readFilters, writeFilters } from './filters.ts';
import type { Period } from './period.ts';

/** The filters live in the address: what one sees can be sent to a colleague, and Back goes back. */
export function useFilters(otherwise: Period) {
  const query = useSearchParams();
  const { timeZone } = useSpeech();
  const [now] = useState(() => new Date());
  const filters = useMemo(() => readFilters(new URLSearchParams(query.toString()), otherwise), [query, otherwise]);
  // Straight into the history, not through the router: the page need not be asked for again to change a figure.
  const setFilters = (next: Filters) => {
    const address = writeFilters(next);
    if (next.search === filters.search) window.history.pushState(null, '', `?${address}`);
    // Each letter of a search is no step to go back to, and what was opened while it settled stays open.
    else window.history.replaceState(null, '', `?${[address, besides(window.location.search)].filter(Boolean).join('&')}`);
  };
  return { filters, setFilters, timeZone, now };
}
