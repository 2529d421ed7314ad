import type { Row } from '../thread/rows.ts';
import type { Reading } from '../thread/reading.ts';

const nearPx = 48;

/** Keeps the thread at its newest message unless the visitor reads further up, and knows whether that is before their eyes. */
export interface Scroller {
  attach(box: HTMLElement): () => void;
  /** These are on the screen now. */
  show(rows: readonly Row[]): void;
  /** The height may have changed. */
  stick(): void;
  toBottom(): void;
}

export function createScroller({ look }: Pick<Reading, 'look'>, setBelow: (below: boolean) => void): Scroller {
  let box: HTMLElement | null = null;
  let atBottom = true;
  let room = 0;
  let height = 0;
  let top: string | undefined;
  let end: string | undefined;

  return { attach, show, stick, toBottom };

  function attach(element: HTMLElement): () => void {
    box = element;
    const resized = new ResizeObserver(stick);
    resized.observe(element);
    element.addEventListener('scroll', moved, { passive: true });
    document.addEventListener('visibilitychange', tell);
    stick();
    tell();
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', moved);
      document.removeEventListener('visibilitychange', tell);
      box = null;
      look(false);
    };
  }

  function show(rows: readonly Row[]): void {
    const before = { top, end, height };
    const last = rows.at(-1);
    top = rows.find(({ kind }) => kind === 'message')?.key;
    end = last?.key;
    height = box?.scrollHeight ?? 0;
    if (last?.kind === 'pending' && end !== before.end) atBottom = true;
    if (atBottom || !box) return;
    // Earlier messages came in above: what is being read stays where it is.
    if (before.top && top !== before.top) box.scrollTop += height - before.height;
    if (last?.kind === 'message' && end !== before.end) setBelow(true);
  }

  function stick(): void {
    if (!box) return;
    room = box.clientHeight;
    if (atBottom) box.scrollTop = box.scrollHeight;
  }

  function toBottom(): void {
    atBottom = true;
    setBelow(false);
    stick();
    tell();
  }

  function moved(): void {
    if (!box) return;
    // The composer grew or shrank: it was not the visitor who scrolled.
    if (box.clientHeight !== room) return stick();
    atBottom = box.scrollHeight - box.scrollTop - box.clientHeight < nearPx;
    if (atBottom) setBelow(false);
    tell();
  }

  function tell(): void {
    look(atBottom && !document.hidden);
  }
}
