import { Suspense, useEffect, useEffectEvent } from 'react';
import { onDemand } from '../../ui/onDemand.ts';
import { isShortcut } from './shortcuts.ts';

const Help = onDemand(() => import('./Help.tsx'), 'Help');

interface HelpOnDemandProps {
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
}

export function HelpOnDemand({ open, onOpen, onClose }: HelpOnDemandProps) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isShortcut(event, 'help')) onOpen();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
  return <Suspense>{open && <Help onClose={onClose} />}</Suspense>;
}
