import type { writing as english } from '../en/writing.ts';
import type { TranslationOf } from '../messages.ts';

export const writing: TranslationOf<typeof english> = {
  'writing.title': 'Inmatning',
  'writing.spellCheck': 'Slå på rättstavning för dina meddelanden',
  'writing.spellCheckHint': 'Felstavade ord stryks under med rött. Högerklicka på ett ord för att få förslag.',
  'writing.language': 'Språk för rättstavningen',
  'writing.languageHint': 'Webbläsare som själva väljer ordlista, som Chrome, kontrollerar alla språk som är valda där.',
  'writing.asPortal': 'Som portalen',
};
