'use client';
import { LANGUAGE_COOKIE } from '../i18n/language.ts';
import { useMessages, useSpeech } from '../i18n/MessagesProvider.tsx';
import type { Language } from '../i18n/messages.ts';
import { keepCookie } from '../theme.ts';

const names: Record<Language, string> = { sv: 'Svenska', en: 'English' };

export function LanguageSwitch() {
  const t = useMessages();
  const { language } = useSpeech();
  const other: Language = language === 'sv' ? 'en' : 'sv';
  const change = () => {
    keepCookie(LANGUAGE_COOKIE, other);
    // The page is made anew in the other language; only the document's own language needs the whole of it.
    location.reload();
  };
  return (
    <p className="mt-4 mb-0 text-center text-list">
      <span className="sr-only">{t('common.languageIs')}: </span>
      <button
        type="button"
        lang={other}
        onClick={change}
        className="min-h-6 border-0 bg-transparent px-2 text-accent-ink hover:underline pointer-coarse:min-h-11"
      >
        {names[other]}
      </button>
    </p>
  );
}
