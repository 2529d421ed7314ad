import { Download } from 'lucide-react';
import { onDemand } from '../../../../../ui/onDemand.ts';
import type { ThreadAction } from './threadActions.ts';

export const exportAction: ThreadAction = {
  id: 'export',
  label: 'export.thread',
  Icon: Download,
  // Whoever can read it could copy it too.
  offered: () => true,
  Dialog: onDemand(() => import('./ExportDialog.tsx'), 'ExportDialog'),
};
