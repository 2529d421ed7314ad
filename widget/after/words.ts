import type { Locale } from '../loader/widget.generated.ts';

const en = {
  question: 'How did it go? 1 is bad, 5 very good.',
  rating: (rating: number) => `${rating} of 5`,
  comment: 'Anything you want to add?',
  send: 'Send',
  thanks: 'Thank you for your answer!',
  mail: 'E-mail the conversation',
  mailText: 'The conversation so far is sent to the address that you give.',
  address: 'E-mail address',
  cancel: 'Cancel',
  sent: (address: string) => `Sent to ${address}. It can take a minute to arrive.`,
  wrong: 'Write an e-mail address, such as elin@example.com.',
  tooMany: 'The conversation has been e-mailed several times just now. Try again in an hour.',
  failed: 'That did not work. Try again.',
};

export type AfterWords = typeof en;

const sv: AfterWords = {
  question: 'Hur gick det? 1 är dåligt, 5 mycket bra.',
  rating: (rating) => `${rating} av 5`,
  comment: 'Något du vill tillägga?',
  send: 'Skicka',
  thanks: 'Tack för ditt svar!',
  mail: 'E-posta konversationen',
  mailText: 'Konversationen hittills skickas till adressen som du anger.',
  address: 'E-postadress',
  cancel: 'Avbryt',
  sent: (address) => `Skickat till ${address}. Det kan ta en minut innan det kommer fram.`,
  wrong: 'Skriv en e-postadress, till exempel elin@exempel.se.',
  tooMany: 'Konversationen har just skickats flera gånger. Försök igen om en timme.',
  failed: 'Det gick inte. Försök igen.',
};

export const afterWords: Record<Locale, AfterWords> = { en, sv };
