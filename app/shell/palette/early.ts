let typed = '';
let stop: (() => void) | null = null;

/** What is typed before the palette is there is meant for it, not for the page under it. From now until it is taken. */
export function listenEarly(onEscape: () => void): void {
  takeEarly();
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
  window.addEventListener('keydown', listener, { capture: true });
  stop = () => window.removeEventListener('keydown', listener, { capture: true });
}

export function takeEarly(): string {
  stop?.();
  const taken = typed;
  [typed, stop] = ['', null];
  return taken;
}
