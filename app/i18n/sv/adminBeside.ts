import type { adminBeside as english } from '../en/adminBeside.ts';
import type { TranslationOf } from '../messages.ts';

/** The admin's side of what is written beside plain messages; a part of the admin texts. */
export const adminBeside: TranslationOf<typeof english> = {
  'admin.workspace.editing': 'Ändra och ta bort meddelanden',
  'admin.workspace.editingHint': 'Hur länge efteråt agenter får ändra sina egna meddelanden. Besökaren ser att det är gjort.',
  'admin.workspace.editing.never': 'Aldrig',
  'admin.workspace.editing.minutes': { one: '{count} minut', other: '{count} minuter' },
  'admin.workspace.editing.hours': { one: '{count} timme', other: '{count} timmar' },
  'admin.workspace.editing.days': { one: '{count} dygn', other: '{count} dygn' },
  'admin.workspace.preview': 'Live preview',
  'admin.workspace.previewHint': 'Agenter slår på det för sig själva i Inställningar → Meddelanden. Det som visas sparas aldrig.',
  'admin.workspace.preview.OFF': 'Inte tillåtet',
  'admin.workspace.preview.ON': 'Tillåtet',
  'admin.workspace.preview.ON_AND_TOLD': 'Tillåtet, och besökare får veta det',
};
