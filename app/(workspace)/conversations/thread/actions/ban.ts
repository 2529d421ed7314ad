import { Ban } from 'lucide-react';
import { lazy } from 'react';
import type { ThreadAction } from './threadActions.ts';

export const banAction: ThreadAction = {
  id: 'ban',
  label: 'thread.ban',
  Icon: Ban,
  danger: true,
  offered: ({ viewerCanBan, visitor }) => viewerCanBan && !visitor.ban,
  Dialog: lazy(() => import('./BanDialog.tsx').then(({ BanDialog }) => ({ default: BanDialog }))),
};
