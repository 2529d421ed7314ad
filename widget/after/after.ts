import type { Locale } from '../loader/widget.generated.ts';
import type { Operation } from '../operation.ts';
import css from './after.css';
import { button, notice } from './dom.ts';
import { mailFormOf } from './mailForm.ts';
import { AnswerSurvey, EmailTranscript } from './operations.generated.ts';
import { surveyOf } from './survey.ts';
import { afterWords } from './words.ts';

/** What the chat hands over to what comes after one, which is fetched when it is needed first. */
export interface AfterPlace {
  /** Where it is put. */
  place: HTMLElement;
  conversationId: string;
  language: Locale;
  addStyles(css: string): void;
  ask<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): Promise<Data>;
  /** The form that the menu opened is closed. */
  mailed(): void;
}

export interface AfterState {
  /** A survey waits for its answer. */
  asked: boolean;
  ended: boolean;
  /** The menu was asked for the form. */
  mailing: boolean;
}

let dressed = false;
const lone = /\0|[\ud800-\udfff]/gu;

/** Survey and mail of one conversation. Returns what tells it how the conversation stands. */
export function openAfter({ place, conversationId, language, addStyles, ask, mailed }: AfterPlace): (state: AfterState) => void {
  if (!dressed) addStyles(css);
  dressed = true;
  const words = afterWords[language];
  const sent = notice('status', 'mailed');
  const offer = button('plain', words.mail, showForm);
  let survey: HTMLElement | null = null;
  let form: HTMLElement | null = null;
  let ended = false;
  offer.hidden = true;
  place.append(sent, offer);

  return (state) => {
    ended = state.ended;
    if (state.asked && !survey) {
      survey = surveyOf(words, {
        rate: (rating, comment) => ask(AnswerSurvey, { input: { conversationId, rating, comment: comment.replace(lone, '\ufffd') } }),
        done: goOn,
      });
      place.prepend(survey);
    }
    if (state.mailing && !form) showForm();
    offer.hidden = !ended || form !== null;
  };

  function showForm(): void {
    form = mailFormOf(words, { mail, done });
    offer.hidden = true;
    sent.textContent = '';
    place.append(form);
    form.querySelector('input')?.focus();
  }

  async function mail(clientId: string, email: string): Promise<string | undefined> {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const { emailTranscript } = await ask(EmailTranscript, { input: { clientId, conversationId, email, language, timeZone } });
    return emailTranscript.userErrors[0]?.code;
  }

  function done(address: string | null): void {
    form?.remove();
    form = null;
    offer.hidden = !ended;
    if (address !== null) sent.textContent = words.sent(address);
    mailed();
    goOn();
  }

  /** What was pressed is gone. */
  function goOn(): void {
    (place.parentElement?.querySelector<HTMLElement>('.composer textarea') ?? offer).focus();
  }
}
