interface Swipes {
  /** To the left is the next one, to the right the one before. */
  go(steps: 1 | -1): void;
  /** Downwards. */
  away(): void;
}

const far = 48;
/** What is enlarged is moved about with one finger. */
const enlarged = (): boolean => (window.visualViewport?.scale ?? 1) > 1.01;

/** One finger across the element; two enlarge, as everywhere. Returns what ends it. */
export function followSwipes(element: HTMLElement, { go, away }: Swipes): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let from: { x: number; y: number } | null = null;
  const fit = () => element.style.setProperty('touch-action', enlarged() ? 'auto' : 'pinch-zoom');
  fit();
  window.visualViewport?.addEventListener('resize', fit, { signal });
  element.addEventListener(
    'pointerdown',
    ({ isPrimary, pointerType, clientX, clientY }) => (from = isPrimary && pointerType !== 'mouse' && !enlarged() ? { x: clientX, y: clientY } : null),
    { signal },
  );
  element.addEventListener('pointercancel', () => (from = null), { signal });
  element.addEventListener(
    'pointerup',
    ({ clientX, clientY }) => {
      if (!from) return;
      const [x, y] = [clientX - from.x, clientY - from.y];
      from = null;
      // Not before the touch is over: what it began on goes with it.
      if (Math.abs(x) > far && Math.abs(x) > 2 * Math.abs(y)) setTimeout(() => go(x < 0 ? 1 : -1));
      else if (y > 2 * far && y > 2 * Math.abs(x)) setTimeout(away);
    },
    { signal },
  );
  return () => ending.abort();
}
