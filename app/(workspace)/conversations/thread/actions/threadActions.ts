import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { MessageKey } from '../../../../i18n/messages.ts';
import type { ShortcutId } from '../../../../shell/shortcuts.ts';
import type { ThreadConversation } from '../useThread.ts';
import { banAction } from './ban.ts';
import { emailAction } from './email.ts';
import { exportAction } from './export.ts';
import { redirectAction } from './redirect.ts';
import { surveyAction } from './survey.ts';
import type { ThreadRightsFragment } from './rights.generated.ts';
import { transferAction } from './transfer.ts';

export interface ActionDialogProps {
  conversation: ThreadConversation;
  onClose: () => void;
}

/** Something to do with a conversation that asks for more in a dialog. */
export interface ThreadAction {
  id: string;
  label: MessageKey;
  Icon: LucideIcon;
  danger?: boolean;
  /** Opens it while nothing is being written. */
  shortcut?: ShortcutId;
  /** Whether it stands in the menu now. */
  offered: (rights: ThreadRightsFragment, conversation: ThreadConversation) => boolean;
  Dialog: ComponentType<ActionDialogProps>;
}

/** In the menu's order. Each is a file of its own. */
export const threadActions: readonly ThreadAction[] = [transferAction, emailAction, exportAction, surveyAction, redirectAction, banAction];
