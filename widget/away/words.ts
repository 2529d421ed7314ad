import type { Locale } from '../loader/widget.generated.ts';

export interface AwayWords {
  title: string;
  text: string;
  name: string;
  email: string;
  message: string;
  send: string;
  sending: string;
  waiting: string;
  done: string;
  answerTo(email: string): string;
  another: string;
  blank: Record<'email' | 'text', string>;
  wrong: Record<'name' | 'email' | 'text', string>;
  long: string;
  closed: string;
  failed: string;
}

export const words: Record<Locale, AwayWords> = {
  en: {
    title: 'Leave a message',
    text: 'Nobody can answer right now. Write to us, and we answer by e-mail.',
    name: 'Name (if you like)',
    email: 'E-mail',
    message: 'Message',
    send: 'Send message',
    sending: 'Sending…',
    waiting: 'Not sent yet. It is sent by itself as soon as there is a connection.',
    done: 'Thank you, we have your message',
    answerTo: (email) => `We answer to ${email}.`,
    another: 'Write another message',
    blank: { email: 'Write your e-mail address, so that we can answer.', text: 'Write your message.' },
    wrong: {
      name: 'Write the name on one line, with at most 100 characters.',
      email: 'This is not an e-mail address. Write it like anna@example.com.',
      text: 'The message holds characters that cannot be sent. Edit it.',
    },
    long: 'Longer than 10,000 characters. Shorten it.',
    closed: 'We do not take messages here any more. Reload the page.',
    failed: 'It could not be sent. Try again.',
  },
  sv: {
    title: 'Lämna ett meddelande',
    text: 'Ingen kan svara just nu. Skriv till oss så svarar vi med e-post.',
    name: 'Namn (om du vill)',
    email: 'E-post',
    message: 'Meddelande',
    send: 'Skicka meddelandet',
    sending: 'Skickar…',
    waiting: 'Inte skickat än. Det skickas av sig självt så fort det finns en anslutning.',
    done: 'Tack, vi har fått ditt meddelande',
    answerTo: (email) => `Vi svarar till ${email}.`,
    another: 'Skriv ett till meddelande',
    blank: { email: 'Skriv din e-postadress så att vi kan svara.', text: 'Skriv ditt meddelande.' },
    wrong: {
      name: 'Skriv namnet på en rad, med högst 100 tecken.',
      email: 'Det är ingen e-postadress. Skriv den som anna@example.com.',
      text: 'Meddelandet innehåller tecken som inte kan skickas. Ändra det.',
    },
    long: 'Längre än 10 000 tecken. Korta ner det.',
    closed: 'Vi tar inte emot meddelanden här längre. Ladda om sidan.',
    failed: 'Det kunde inte skickas. Försök igen.',
  },
};
