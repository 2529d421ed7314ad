import type { actions as english } from '../en/actions.ts';
import type { TranslationOf } from '../messages.ts';

export const actions: TranslationOf<typeof english> = {
  'list.ended': 'Avslutade',
  'list.closeName': 'Stäng {name}',
  'list.closed': '{name} är stängd',
  'list.undo': 'Ångra',
  'thread.changeName': 'Byt namn',
  'thread.label.titleEnd': 'Sätt en etikett och avsluta chatten',
  'thread.label.titleClose': 'Sätt en etikett och stäng',
  'thread.label.reminder': 'Chatten har ingen etikett ännu.',
  'thread.label.demanded': 'Här krävs en etikett. Välj en.',
  'thread.label.endWithout': 'Avsluta utan etikett',
  'thread.label.closeWithout': 'Stäng utan etikett',
};
