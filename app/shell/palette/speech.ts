import { dictionaryOf } from '../../i18n/dictionaries.ts';
import { type Area, type Language, type Translate, translator } from '../../i18n/messages.ts';

const areas: Area[] = ['common', 'workspace', 'beside', 'presence', 'rapid', 'settings', 'admin', 'client'];

/** All that the palette names, in both languages: one thinks of a thing in the one or the other. */
export const speech: Readonly<Record<Language, Translate>> = {
  sv: translator('sv', dictionaryOf('sv', areas)),
  en: translator('en', dictionaryOf('en', areas)),
};
