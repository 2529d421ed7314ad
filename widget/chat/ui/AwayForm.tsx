import { useEffect, useRef } from 'preact/hooks';
import type * as Away from '../../away/away.ts';
import { useChatState, useScene } from './scene.ts';
import type { Draft } from './useDraft.ts';

/** A script of its own: most visitors find somebody. */
export function AwayForm({ draft }: { draft: Draft }) {
  const { frame, session } = useScene();
  const { takesFocus: focus } = useChatState();
  const place = useRef<HTMLDivElement>(null);
  const now = useRef({ draft, focus });
  now.current = { draft, focus };

  useEffect(() => {
    let close: (() => void) | undefined;
    let gone = false;
    loadAway(`${frame.origin}${AWAY_PATH}`).then(({ openAway }) => {
      if (!gone && place.current) close = openAway({ place: place.current, frame, session, ...now.current });
    }, session.refresh);
    return () => {
      gone = true;
      close?.();
    };
  }, [frame, session]);

  return <div ref={place} class="away" />;
}

const loadAway = (address: string): Promise<typeof Away> => import(address);
