import { Kbd } from '../../ui/Kbd.tsx';
import { keyOf, type ShortcutId } from './shortcuts.ts';

/** In a button, the key that presses it; in the button's own colour, and not where there are only fingers. */
export const KeyHint = ({ id }: { id: ShortcutId }) => (
  <span aria-hidden="true" className="pointer-coarse:hidden [&_kbd]:border-current/40 [&_kbd]:text-inherit">
    <Kbd>{keyOf(id)}</Kbd>
  </span>
);
