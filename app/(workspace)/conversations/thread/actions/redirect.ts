import { Forward } from 'lucide-react';
import { lazy } from 'react';
import type { ThreadAction } from './threadActions.ts';

export const redirectAction: ThreadAction = {
  id: 'redirect',
  label: 'thread.redirect',
  Icon: Forward,
  // Who may write may send elsewhere.
  offered: (_, { viewerCanSend }) => viewerCanSend,
  Dialog: lazy(() => import('./RedirectDialog.tsx').then(({ RedirectDialog }) => ({ default: RedirectDialog }))),
};
