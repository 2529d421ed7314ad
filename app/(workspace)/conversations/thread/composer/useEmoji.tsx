import { useEffect, useState } from 'react';
import { emojiFont } from '../../../../emoji/emojiFont.ts';
import type { Proposing } from '../../../../emoji/proposing.ts';
import { useMessages, useSpeech } from '../../../../i18n/MessagesProvider.tsx';
import { type EmojiQuery, emojiQueryAt, smileyAt } from './emojiQuery.ts';
import type { Suggesting } from './suggesting.ts';
import type { Writing } from './useWriting.ts';

/**
 * The list that `:name` opens, as long as there is an emoji of that name: else Enter sends. A `:)` opens one too, of which
 * no line is chosen before an arrow or Tab has: whoever means `:)` sends it.
 */
export function useEmoji({ text: written, replace }: Writing): Suggesting {
  const t = useMessages();
  const { language } = useSpeech();
  const [at, setAt] = useState<(EmojiQuery & { smiley: boolean }) | null>(null);
  const [dismissed, setDismissed] = useState<number | null>(null);
  const [line, setLine] = useState<number | null>(null);
  const wanted = at !== null && at.from !== dismissed && written.startsWith(at.smiley ? at.query : `:${at.query}`, at.from);
  const proposing = useProposing(wanted);
  const found = !wanted || !proposing ? [] : at.smiley ? proposing.findSmiley(at.query) : proposing.find(at.query, language);

  return {
    open: found.length > 0,
    label: t('emoji.suggested'),
    lines: found.map(({ char, names }) => ({
      id: char,
      content: (
        <span className="flex items-center gap-2.5">
          <span className={`text-lg leading-none ${emojiFont}`}>{char}</span> {names[language]}
        </span>
      ),
    })),
    emptyText: '',
    active: Math.min(line ?? (at?.smiley ? -1 : 0), found.length - 1),
    look(text, cursor) {
      const [name, smiley] = [emojiQueryAt(text, cursor), smileyAt(text, cursor)];
      const next = name ? { ...name, smiley: false } : smiley && { ...smiley, smiley: true };
      if (next === null) setDismissed(null);
      if (next?.query !== at?.query) setLine(null);
      setAt(next);
    },
    dismiss: () => setDismissed(at?.from ?? null),
    setLine,
    choose(index) {
      const emoji = found[index];
      if (at && emoji && proposing) replace(at.from, at.to, proposing.take(emoji));
    },
  };
}

function useProposing(wanted: boolean): Proposing | null {
  const [loaded, setLoaded] = useState<Proposing | null>(null);
  useEffect(() => {
    if (!wanted || loaded) return undefined;
    let gone = false;
    import('../../../../emoji/proposing.ts')
      .then(({ proposing }) => proposing())
      .then(
        (found) => gone || setLoaded(found),
        // Offline: what is written stays what it is.
        () => undefined,
      );
    return () => {
      gone = true;
    };
  }, [wanted, loaded]);
  return loaded;
}
