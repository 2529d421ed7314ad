import type { Locale } from '../../loader/widget.generated.ts';
import type { Problem } from '../outbox/pending.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

/** Those that say what happened; all others are `other`. */
type Told = 'BLANK' | 'TOO_LONG' | 'INVALID' | 'SITE_CLOSED' | 'CONVERSATION_ENDED' | 'FILES';

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
  /** Why a message was not taken. */
  problems: Record<Told, string> & Partial<Record<Problem, string>>;
  /** For all other reasons. */
  other: string;
}

/** Set by the build. */
declare const LANGUAGE: Locale;

/** Each language is a script of its own, with its words only; outside of the build there are all. */
export const wordsOf = (language: Locale): Words =>
  typeof LANGUAGE === 'undefined' ? { en, sv }[language] : LANGUAGE === 'sv' ? sv : en;
