import type { admin as english } from '../en/admin.ts';
import type { TranslationOf } from '../messages.ts';

export const admin: TranslationOf<typeof english> = {
  'admin.title': 'Administration',
};
