import type { adminActions as english } from '../en/adminActions.ts';
import type { TranslationOf } from '../messages.ts';

export const adminActions: TranslationOf<typeof english> = {
  'admin.workspace.title': 'Arbetsyta',
  'admin.workspace.text': 'Det som gäller för alla.',
  'admin.workspace.label': 'Kräv en etikett',
  'admin.workspace.labelHint': 'Agenter avslutar och stänger en konversation bara med en etikett. Besökare kan alltid avsluta.',
  'admin.bans.title': 'Blockeringar',
  'admin.bans.text': 'Besökare som inte får någon chatt. En blockering gäller i ett år och görs i konversationen.',
  'admin.bans.none': 'Ingen är blockerad',
  'admin.bans.noneText': 'Den som missköter sig blockeras från konversationens meny. Här ser du vem, och kan häva det.',
  'admin.bans.visitor': 'Besökare',
  'admin.bans.reason': 'Orsak',
  'admin.bans.by': 'Blockerad av',
  'admin.bans.until': 'Till',
  'admin.bans.lift': 'Häv',
  'admin.bans.liftNamed': 'Häv blockeringen av {name}',
  'admin.bans.liftTitle': 'Häva blockeringen av {name}?',
  'admin.bans.liftText': 'Besökaren får chatten igen, genast.',
  'admin.bans.liftedToast': 'Blockeringen av {name} är hävd',
  'admin.bans.liftedBy': 'Hävd av {name}',
  'admin.bans.lifted': 'Hävd',
  'admin.bans.over': 'Slut',
  'admin.bans.program': 'Ett program',
};
