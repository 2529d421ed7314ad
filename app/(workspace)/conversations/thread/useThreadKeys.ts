import { useKeydown } from '../../../../ui/useKeydown.ts';
import { openPalette } from '../../../shell/palette/wish.ts';
import { isShortcut } from '../../../shell/shortcuts.ts';
import type { ThreadConversation } from './useThread.ts';

/** E ends, L labels, G tags, D shows the details, / and # write. */
export function useThreadKeys(conversation: ThreadConversation | null, end: () => Promise<void>, details: () => void) {
  useKeydown((event: KeyboardEvent) => {
    if (!conversation || event.repeat) return;
    const run = ways(conversation, end, details).find(([id, may]) => may && isShortcut(event, id))?.[2];
    if (!run) return;
    event.preventDefault();
    run();
  });
}

const ways = (conversation: ThreadConversation, end: () => Promise<void>, details: () => void) =>
  [
    ['end', conversation.viewerCanEnd, () => void end()],
    ['label', conversation.viewerCanLabel, () => pressLabel() || openPalette({ list: 'label', conversation })],
    ['tag', conversation.viewerCanLabel, () => openPalette({ list: 'tag', conversation })],
    ['details', true, details],
    ['write', true, () => write('')],
    ['rapid', true, () => write('#')],
  ] as const;

/** The button in the details, if they are on the screen. */
function pressLabel(): boolean {
  const button = [...document.querySelectorAll<HTMLElement>('[data-shortcut="label"]')].find((element) => element.checkVisibility());
  button?.click();
  return button !== undefined;
}

function write(text: string) {
  document.querySelector<HTMLTextAreaElement>('[data-shortcut="composer"]')?.focus();
  // As if typed: React hears of it, and undo knows it.
  if (text) document.execCommand('insertText', false, text);
}
