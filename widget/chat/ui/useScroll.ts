import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Row } from '../thread/rows.ts';
import { useScene } from './scene.ts';
import { createScroller } from './scroller.ts';

export function useScroll(rows: readonly Row[]) {
  const { reading } = useScene().session;
  const box = useRef<HTMLDivElement>(null);
  const [below, setBelow] = useState(false);
  const [scroller] = useState(() => createScroller(reading, setBelow));

  useLayoutEffect(() => (box.current ? scroller.attach(box.current) : undefined), [scroller]);
  useLayoutEffect(() => scroller.show(rows), [scroller, rows]);
  // After every rendering: the dots come and go too.
  useLayoutEffect(() => scroller.stick());

  return { box, below, toBottom: scroller.toBottom };
}
