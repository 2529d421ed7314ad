import { lazy, Suspense, useEffect, useEffectEvent } from 'react';
import { isPlainKey } from './keys.ts';

const Help = lazy(() => import('./Help.tsx').then(({ Help: component }) => ({ default: component })));

interface HelpOnDemandProps {
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
}

export function HelpOnDemand({ open, onOpen, onClose }: HelpOnDemandProps) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === '?' && isPlainKey(event)) onOpen();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
  return <Suspense>{open && <Help onClose={onClose} />}</Suspense>;
}
