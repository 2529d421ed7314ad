import type { MessageKey, Translate } from '../i18n/messages.ts';
import type { Notice } from '../live/notices.ts';

const texts: Record<Notice['kind'], MessageKey> = {
  newConversation: 'notice.newConversation',
  newMessage: 'notice.newMessage',
  messageLeft: 'notice.messageLeft',
  asked: 'notice.asked',
  transferAccepted: 'notice.transferAccepted',
  transferDeclined: 'notice.transferDeclined',
  transferExpired: 'notice.transferExpired',
};

export const noticeText = (t: Translate, { kind, name, agent }: Notice): string => t(texts[kind], { name: name ?? t('common.visitor'), agent: agent ?? '' });
