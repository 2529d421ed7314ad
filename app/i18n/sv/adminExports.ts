import type { adminExports as english } from '../en/adminExports.ts';
import type { TranslationOf } from '../messages.ts';

export const adminExports: TranslationOf<typeof english> = {
  'admin.exports.title': 'Exporter',
  'admin.exports.text': 'Vem som har sparat konversationer som filer, även genom API:et. Ingen kan ta bort en rad.',
  'admin.exports.who': 'Vem och när',
  'admin.exports.what': 'Vad',
  'admin.exports.program': 'Ett program',
  'admin.exports.conversation': 'Konversationen med {name}',
  'admin.exports.gone': 'En konversation som du inte får se',
  'admin.exports.list': 'Konversationer som CSV',
  'admin.exports.all': 'Utan filter',
  'admin.exports.none': 'Ingen har exporterat något.',
  'admin.exports.older': 'Äldre exporter',
  'admin.exports.newest': 'Senaste exporter',
};
