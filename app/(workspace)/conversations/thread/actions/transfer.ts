import { ArrowLeftRight } from 'lucide-react';
import { lazy } from 'react';
import type { ThreadAction } from './threadActions.ts';

export const transferAction: ThreadAction = {
  id: 'transfer',
  label: 'transfer.menu',
  Icon: ArrowLeftRight,
  shortcut: 'T',
  offered: (_, { viewerCanTransfer }) => viewerCanTransfer,
  Dialog: lazy(() => import('../../transfer/TransferDialog.tsx').then(({ TransferDialog }) => ({ default: TransferDialog }))),
};
