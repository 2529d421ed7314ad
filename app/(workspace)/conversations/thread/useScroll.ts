import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { firstMessage, newSince } from './place.ts';
import type { Item } from './timeline.ts';

const NEAR = 48;
const LOAD_WITHIN = 240;

interface Scrolling {
  /** There are newer messages that are not fetched: the end of what is shown is not the end. */
  hasNewer: boolean;
  /** Another one each time that the marked line is to come into sight. */
  target: string | null;
  onAtEnd: (atEnd: boolean) => void;
  onNearStart: () => void;
  onNearEnd: () => void;
}

/**
 * Keeps the end in sight for one who is there, and what is read in its place for one who is not: when older messages
 * come above, when newer ones come below, when the composer grows.
 */
export function useScroll(items: readonly Item[], { hasNewer, target, onAtEnd, onNearStart, onNearEnd }: Scrolling) {
  const box = useRef<HTMLDivElement>(null);
  const sticks = useRef(true);
  const before = useRef({ first: firstMessage(items), height: 0 });
  const reached = useRef<string | null>(null);
  const [atEnd, setAtEnd] = useState(true);
  const [newestSeen, setNewestSeen] = useState<string>();
  const own = items.at(-1)?.kind === 'pending';

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const first = firstMessage(items);
    const grownAbove = first !== before.current.first ? element.scrollHeight - before.current.height : 0;
    before.current = { first, height: element.scrollHeight };
    const line = target !== null && target !== reached.current ? element.querySelector('[data-found]') : null;
    if (line) {
      reached.current = target;
      sticks.current = false;
      line.scrollIntoView({ block: 'center' });
    } else if ((sticks.current && !hasNewer) || own) element.scrollTop = element.scrollHeight;
    else if (grownAbove > 0) element.scrollTop += grownAbove;
  }, [items, own, target, hasNewer]);
  useStickOnResize(box, sticks);

  const onScroll = () => {
    const element = box.current;
    if (!element) return;
    const below = element.scrollHeight - element.scrollTop - element.clientHeight;
    const end = below < NEAR && !hasNewer;
    sticks.current = end;
    if (end !== atEnd) {
      setAtEnd(end);
      // Of a stretch what comes below is not new.
      setNewestSeen(hasNewer ? undefined : items.at(-1)?.key);
      onAtEnd(end);
    }
    if (element.scrollTop < LOAD_WITHIN) onNearStart();
    if (below < LOAD_WITHIN) onNearEnd();
  };
  const toEnd = () => box.current?.scrollTo({ top: box.current.scrollHeight, behavior: 'smooth' });
  const stick = () => {
    sticks.current = true;
  };
  const newBelow = atEnd ? 0 : newSince(items, newestSeen);
  return { box, atEnd, newBelow, toEnd, stick, onScroll };
}

function useStickOnResize(box: RefObject<HTMLDivElement | null>, sticks: RefObject<boolean>) {
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const sized = new ResizeObserver(() => {
      if (sticks.current) element.scrollTop = element.scrollHeight;
    });
    sized.observe(element);
    return () => sized.disconnect();
  }, [box, sticks]);
}
