'use client';
import { useSearchParams } from 'next/navigation';
import { useMemo, useState } from 'react';
import { useSpeech } from '../i18n/MessagesProvider.tsx';
import { type Filters, readFilters, writeFilters } from './filters.ts';
import type { Period } from './period.ts';

/** The filters live in the address: what one sees can be sent to a colleague, and Back goes back. */
export function useFilters(otherwise: Period) {
  const query = useSearchParams();
  const { timeZone } = useSpeech();
  const [now] = useState(() => new Date());
  const filters = useMemo(() => readFilters(new URLSearchParams(query.toString()), otherwise), [query, otherwise]);
  // Straight into the history, not through the router: the page need not be asked for again to change a figure.
  const setFilters = (next: Filters) => {
    const address = `?${writeFilters(next)}`;
    // Each letter of a search is no step to go back to.
    if (next.search === filters.search) window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  };
  return { filters, setFilters, timeZone, now };
}
