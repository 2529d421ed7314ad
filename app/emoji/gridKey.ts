import type { KeyboardEvent, RefObject } from 'react';

/** One stop of Tab for the search; the arrows go on from there, as the emoji lie on the screen. */
export function gridKey(box: RefObject<HTMLElement | null>, event: KeyboardEvent): void {
  const search = box.current?.querySelector('input');
  const cells = [...(box.current?.querySelectorAll<HTMLElement>('[data-emoji]') ?? [])];
  const at = cells.findIndex((cell) => cell === document.activeElement);
  if (event.nativeEvent.isComposing) return;
  if (at < 0) {
    if (event.key !== 'ArrowDown' || event.target !== search) return;
    event.preventDefault();
    cells[0]?.focus();
    return;
  }
  const next = neighbour(cells, at, event.key);
  if (next !== undefined) {
    event.preventDefault();
    (next ?? search)?.focus();
  } else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
    // What is typed now is searched for.
    search?.focus();
  }
}

/** Null: above all of them; undefined: no key of the grid. */
function neighbour(cells: readonly HTMLElement[], at: number, key: string): HTMLElement | null | undefined {
  const stay = cells[at];
  switch (key) {
    case 'ArrowRight':
      return cells[at + 1] ?? stay;
    case 'ArrowLeft':
      return cells[at - 1] ?? null;
    case 'Home':
      return cells[0];
    case 'End':
      return cells.at(-1);
    case 'ArrowDown':
      return nearest(cells.slice(at + 1), stay) ?? stay;
    case 'ArrowUp':
      return nearest(cells.slice(0, at).reverse(), stay);
    default:
      return undefined;
  }
}

/** In the next line, the one that is least aside. */
function nearest(cells: readonly HTMLElement[], from: HTMLElement | undefined): HTMLElement | null {
  const here = from?.getBoundingClientRect();
  if (!here) return null;
  const line = cells.find((cell) => cell.getBoundingClientRect().top !== here.top)?.getBoundingClientRect().top;
  const inLine = cells.filter((cell) => cell.getBoundingClientRect().top === line);
  const aside = (cell: HTMLElement) => Math.abs(cell.getBoundingClientRect().left - here.left);
  return inLine.reduce<HTMLElement | null>((best, cell) => (best && aside(best) <= aside(cell) ? best : cell), null);
}
