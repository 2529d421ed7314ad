import { useEffect, useRef } from 'preact/hooks';
import type * as Away from '../../away/away.ts';
import { useChatState, useScene } from './scene.ts';
import type { Draft } from './useDraft.ts';

/** A script of its own: most visitors find somebody. */
export function AwayForm({ draft }: { draft: Draft }) {
  const { frame, session } = useScene();
  const { opens, takesFocus: focus } = useChatState();
  const place = useRef<HTMLDivElement>(null);
  const form = useRef<Away.Opened | null>(null);
  const now = useRef({ draft, opens, focus });
  now.current = { draft, opens, focus };

  useEffect(() => {
    let gone = false;
    loadAway(`${frame.origin}${AWAY_PATH}`).then(({ openAway }) => {
      if (!gone && place.current) form.current = openAway({ place: place.current, frame, session, ...now.current });
    }, session.refresh);
    return () => {
      gone = true;
      form.current?.close();
    };
  }, [frame, session]);
  useEffect(() => form.current?.tell(opens), [opens]);

  return <div ref={place} class="away" />;
}

const loadAway = (address: string): Promise<typeof Away> => import(address);
