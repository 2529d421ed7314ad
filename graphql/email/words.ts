import type { Locale } from '../__generated__/resolvers.ts';

const en = {
  locale: 'en',
  conversation: 'The conversation',
  visitor: 'Visitor',
  you: 'You',
  yours: 'Your conversation with {site}',
  about: 'About the visitor',
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  site: 'Site',
  page: 'Page',
  source: 'Source',
  direct: 'Direct',
  language: 'Language',
  place: 'Place',
  browser: 'Browser',
  nothing: 'Nobody has written yet.',
};

const sv: typeof en = {
  locale: 'sv',
  conversation: 'Konversationen',
  visitor: 'Besökare',
  you: 'Du',
  yours: 'Din konversation med {site}',
  about: 'Om besökaren',
  name: 'Namn',
  email: 'E-post',
  phone: 'Telefon',
  site: 'Webbplats',
  page: 'Sida',
  source: 'Källa',
  direct: 'Direkt',
  language: 'Språk',
  place: 'Plats',
  browser: 'Webbläsare',
  nothing: 'Ingen har skrivit ännu.',
};

/** What mails say, in the language of who sends them. */
export const mailWords: Record<Locale, typeof en> = { en, sv };
export type MailWords = typeof en;
