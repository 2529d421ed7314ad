'use client';
import { createContext, type ReactNode, use, useMemo } from 'react';
import { type Dictionary, type Language, type Translate, translator } from './messages.ts';

export interface Speech {
  language: Language;
  timeZone: string;
  dictionary: Dictionary;
}

const SpeechContext = createContext<Speech & { t: Translate }>({
  language: 'en',
  timeZone: 'UTC',
  dictionary: {},
  t: (key) => key,
});

/** Adds areas to those of the layouts above. */
export function Messages({ language, timeZone, dictionary, children }: Speech & { children: ReactNode }) {
  const above = use(SpeechContext).dictionary;
  const value = useMemo(() => {
    const all = { ...above, ...dictionary };
    return { language, timeZone, dictionary: all, t: translator(language, all) };
  }, [above, language, timeZone, dictionary]);
  return <SpeechContext value={value}>{children}</SpeechContext>;
}

export const useMessages = (): Translate => use(SpeechContext).t;
export const useSpeech = (): Speech => use(SpeechContext);
