import type { files as english } from '../en/files.ts';
import type { TranslationOf } from '../messages.ts';

export const files: TranslationOf<typeof english> = {
  'common.files.list': 'Filer',
  'common.files.picture': 'Bild: {name}',
  'common.files.opensNewTab': 'öppnas i en ny flik',
};
