import type { MessageKey } from '../../../i18n/messages.ts';

const reasons: Partial<Record<string, MessageKey>> = {
  BLANK: 'common.userError.BLANK',
  TOO_LONG: 'common.userError.TOO_LONG',
  INVALID: 'common.userError.INVALID',
  CONVERSATION_ENDED: 'common.userError.CONVERSATION_ENDED',
  NOT_YOUR_CONVERSATION: 'common.userError.NOT_YOUR_CONVERSATION',
  FILES: 'composer.files.refused',
  FORBIDDEN: 'common.error.forbidden',
  NOT_FOUND: 'common.error.notFound',
};

/** Why a message was refused, in words. The code stands on disk, where the language may change meanwhile. */
export const refusedKey = (code: string): MessageKey => reasons[code] ?? 'common.error.unknown';
