import dynamic from 'next/dynamic';
import { useEffect, useEffectEvent } from 'react';
import { isPlainKey } from './keys.ts';

const Help = dynamic(() => import('./Help.tsx').then((module) => module.Help), { ssr: false });

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
  return open ? <Help onClose={onClose} /> : null;
}
