let typed = '';
let stop: (() => void) | null = null;
let begun = 0;

/**
 * What is typed before the palette is there is meant for it, not for the page under it, whose keys do all sorts of things. From
 * now until it is taken; what was heard until now stays.
 */
export function listenEarly(onEscape: () => void): void {
  const before = takeEarly();
  const listener = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Backspace') typed = typed.slice(0, -1);
    else if (event.key.length === 1) typed += event.key;
    else if (event.key === 'Escape') {
      takeEarly();
      onEscape();
    }
  };
  [typed, begun] = [before, begun + 1];
  window.addEventListener('keydown', listener, { capture: true });
  stop = () => window.removeEventListener('keydown', listener, { capture: true });
}

export function takeEarly(): string {
  stop?.();
  const taken = typed;
  [typed, stop] = ['', null];
  return taken;
}

/** Between what was chosen and its being done no key is the page's either; it is the palette's if that is opened again by it. */
export function listenUntil(run: () => void): () => void {
  listenEarly(() => {});
  const ours = begun;
  return () => {
    run();
    if (begun === ours) takeEarly();
  };
}
