import { useState } from 'react';
import { useLive } from '../../../../live/LiveContext.ts';
import { filled } from '../../../../rapid/fill.ts';
import { useMessages } from '../../../../i18n/MessagesProvider.tsx';
import type { ThreadConversation } from '../useThread.ts';
import { isSearch, type RapidQuery, rapidQueryAt, searchRapid } from './rapid.ts';
import { RapidLine } from './RapidLine.tsx';
import { useRapidResponsesQuery } from './rapidResponses.generated.ts';
import type { Suggesting } from './suggesting.ts';
import type { Writing } from './useWriting.ts';

/** The list that `#` opens. */
export function useRapid({ site, visitorName }: ThreadConversation, { text: written, replace, noteRapid, attaching }: Writing): Suggesting {
  const t = useMessages();
  const { me } = useLive();
  const [at, setAt] = useState<RapidQuery | null>(null);
  const [dismissed, setDismissed] = useState<number | null>(null);
  const [line, setLine] = useState(0);
  // What is sent or taken out by others takes the sign with it.
  const wanted = at !== null && at.from !== dismissed && written.startsWith('#', at.from);
  const [{ data }] = useRapidResponsesQuery({ pause: !wanted });
  const all = data?.rapidResponses.filter(({ viewerCanUse }) => viewerCanUse) ?? [];
  const found = wanted ? searchRapid(all, at.query) : [];
  const open = wanted && isSearch(at, found);
  const facts = { 'visitor.name': visitorName, 'agent.name': me.name, 'site.name': site?.name ?? null };
  const hasAny = data === undefined || all.length > 0;

  return {
    open,
    label: t('composer.rapid'),
    lines: found.map((item) => ({ id: item.id, content: <RapidLine item={{ ...item, text: filled(item.text, facts) }} files={attaching ? item.files.length : 0} /> })),
    emptyText: t(hasAny ? 'composer.rapidNone' : 'composer.rapidEmpty'),
    active: Math.min(line, found.length - 1),
    look(text, cursor) {
      const next = rapidQueryAt(text, cursor);
      if (next === null) setDismissed(null);
      if (next?.query !== at?.query) setLine(0);
      setAt(next);
    },
    dismiss: () => setDismissed(at?.from ?? null),
    setLine,
    choose(index) {
      const item = found[index];
      if (!at || !item) return;
      noteRapid(item.id);
      attaching?.copy(item.files);
      const text = filled(item.text, facts);
      replace(at.from, at.to, text);
      // A sign in what was put in begins no search.
      if (text.includes('#')) setDismissed(at.from + text.lastIndexOf('#'));
    },
  };
}
