import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Row } from '../thread/rows.ts';
import { useScene } from './scene.ts';

const nearPx = 48;

/** Stays at the newest message unless the visitor reads further up, and knows whether it is before their eyes. */
export function useScroll(rows: readonly Row[]) {
  const { reading } = useScene().session;
  const box = useRef<HTMLDivElement>(null);
  const atBottom = useRef(true);
  const before = useRef({ first: '', last: '', height: 0 });
  const room = useRef(0);
  const [below, setBelow] = useState(false);

  const look = useCallback(() => reading.look(atBottom.current && !document.hidden), [reading]);
  const toBottom = () => {
    atBottom.current = true;
    setBelow(false);
    stick();
    look();
  };
  const stick = () => {
    const { current } = box;
    if (!current) return;
    room.current = current.clientHeight;
    if (atBottom.current) current.scrollTop = current.scrollHeight;
  };

  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const { first, last, height } = before.current;
    const [top] = rows.flatMap((row) => (row.kind === 'message' ? [row.key] : []));
    const end = rows.at(-1);
    before.current = { first: top ?? '', last: end?.key ?? '', height: current.scrollHeight };
    if (end?.kind === 'pending' && end.key !== last) atBottom.current = true;
    if (!atBottom.current) {
      // Earlier messages came in above: what is being read stays where it is.
      if (first && top !== first) current.scrollTop += current.scrollHeight - height;
      if (end?.kind === 'message' && end.key !== last) setBelow(true);
    }
  }, [rows]);
  // Also when only the dots or the height have changed.
  useLayoutEffect(stick);

  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const moved = () => {
      // The composer grew or shrank: it was not the visitor who scrolled.
      if (current.clientHeight !== room.current) return stick();
      atBottom.current = current.scrollHeight - current.scrollTop - current.clientHeight < nearPx;
      if (atBottom.current) setBelow(false);
      look();
    };
    const resized = new ResizeObserver(stick);
    resized.observe(current);
    current.addEventListener('scroll', moved, { passive: true });
    document.addEventListener('visibilitychange', look);
    look();
    return () => {
      resized.disconnect();
      current.removeEventListener('scroll', moved);
      document.removeEventListener('visibilitychange', look);
      reading.look(false);
    };
  }, [look, reading]);

  return { box, below, toBottom };
}
