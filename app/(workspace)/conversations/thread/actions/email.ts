import { Mail } from 'lucide-react';
import { onDemand } from '../../../../../ui/onDemand.ts';
import type { ThreadAction } from './threadActions.ts';

export const emailAction: ThreadAction = {
  id: 'email',
  label: 'thread.email',
  Icon: Mail,
  offered: ({ viewerCanEmail }) => viewerCanEmail,
  Dialog: onDemand(() => import('./EmailDialog.tsx'), 'EmailDialog'),
};
