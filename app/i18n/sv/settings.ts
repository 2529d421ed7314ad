import type { settings as english } from '../en/settings.ts';
import type { TranslationOf } from '../messages.ts';

export const settings: TranslationOf<typeof english> = {};
