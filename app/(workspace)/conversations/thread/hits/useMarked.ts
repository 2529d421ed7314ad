import { type RefObject, useEffect } from 'react';
import { placesOf } from './places.ts';

/** As `::highlight` in the style sheet calls them. */
const name = 'found';

/**
 * The words stand out in what is said in the log beside the element. The browser paints them: messages are drawn as they
 * always are. Where it cannot, the message that is meant is still marked as a whole.
 */
export function useMarked(beside: RefObject<Element | null>, words: readonly string[]): void {
  const all = words.join(' ');
  useEffect(() => {
    const log = beside.current?.parentElement?.querySelector('[data-log]');
    if (!log || all === '' || !('highlights' in CSS)) return;
    const wanted = new Set(all.split(' '));
    const mark = () => CSS.highlights.set(name, new Highlight(...rangesIn(log, wanted)));
    const observer = new MutationObserver(mark);
    observer.observe(log, { childList: true, characterData: true, subtree: true });
    mark();
    return () => {
      observer.disconnect();
      CSS.highlights.delete(name);
    };
  }, [beside, all]);
}

function rangesIn(log: Element, words: ReadonlySet<string>): StaticRange[] {
  const ranges: StaticRange[] = [];
  for (const said of log.querySelectorAll('[data-said]')) {
    const texts = document.createTreeWalker(said, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (const [startOffset, endOffset] of placesOf(node.textContent ?? '', words)) {
        ranges.push(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
      }
    }
  }
  return ranges;
}
