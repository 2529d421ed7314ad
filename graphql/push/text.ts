import { createHash } from 'node:crypto';
import type { AgentRow, ConversationRow, PushNoticeRow, PushSubscriptionRow } from '../../db/rows.ts';

/** All that a message is made from. */
export type Told = Pick<PushNoticeRow, 'workspaceId' | 'conversationId' | 'kind' | 'madeAt'> &
  Pick<ConversationRow, 'visitorName' | 'missed' | 'lastMessageText' | 'lastMessageAuthor'> &
  Pick<AgentRow, 'locale'> &
  Pick<PushSubscriptionRow, 'showText'> & {
    /** What it is; a notice itself is of another kind. */
    conversationKind: ConversationRow['kind'];
    senderName: string | null;
    /** Whether the conversation is of the agent who is told. */
    own: boolean;
    unread: number;
  };

const mostText = 140;

const words = {
  en: {
    visitor: 'Visitor',
    ASSIGNED: 'New conversation: {name}',
    MESSAGE: '{name}',
    ASKED: '{agent} asks you to take over {name}',
    KEPT: 'Nobody took over {name}: the conversation is still yours',
    GIVEN_BACK: 'You were offline for too long: {name} went back to the queue',
    MISSED: 'You were offline for too long, and nobody else was there: {name} was missed',
    hidden: 'A new message',
  },
  sv: {
    visitor: 'Besökare',
    ASSIGNED: 'Ny konversation: {name}',
    MESSAGE: '{name}',
    ASKED: '{agent} ber dig ta över {name}',
    KEPT: 'Ingen tog över {name}: konversationen är fortfarande din',
    GIVEN_BACK: 'Du var offline för länge: {name} gick tillbaka till kön',
    MISSED: 'Du var offline för länge och ingen annan var där: {name} missades',
    hidden: 'Ett nytt meddelande',
  },
};

/** Of what is nobody's: many have no name yet. */
const served = {
  en: { WAITING: 'A visitor is waiting', LEFT: 'A message was left' },
  sv: { WAITING: 'En besökare väntar', LEFT: 'Ett meddelande har lämnats' },
};

const taken = {
  en: {
    CHAT: { own: 'You have taken the visitor', other: '{agent} has taken the visitor', none: 'The visitor waits no more' },
    MESSAGE: { own: 'You have taken the message', other: '{agent} has taken the message', none: 'The message waits no more' },
  },
  sv: {
    CHAT: { own: 'Du har tagit besökaren', other: '{agent} har tagit besökaren', none: 'Besökaren väntar inte längre' },
    MESSAGE: { own: 'Du har tagit meddelandet', other: '{agent} har tagit meddelandet', none: 'Meddelandet väntar inte längre' },
  },
};

/** What the service worker of the portal shows: it adds nothing, since it speaks no language. */
export function textOf(told: Told): string {
  const { kind, conversationId, lastMessageText, lastMessageAuthor, locale, showText, unread, madeAt } = told;
  const language = locale === 'sv' ? 'sv' : 'en';
  const quiet = kind === 'TAKEN';
  // What is a colleague's by now is not the agent's to read here.
  const written = lastMessageAuthor === 'VISITOR' && !quiet && kind !== 'GIVEN_BACK' ? shortened(lastMessageText ?? '') : '';
  const body = showText ? written : kind === 'MESSAGE' ? words[language].hidden : '';
  return JSON.stringify({ title: titleOf(told, language), body, lang: locale, conversationId, unread, at: madeAt.getTime(), ...(quiet && { quiet }) });
}

function titleOf({ kind, conversationKind, own, missed, visitorName, senderName }: Told, language: 'sv' | 'en'): string {
  const named = (title: string) => (visitorName ? `${title}: ${visitorName}` : title);
  if (kind === 'WAITING' || kind === 'LEFT') return named(served[language][kind]);
  if (kind === 'TAKEN') {
    const by = own ? 'own' : senderName === null ? 'none' : 'other';
    return named(taken[language][conversationKind][by].replace('{agent}', () => senderName ?? ''));
  }
  const say = words[language];
  return say[kind === 'GIVEN_BACK' && missed ? 'MISSED' : kind].replace('{name}', () => visitorName ?? say.visitor).replace('{agent}', () => senderName ?? '');
}

/** At most 32 characters of base64url, as push services want it, and telling them nothing. */
export const topicOf = ({ workspaceId, conversationId }: Told): string =>
  createHash('sha256').update(`${workspaceId} ${conversationId}`).digest('base64url').slice(0, 32);

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  return letters.length > mostText ? `${letters.slice(0, mostText).join('').trimEnd()}…` : line;
}
