import type { sending as english } from '../en/sending.ts';
import type { TranslationOf } from '../messages.ts';

export const sending: TranslationOf<typeof english> = {
  'composer.files': 'Bifoga filer',
  'composer.files.chosen': 'Filer att skicka',
  'composer.files.camera': 'Ta ett foto',
  'composer.files.pictures': 'Bildbibliotek',
  'composer.files.file': 'Välj filer',
  'composer.files.drop': 'Släpp filerna här för att bifoga dem',
  'composer.files.limit': 'Högst {count} filer i ett meddelande, var och en högst {limit}',
  'composer.files.waiting': 'Väntar…',
  'composer.files.sent': '{part} av {all}',
  'composer.files.progress': 'Skickar {name}',
  'composer.files.remove': 'Ta bort {name}',
  'composer.files.retry': 'Försök igen med {name}',
  'composer.files.taken': 'Bifogat: {name}',
  'composer.files.removed': '{name} togs bort',
  'composer.files.tooLarge': '{name} är större än {limit}, som är det mesta som kan skickas här.',
  'composer.files.tooMany': 'Högst {count} filer får plats i ett meddelande. Hoppa över resten, eller skicka dem i nästa.',
  'composer.files.empty': '{name} är tom.',
  'composer.files.unreadable': '{name} kan inte läsas. Mappar kan inte skickas: välj filerna i den.',
  'composer.files.GONE': 'Filen kan inte längre läsas här. Ta bort den och bifoga den igen.',
  'composer.files.TOO_LARGE': 'Större än vad som kan skickas här. Ta bort den.',
  'composer.files.TOO_MANY': 'För många filer väntar på att skickas. Skicka det som är bifogat och försök sedan igen.',
  'composer.files.UNKNOWN': 'Den finns inte längre bland snabbsvarets filer. Ta bort den.',
  'composer.files.failed': 'Filen kunde inte skickas.',
  'composer.files.refused': 'En fil kom inte fram. Försök igen, eller kasta meddelandet.',
};
