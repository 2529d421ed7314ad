import { useRef } from 'preact/hooks';
import type * as Away from '../../away/away.ts';
import { useChatState, useScene } from './scene.ts';
import type { Draft } from './useDraft.ts';
import { useScript } from './useScript.ts';

/** A script of its own: most visitors find somebody. */
export function AwayForm({ draft }: { draft: Draft }) {
  const { frame, session } = useScene();
  const { takesFocus: focus } = useChatState();
  const place = useRef<HTMLDivElement>(null);
  useScript<typeof Away>(AWAY_PATH, place, {
    wanted: true,
    open: ({ openAway }, place) => openAway({ place, frame, session, draft, focus }),
    failed: session.refresh,
  });
  return <div ref={place} class="away" />;
}
