import type { files as english } from '../en/files.ts';
import type { TranslationOf } from '../messages.ts';

export const files: TranslationOf<typeof english> = {
  'common.files.list': 'Filer',
  'common.files.picture': 'Bild: {name}',
  'common.files.show': 'visa den stor',
  'common.files.of': 'Bild {number} av {count}',
  'common.files.previous': 'Föregående bild',
  'common.files.next': 'Nästa bild',
  'common.files.download': 'Ladda ner',
  'common.files.open': 'Öppna i ny flik',
  'common.files.gone': 'Bilden finns inte kvar',
  'common.files.failed': 'Bilden kunde inte hämtas. Kontrollera anslutningen och öppna den igen.',
  'common.files.goneText': 'Meddelandet som den fanns i har tagits bort.',
};
