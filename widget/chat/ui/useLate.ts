import { useEffect, useState } from 'preact/hooks';

/** Whether something has been so for a while. */
export function useLate(active: boolean, afterMs: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!active) return setLate(false);
    const timer = setTimeout(() => setLate(true), afterMs);
    return () => clearTimeout(timer);
  }, [active]);
  return active && late;
}
