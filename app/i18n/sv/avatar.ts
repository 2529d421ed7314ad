import type { avatar as english } from '../en/avatar.ts';
import type { TranslationOf } from '../messages.ts';

export const avatar: TranslationOf<typeof english> = {
  'avatar.title': 'Profilbild',
  'avatar.hint': 'Kollegor och besökare ser den vid namnet så snart den är vald. Mitten av bilden visas, i en cirkel. JPEG, PNG, WebP, GIF eller AVIF, högst 10 MB.',
  'avatar.choose': 'Välj en bild',
  'avatar.change': 'Byt bild',
  'avatar.drop': 'eller släpp en här',
  'avatar.remove': 'Ta bort bilden',
  'avatar.sending': 'Bilden skickas',
  'avatar.saved': 'Bilden är sparad.',
  'avatar.removed': 'Bilden är borttagen.',
  'avatar.tooLarge': 'Bilden är större än 10 MB. Välj en mindre.',
  'avatar.overLimit': 'Bilden är större än filer får vara hos er. Välj en mindre.',
  'avatar.failed': 'Bilden kom inte fram. Försök igen.',
};
