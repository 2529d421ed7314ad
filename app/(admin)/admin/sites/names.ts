import type { Locale, WhenUnavailable } from '../../../__generated__/schema.ts';
import type { MessageKey } from '../../../i18n/messages.ts';

const locales = { sv: 'common.swedish', en: 'common.english' } as const satisfies Record<Locale, MessageKey>;

export const localeName = (locale: Locale): MessageKey => locales[locale];
export const unavailableName = (choice: WhenUnavailable): MessageKey => `admin.sites.unavailable.${choice}`;
