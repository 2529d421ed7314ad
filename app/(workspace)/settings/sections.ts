import type { MessageKey } from '../../i18n/messages.ts';

export interface SettingsSection {
  href: string;
  title: MessageKey;
  text: MessageKey;
}

export const sections = {
  general: { href: '/settings', title: 'settings.general', text: 'settings.general.text' },
  messages: { href: '/settings/messages', title: 'settings.messages', text: 'settings.messages.text' },
  notifications: { href: '/settings/notifications', title: 'settings.notifications', text: 'settings.notifications.text' },
  rapid: { href: '/settings/rapid-responses', title: 'settings.rapid', text: 'settings.rapid.text' },
  security: { href: '/settings/security', title: 'settings.security', text: 'settings.security.text' },
} as const satisfies Record<string, SettingsSection>;
