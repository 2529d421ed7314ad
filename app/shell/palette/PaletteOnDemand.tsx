import { Suspense, useEffect, useState } from 'react';
import { onDemand } from '../../../ui/onDemand.ts';
import { useKeydown } from '../../../ui/useKeydown.ts';
import { isModKey } from '../keys.ts';
import { onWish, openPalette, type Wish } from './wish.ts';

const load = () => import('./Palette.tsx');
const Palette = onDemand(load, 'Palette');
/** Whoever wants it soon does not wait for it. */
const aheadMs = 4_000;

/** Ctrl or Cmd with K, and whatever button asks for it. */
export function PaletteOnDemand() {
  const [wish, setWish] = useState<Wish | null>(null);
  useEffect(() => onWish(setWish), []);
  useEffect(() => {
    const ahead = setTimeout(() => void load().catch(() => {}), aheadMs);
    return () => clearTimeout(ahead);
  }, []);
  useKeydown((event) => {
    if (!isModKey(event, 'k') || event.defaultPrevented) return;
    // Else the browser would take it for its own, whatever is open here.
    event.preventDefault();
    if (!document.querySelector('dialog[open]')) openPalette();
  });
  return <Suspense>{wish && <Palette wish={wish} onClose={() => setWish(null)} />}</Suspense>;
}
