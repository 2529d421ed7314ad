import type { beside as english } from '../en/beside.ts';
import type { TranslationOf } from '../messages.ts';

export const beside: TranslationOf<typeof english> = {
  // Internal notes
  'note.modes': 'Vad du skriver',
  'note.reply': 'Svar',
  'note.note': 'Anteckning',
  'note.label': 'Intern anteckning',
  'note.placeholder': 'Skriv till dina kollegor. # för snabbsvar',
  'note.hint': 'Bara kollegor ser det här.',
  'note.add': 'Lägg till',
  'note.internal': 'Intern anteckning',
  'note.deleted': 'Borttagen anteckning',
  'help.note': 'Skriv en intern anteckning',
  'help.reply': 'Skriv till besökaren igen',

  // Edited and deleted
  'change.edited': 'ändrat',
  'change.deletedMessage': 'Borttaget meddelande',
  'change.more': 'Ändra eller ta bort meddelandet',
  'change.moreNote': 'Ändra eller ta bort anteckningen',
  'change.message': 'Ditt meddelande',
  'change.note': 'Din anteckning',
  'change.edit': 'Ändra',
  'change.delete': 'Ta bort',
  'change.hint': 'Enter sparar, Esc låter det vara som det var.',
  'change.deleteQuestion': 'Ta bort meddelandet, även för besökaren?',
  'change.deleteNoteQuestion': 'Ta bort anteckningen?',
  'change.keep': 'Behåll',
  'help.editLast': 'Ändra ditt senaste meddelande, i en tom ruta',

  // Live preview
  'preview.notSent': 'Skrivs nu, inte skickat',
  'preview.display': 'Visningsalternativ',
  'preview.on': 'Aktivera live preview',
  'preview.hint': 'Visar vad besökaren skriver innan det är skickat. Svara bara på det som är skickat.',
  'preview.told': 'Visar vad besökaren skriver innan det är skickat. Besökaren får veta det.',
  'preview.forbidden': 'Ert konto tillåter det inte, så inget visas.',

  // Vilka som läser med
  'watch.here': { one: '{name} har också konversationen öppen', other: '{name} har också konversationen öppen' },
};
