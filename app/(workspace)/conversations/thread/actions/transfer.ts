import { ArrowLeftRight } from 'lucide-react';
import { onDemand } from '../../../../../ui/onDemand.ts';
import type { ThreadAction } from './threadActions.ts';

export const transferAction: ThreadAction = {
  id: 'transfer',
  label: 'transfer.menu',
  Icon: ArrowLeftRight,
  shortcut: 'transfer',
  offered: (_, { viewerCanTransfer }) => viewerCanTransfer,
  Dialog: onDemand(() => import('../../transfer/TransferDialog.tsx'), 'TransferDialog'),
};
