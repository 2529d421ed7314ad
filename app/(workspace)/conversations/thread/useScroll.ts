import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { firstMessage, newSince } from './place.ts';
import type { Item } from './timeline.ts';

const NEAR = 48;
const LOAD_WITHIN = 240;

/**
 * Keeps the end in sight for one who is there, and what is read in its place for one who is not: when older messages
 * come above, when newer ones come below, when the composer grows.
 */
export function useScroll(items: readonly Item[], onAtEnd: (atEnd: boolean) => void, onNearStart: () => void) {
  const box = useRef<HTMLDivElement>(null);
  const sticks = useRef(true);
  const before = useRef({ first: firstMessage(items), height: 0 });
  const [atEnd, setAtEnd] = useState(true);
  const [newestSeen, setNewestSeen] = useState<string>();
  const own = items.at(-1)?.kind === 'pending';

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const first = firstMessage(items);
    const grownAbove = first !== before.current.first ? element.scrollHeight - before.current.height : 0;
    before.current = { first, height: element.scrollHeight };
    if (sticks.current || own) element.scrollTop = element.scrollHeight;
    else if (grownAbove > 0) element.scrollTop += grownAbove;
  }, [items, own]);
  useStickOnResize(box, sticks);

  const onScroll = () => {
    const element = box.current;
    if (!element) return;
    const end = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
    sticks.current = end;
    if (end !== atEnd) {
      setAtEnd(end);
      setNewestSeen(items.at(-1)?.key);
      onAtEnd(end);
    }
    if (element.scrollTop < LOAD_WITHIN) onNearStart();
  };
  const toEnd = () => box.current?.scrollTo({ top: box.current.scrollHeight, behavior: 'smooth' });
  const newBelow = atEnd ? 0 : newSince(items, newestSeen);
  return { box, atEnd, newBelow, toEnd, onScroll };
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
