import { useState } from 'react';
import { emojiFont } from '../../../../emoji/emojiFont.ts';
import { keptTone, noteEmoji, usedEmoji } from '../../../../emoji/kept.ts';
import { searchEmoji } from '../../../../emoji/search.ts';
import { toned } from '../../../../emoji/tone.ts';
import { useCatalog } from '../../../../emoji/useCatalog.ts';
import { useMessages, useSpeech } from '../../../../i18n/MessagesProvider.tsx';
import { type EmojiQuery, emojiQueryAt } from './emojiQuery.ts';
import type { Suggesting } from './suggesting.ts';
import type { Writing } from './useWriting.ts';

const MOST = 8;

/** The list that `:name` opens, as long as there is an emoji of that name: else Enter sends. */
export function useEmoji({ text: written, replace }: Writing): Suggesting {
  const t = useMessages();
  const { language } = useSpeech();
  const [at, setAt] = useState<EmojiQuery | null>(null);
  const [dismissed, setDismissed] = useState<number | null>(null);
  const [line, setLine] = useState(0);
  const wanted = at !== null && at.from !== dismissed && written.startsWith(`:${at.query}`, at.from);
  const catalog = useCatalog(wanted);
  const found = wanted && catalog ? searchEmoji(catalog.flat(), at.query, language, usedEmoji()).slice(0, MOST) : [];

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
    active: Math.min(line, found.length - 1),
    look(text, cursor) {
      const next = emojiQueryAt(text, cursor);
      if (next === null) setDismissed(null);
      if (next?.query !== at?.query) setLine(0);
      setAt(next);
    },
    dismiss: () => setDismissed(at?.from ?? null),
    setLine,
    choose(index) {
      const emoji = found[index];
      if (!at || !emoji) return;
      noteEmoji(emoji.char);
      replace(at.from, at.to, emoji.hasTones ? toned(emoji.char, keptTone()) : emoji.char);
    },
  };
}
