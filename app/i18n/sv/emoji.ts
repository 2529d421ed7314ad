import type { emoji as english } from '../en/emoji.ts';
import type { TranslationOf } from '../messages.ts';

export const emoji: TranslationOf<typeof english> = {
  'emoji.open': 'Emoji',
  'emoji.search': 'Sök emoji',
  'emoji.suggested': 'Emojis med det namnet',
  'emoji.found': 'Hittade',
  'emoji.count': { one: '{count} emoji hittades', other: '{count} emojis hittades' },
  'emoji.none': 'Ingen emoji heter så',
  'emoji.used': 'Senast använda',
  'emoji.smileys': 'Smileys och känslor',
  'emoji.people': 'Människor',
  'emoji.nature': 'Djur och natur',
  'emoji.food': 'Mat och dryck',
  'emoji.travel': 'Resor och platser',
  'emoji.activities': 'Aktiviteter',
  'emoji.objects': 'Föremål',
  'emoji.symbols': 'Symboler',
  'emoji.flags': 'Flaggor',
  'emoji.tone': 'Hudton',
  'emoji.tone.0': 'Gul',
  'emoji.tone.1': 'Ljus',
  'emoji.tone.2': 'Medelljus',
  'emoji.tone.3': 'Medium',
  'emoji.tone.4': 'Medelmörk',
  'emoji.tone.5': 'Mörk',
};
