import { useEffect, useState } from 'react';

/** The text as it was when nothing had been written for so long, trimmed; emptied at once. */
export function useSettled(text: string, quietMs = 250): string {
  const [settled, setSettled] = useState(text.trim());
  const next = text.trim();
  useEffect(() => {
    if (next === settled) return;
    const timer = setTimeout(() => setSettled(next), quietMs);
    return () => clearTimeout(timer);
  }, [next, settled, quietMs]);
  return next === '' ? '' : settled;
}
