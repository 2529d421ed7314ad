import { cookies, headers } from 'next/headers';
import { dictionaryOf } from './dictionaries.ts';
import { currentViewer } from '../viewer.ts';
import { isLanguage, LANGUAGE_COOKIE, preferredLanguage } from './language.ts';
import type { Speech } from './MessagesProvider.tsx';
import { type Area, type Language, type Translate, translator } from './messages.ts';

/** The agent's own language, else what was chosen on the sign-in page, else the browser's. */
export async function requestLanguage(): Promise<Language> {
  const viewer = await currentViewer();
  if (viewer) return viewer.agent.locale;
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value;
  return isLanguage(chosen) ? chosen : preferredLanguage((await headers()).get('accept-language'));
}

export async function messagesFor(...areas: Area[]): Promise<Speech> {
  const language = await requestLanguage();
  const viewer = await currentViewer();
  return { language, timeZone: viewer?.agent.timeZone ?? 'UTC', dictionary: dictionaryOf(language, areas) };
}

export async function serverMessages(...areas: Area[]): Promise<Translate> {
  const { language, dictionary } = await messagesFor('common', ...areas);
  return translator(language, dictionary);
}
