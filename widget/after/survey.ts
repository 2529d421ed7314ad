import { button, make, named, notice } from './dom.ts';
import type { AfterWords } from './words.ts';

interface Survey {
  rate: (rating: number, comment: string) => Promise<unknown>;
  /** It is answered. */
  done: () => void;
}

const ratings = [1, 2, 3, 4, 5];

/** How did it go? Asked until it is answered; then thanked for. */
export function surveyOf(words: AfterWords, { rate, done }: Survey): HTMLElement {
  let chosen = 0;
  const comment = make('textarea', { rows: 2, maxLength: 2_000, placeholder: words.comment, ariaLabel: words.comment });
  const problem = notice('alert', 'problem');
  const send = async () => {
    try {
      await rate(chosen, comment.value);
    } catch {
      problem.textContent = words.failed;
      return;
    }
    survey.replaceWith(Object.assign(notice('status', 'survey'), { textContent: words.thanks }));
    done();
  };
  const rest = make('div', { hidden: true }, comment, button('button strong wide', words.send, () => void send()));
  const buttons = ratings.map((rating) => {
    const one = button('button', String(rating), () => {
      chosen = rating;
      rest.hidden = false;
      for (const other of buttons) other.ariaPressed = String(other === one);
    });
    one.ariaLabel = words.rating(rating);
    one.ariaPressed = 'false';
    return one;
  });
  const survey = named(make('div', { className: 'survey' }, make('p', {}, words.question), make('div', { className: 'ratings' }, ...buttons), rest, problem), 'group', words.question);
  return survey;
}
