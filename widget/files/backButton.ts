const mark = 'samtalViewer';
let last = 0;

/**
 * The browser's back button closes what has just been opened: there is an entry in the history for it, of the page's own
 * address and state. Returns what to call once it has been closed otherwise.
 */
export function closedByBack(close: () => void): () => void {
  const own = `${Date.now()}.${last++}`;
  const isOwn = (state: unknown): boolean => typeof state === 'object' && state !== null && Reflect.get(state, mark) === own;
  try {
    // Not the page's `history.pushState`, which its router may have put something of its own around.
    History.prototype.pushState.call(history, { ...history.state, [mark]: own }, '');
  } catch {
    // Browsers limit how often; then the button does what it always does.
    return () => undefined;
  }
  addEventListener('popstate', onPop);
  return () => {
    close = () => undefined;
    if (isOwn(history.state)) history.back();
    else stop();
  };

  function onPop(event: PopStateEvent): void {
    if (isOwn(event.state)) return;
    stop();
    close();
  }

  function stop(): void {
    removeEventListener('popstate', onPop);
  }
}
