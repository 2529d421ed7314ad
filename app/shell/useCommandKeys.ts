import { useKeydown } from '../../ui/useKeydown.ts';
import type { Command } from './commands.ts';
import { isShortcut } from './shortcuts.ts';

/** What stands in a menu or in the palette with a key is done by it too. */
export function useCommandKeys(commands: readonly Pick<Command, 'shortcut' | 'run'>[]): void {
  useKeydown((event: KeyboardEvent) => {
    const command = !event.repeat && commands.find(({ shortcut }) => shortcut && isShortcut(event, shortcut));
    if (!command) return;
    event.preventDefault();
    command.run();
  });
}
