import { useEffect, useState } from 'preact/hooks';

/** Whether something has been so for a while: since now, or since a moment that is known. */
export function useLate(active: boolean, afterMs: number, since?: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!active) return setLate(false);
    const timer = setTimeout(() => setLate(true), since === undefined ? afterMs : since + afterMs - Date.now());
    return () => clearTimeout(timer);
  }, [active, afterMs, since]);
  return active && late;
}
