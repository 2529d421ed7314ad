import type { Locale } from '../../loader/widget.generated.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

/** Everything that the chat says. */
export interface Words {
  launcher: string;
  launcherUnread(count: number): string;
  dialog(site: string): string;
  close: string;
  menu: string;
  welcome(site: string): string;
  welcomeText: string;
  /** Instead of a field to write in. */
  closed: string;
  statusOpen: string;
  statusQueue: string;
  statusPlace(place: number): string;
  statusWaiting: string;
  statusEnded: string;
  you: string;
  someone: string;
  messages: string;
  earlier: string;
  newMessages: string;
  joined(agent: string): string;
  endedByYou: string;
  endedBy(agent: string): string;
  ended: string;
  missed: string;
  newConversation: string;
  types(agent: string): string;
  sent: string;
  read: string;
  edited: string;
  deleted: string;
  picture(name: string): string;
  sending: string;
  notSent: string;
  tooFast: string;
  today: string;
  yesterday: string;
  write: string;
  emoji: string;
  attach: string;
  send: string;
  draftSeen: string;
  left(count: number): string;
  tooMany(count: number): string;
  mail: string;
  endChat: string;
  endQuestion: string;
  endYes: string;
  endNo: string;
  endFailed: string;
  startNew: string;
  lost: string;
  busy: string;
  failed: string;
  retry: string;
  edit: string;
  remove: string;
  sendInNew: string;
  loading: string;
  newMessageFrom(agent: string): string;
  opensNewTab: string;
  problems: {
    blank: string;
    tooLong: string;
    invalid: string;
    closed: string;
    ended: string;
    files: string;
    other: string;
  };
}

/** Set by the build. */
declare const LANGUAGE: Locale;

/** Each language is a script of its own, with its words only; outside of the build there are all. */
export const wordsOf = (language: Locale): Words =>
  typeof LANGUAGE === 'undefined' ? { en, sv }[language] : LANGUAGE === 'sv' ? sv : en;
