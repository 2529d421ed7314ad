import type { adminActions as english } from '../en/adminActions.ts';
import type { TranslationOf } from '../messages.ts';

export const adminActions: TranslationOf<typeof english> = {
  'admin.workspace.title': 'Arbetsyta',
  'admin.workspace.text': 'Det som gäller för alla.',
  'admin.workspace.label': 'Kräv en etikett',
  'admin.workspace.labelHint': 'Agenter avslutar och stänger en konversation bara med en etikett. Besökare kan alltid avsluta.',
};
