import { Forward } from 'lucide-react';
import { onDemand } from '../../../../../ui/onDemand.ts';
import type { ThreadAction } from './threadActions.ts';

export const redirectAction: ThreadAction = {
  id: 'redirect',
  label: 'thread.redirect',
  Icon: Forward,
  // Who may write may send elsewhere.
  offered: (_, { viewerCanSend }) => viewerCanSend,
  Dialog: onDemand(() => import('./RedirectDialog.tsx'), 'RedirectDialog'),
};
