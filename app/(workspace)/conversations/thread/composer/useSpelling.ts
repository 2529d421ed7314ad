import { useSpeech } from '../../../../i18n/MessagesProvider.tsx';
import { useLive } from '../../../../live/LiveContext.ts';

/** What the browser's spell check is told of a text box, as the agent has it in Settings. */
export function useSpelling(): { spellCheck: boolean; lang: string } {
  const { language } = useSpeech();
  const { spellCheck, spellCheckLanguage } = useLive().me;
  return { spellCheck, lang: spellCheckLanguage ?? language };
}
