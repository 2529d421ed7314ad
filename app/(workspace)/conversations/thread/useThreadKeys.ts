import { useEffect, useEffectEvent } from 'react';
import { isPlainKey } from '../../../shell/keys.ts';
import type { ThreadConversation } from './useThread.ts';

/** E ends, L labels, / and # write. */
export function useThreadKeys(conversation: ThreadConversation | null, end: () => Promise<void>) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!conversation || !isPlainKey(event) || event.repeat) return;
    const key = event.key.toLowerCase();
    if (key === 'e' && conversation.viewerCanEnd) {
      event.preventDefault();
      void end();
    }
    if (key === 'l') press('[data-shortcut="label"]', event);
    if (key === '/' || key === '#') write(event, key === '#' ? '#' : '');
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

function press(selector: string, event: KeyboardEvent) {
  const button = [...document.querySelectorAll<HTMLElement>(selector)].find((element) => element.checkVisibility());
  if (!button) return;
  event.preventDefault();
  button.click();
}

function write(event: KeyboardEvent, text: string) {
  const composer = document.querySelector<HTMLTextAreaElement>('[data-shortcut="composer"]');
  if (!composer) return;
  event.preventDefault();
  composer.focus();
  // As if typed: React hears of it, and undo knows it.
  if (text) document.execCommand('insertText', false, text);
}
