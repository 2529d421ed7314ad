import type { beside as english } from '../en/beside.ts';
import type { TranslationOf } from '../messages.ts';

export const beside: TranslationOf<typeof english> = {
  // Internal notes
  'note.modes': 'Vad du skriver',
  'note.reply': 'Svar',
  'note.note': 'Anteckning',
  'note.label': 'Intern anteckning',
  'note.placeholder': 'Skriv till dina kollegor',
  'note.hint': 'Bara kollegor ser det här.',
  'note.add': 'Lägg till',
  'note.internal': 'Intern anteckning',
  'note.deleted': 'Borttagen anteckning',
  'help.note': 'Skriv en intern anteckning',
  'help.reply': 'Skriv till besökaren igen',

  // Edited and deleted
  'change.edited': 'ändrat',
};
