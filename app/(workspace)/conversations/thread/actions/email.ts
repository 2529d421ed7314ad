import { Mail } from 'lucide-react';
import { lazy } from 'react';
import type { ThreadAction } from './threadActions.ts';

export const emailAction: ThreadAction = {
  id: 'email',
  label: 'thread.email',
  Icon: Mail,
  offered: ({ viewerCanEmail }) => viewerCanEmail,
  Dialog: lazy(() => import('./EmailDialog.tsx').then(({ EmailDialog }) => ({ default: EmailDialog }))),
};
