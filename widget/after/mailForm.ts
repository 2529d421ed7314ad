import { button, make, named, notice } from './dom.ts';
import type { AfterWords } from './words.ts';

interface Mailing {
  /** Resolves with what is to be mended; rejects when it was refused or did not arrive. */
  mail(clientId: string, address: string): Promise<string | undefined>;
  done(sent: string | null): void;
}

/** Where to, and off it goes. The same address again is the same mail, so that it is sent once however often it is tried. */
export function mailFormOf(words: AfterWords, { mail, done }: Mailing): HTMLElement {
  const ids = new Map<string, string>();
  const problem = notice('alert', 'problem');
  const field = make('input', { type: 'email', autocomplete: 'email', maxLength: 254 });
  field.setAttribute('enterkeyhint', 'send');
  const tell = (text: string) => {
    problem.textContent = text;
    field.ariaInvalid = 'true';
    field.focus();
  };
  let busy = false;
  const send = async () => {
    const address = field.value.trim();
    if (busy) return;
    if (!address || !field.checkValidity()) return tell(words.wrong);
    ids.set(address, ids.get(address) ?? newId());
    busy = true;
    try {
      const mistake = await mail(ids.get(address) ?? '', address);
      if (mistake) tell(words.wrong);
      else done(address);
    } catch (error) {
      tell(Object(error).code === 'RATE_LIMITED' ? words.tooMany : words.failed);
    }
    busy = false;
  };
  const form = make(
    'form',
    {
      className: 'mailing',
      noValidate: true,
      onsubmit(event) {
        event.preventDefault();
        void send();
      },
      onkeydown(event) {
        if (event.key !== 'Escape') return;
        // The chat itself stays open.
        event.stopPropagation();
        done(null);
      },
    },
    make('p', {}, words.mailText),
    make('label', {}, words.address, field),
    problem,
    button('button', words.cancel, () => done(null)),
    make('button', { type: 'submit', className: 'button strong' }, words.send),
  );
  return named(form, 'group', words.mail);
}

/** Pages without https have no `crypto.randomUUID`. */
const newId = (): string => Array.from({ length: 4 }, () => Math.random().toString(36).slice(2)).join('');
