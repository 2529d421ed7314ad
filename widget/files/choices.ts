import { element } from './element.ts';
import type { Scene } from './line.ts';

/** What the clip opens: the computer's own window; on a phone, or when the browser does not let us open it, a choice first. */
export function createChoices({ frame, words }: Pick<Scene, 'frame' | 'words'>, add: (files: readonly File[]) => void) {
  let menu: HTMLElement | undefined;
  return { open };

  function open(): void {
    if (menu) return close();
    const chosen = inputOf({ multiple: true });
    // Fetching the script may have taken longer than a press of a button counts.
    if (!matchMedia('(pointer: coarse)').matches && navigator.userActivation?.isActive !== false) {
      // Some browsers forget one that is not on the page.
      chosen.hidden = true;
      frame.stage.querySelector('.tray')?.append(chosen);
      chosen.oncancel = () => chosen.remove();
      return chosen.click();
    }
    menu = element('div', { class: 'ways', role: 'group', ariaLabel: words.ways, onkeydown: leaveByKey },
      element('label', {}, inputOf({ accept: 'image/*', capture: 'environment' }), words.camera),
      element('label', {}, inputOf({ accept: 'image/*,video/*', multiple: true }), words.pictures),
      element('label', {}, chosen, words.file),
    );
    frame.stage.querySelector('.tray')?.append(menu);
    menu.querySelector('input')?.focus();
    document.addEventListener('pointerdown', leave);
  }

  function close(): void {
    menu?.remove();
    menu = undefined;
    document.removeEventListener('pointerdown', leave);
  }

  function leave(event: Event): void {
    const path = event.composedPath();
    const clip = frame.stage.querySelector('.clip');
    if (menu && !path.includes(menu) && !(clip && path.includes(clip))) close();
  }

  function leaveByKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // The chat itself stays open.
    event.stopPropagation();
    close();
    frame.stage.querySelector<HTMLElement>('.clip')?.focus();
  }

  function inputOf({ capture, ...given }: { accept?: string; multiple?: boolean; capture?: string }): HTMLInputElement {
    const input = element('input', {
      type: 'file',
      ...given,
      onchange: () => {
        const files = [...(input.files ?? [])];
        close();
        input.remove();
        frame.stage.querySelector<HTMLElement>('.composer textarea')?.focus();
        add(files);
      },
    });
    if (capture) input.setAttribute('capture', capture);
    return input;
  }
}
