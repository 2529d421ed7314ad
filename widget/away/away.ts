import type { Session } from '../chat/session.ts';
import type { Draft } from '../chat/ui/useDraft.ts';
import type { Frame } from '../frame.ts';
import css from './away.css';
import { type Kept, keptOf, problemsIn } from './kept.ts';
import { LeaveMessage } from './leave.generated.ts';
import { words as all } from './words.ts';

type Name = 'name' | 'email' | 'text';
/** Null: taken. `LATER`: it may be tried again as it is. */
type Answer = { code: string; field?: string | null } | 'LATER' | null;

/** What the chat hands over to the form, which is fetched only where nobody can answer. */
export interface AwayPlace {
  place: HTMLElement;
  frame: Frame;
  session: Session;
  /** What was written in the chat before. */
  draft: Draft;
  focus: boolean;
}

const againMs = 3_000;
/** Under which name what stands in the form is kept. */
const kept = 'left';
const lone = /\0|[\ud800-\udfff]/gu;
let dressed = false;

/** Shows the form; returns what takes it away. What stands in it stays, and what was being sent goes on with the next. */
export function openAway(away: AwayPlace): () => void {
  const { place, frame, session, draft, focus } = away;
  const { store, outbox, link } = session;
  const words = all[frame.language];
  if (!dressed) frame.addStyles(css);
  dressed = true;
  // What nobody could take in the chat.
  const refused = outbox.all().filter(({ problem }) => problem);
  const now = keptOf(store.get(kept), refused[0]?.text ?? draft.text);
  let gone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const form = make('form', { noValidate: true });
  const status = make('p', { className: 'away-status' });
  status.setAttribute('role', 'status');
  const button = make('button', { type: 'submit', className: 'button strong wide', textContent: words.send });
  const fields: Record<Name, Field> = {
    name: fieldOf('input', words.name, { autocomplete: 'name', maxLength: 200 }),
    email: fieldOf('input', words.email, { autocomplete: 'email', type: 'email', maxLength: 300 }, true),
    text: fieldOf('textarea', words.message, { rows: 4 }, true),
  };
  const names: readonly Name[] = ['name', 'email', 'text'];
  const head = (title: string, line: string) => [make('h3', { textContent: title }), make('p', { textContent: line })];
  form.append(...head(words.title, words.text), ...names.map((name) => fields[name].box), status, button);
  form.addEventListener('input', () => {
    for (const name of names) now[name] = fields[name].control.value.replace(lone, '\ufffd');
    keep();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!now.sending) press();
  });
  for (const name of names) fields[name].control.value = now[name];
  place.replaceChildren(form);
  if (now.sending) void attempt();
  else if (focus) (names.map((name) => fields[name].control).find(({ value }) => !value) ?? button).focus({ preventScroll: true });
  return () => {
    gone = true;
    clearTimeout(timer);
  };

  function keep(): void {
    store.set(kept, JSON.stringify(now));
  }

  function press(): void {
    const problems = problemsIn(now);
    for (const name of names) fields[name].tell('');
    for (const [name, code] of problems) fields[name].tell(sentenceOf(name, code));
    const [first] = problems;
    if (first) return fields[first[0]].control.focus();
    now.sending = true;
    keep();
    void attempt();
  }

  async function attempt(): Promise<void> {
    busy(true);
    status.textContent = navigator.onLine ? words.sending : words.waiting;
    const late = setTimeout(() => (status.textContent = words.waiting), againMs);
    const { sending: _, ...message } = now;
    const answer = await leave({ ...message, name: now.name.trim(), email: now.email.trim() });
    clearTimeout(late);
    if (gone) return;
    if (answer === 'LATER') {
      status.textContent = words.waiting;
      timer = setTimeout(() => void attempt(), againMs);
    } else if (answer) refuse(answer);
    else thank();
  }

  /** Whatever goes wrong on the way passes: it is the same message however often it is sent. */
  function leave(input: Omit<Kept, 'sending'>): Promise<Answer> {
    return link.ask(LeaveMessage, { input }).then(
      ({ leaveMessage: { conversation, userErrors } }): Answer => (conversation ? null : (userErrors[0] ?? { code: '' })),
      (): Answer => 'LATER',
    );
  }

  function refuse({ code, field }: { code: string; field?: string | null }): void {
    now.sending = false;
    keep();
    busy(false);
    status.textContent = '';
    const name = names.find((one) => one === field);
    if (!name) return void (status.textContent = code === 'SITE_CLOSED' ? words.closed : words.failed);
    fields[name].tell(sentenceOf(name, code));
    fields[name].control.focus();
  }

  function thank(): void {
    store.remove(kept);
    for (const { clientId } of refused) outbox.remove(clientId);
    draft.write('');
    const hadFocus = form.matches(':focus-within');
    const another = make('button', { type: 'button', className: 'button wide', textContent: words.another });
    const title = make('div', { className: 'away-done' });
    title.setAttribute('role', 'status');
    another.addEventListener('click', () => openAway({ ...away, draft: { ...draft, text: '' }, focus: true }));
    place.replaceChildren(title);
    // Only what comes into a status that is there is read out.
    title.append(...head(words.done, words.answerTo(now.email.trim())), another);
    if (hadFocus) another.focus();
  }

  function busy(sending: boolean): void {
    for (const name of names) fields[name].control.readOnly = sending;
    button.setAttribute('aria-disabled', String(sending));
  }

  function sentenceOf(name: Name, code: string): string {
    if (code === 'BLANK' && name !== 'name') return words.blank[name];
    return code === 'TOO_LONG' && name === 'text' ? words.long : words.wrong[name];
  }
}

interface Field {
  box: HTMLElement;
  control: HTMLInputElement | HTMLTextAreaElement;
  tell(problem: string): void;
}

function fieldOf(tag: 'input' | 'textarea', name: string, more: object, required = false): Field {
  const control = make(tag, { ...more, required });
  const problem = make('span', { className: 'problem' });
  const label = make('label', {});
  control.id = `away-${(count += 1)}`;
  problem.id = `${control.id}-problem`;
  control.setAttribute('aria-describedby', problem.id);
  label.htmlFor = control.id;
  label.textContent = name;
  const box = make('div', { className: 'away-field' });
  box.append(label, control, problem);
  return {
    box,
    control,
    tell(text) {
      problem.textContent = text;
      control.setAttribute('aria-invalid', String(text !== ''));
    },
  };
}

let count = 0;

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, properties: object): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}
