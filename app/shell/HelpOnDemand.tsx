import { Suspense } from 'react';
import { onDemand } from '../../ui/onDemand.ts';
import { useKeydown } from '../../ui/useKeydown.ts';
import { isShortcut } from './shortcuts.ts';

const Help = onDemand(() => import('./Help.tsx'), 'Help');

interface HelpOnDemandProps {
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
}

export function HelpOnDemand({ open, onOpen, onClose }: HelpOnDemandProps) {
  useKeydown((event: KeyboardEvent) => {
    if (isShortcut(event, 'help')) onOpen();
  });
  return <Suspense>{open && <Help onClose={onClose} />}</Suspense>;
}
