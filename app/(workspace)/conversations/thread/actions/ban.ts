import { Ban } from 'lucide-react';
import { onDemand } from '../../../../../ui/onDemand.ts';
import type { ThreadAction } from './threadActions.ts';

export const banAction: ThreadAction = {
  id: 'ban',
  label: 'thread.ban',
  Icon: Ban,
  danger: true,
  offered: ({ viewerCanBan, visitor }) => viewerCanBan && !visitor.ban,
  Dialog: onDemand(() => import('./BanDialog.tsx'), 'BanDialog'),
};
