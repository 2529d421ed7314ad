import type { ConversationKind, ConversationState } from '../__generated__/schema.ts';

interface Listed {
  id: string;
  kind: ConversationKind;
  state: ConversationState;
  startedAt: string;
  assignedAt: string | null;
  returnedAt: string | null;
  unreadCount: number;
  agent: { id: string; name: string } | null;
  transfer: { viewerCanAnswer: boolean } | null;
}

export interface Sections<C> {
  /** Those that I am asked to take over. */
  asked: C[];
  /** Mine, the newest on top: they do not jump while I work. */
  visitors: C[];
  /** The longest wait on top, but for those that lost their agent: nobody is skipped. */
  queue: C[];
  /** Left where nobody could answer, and not taken by anybody yet; the oldest on top. */
  messages: C[];
  colleagues: C[];
}

export function sectionsOf<C extends Listed>(open: readonly C[], me: string): Sections<C> {
  const active = open.filter(({ state, transfer }) => state === 'ACTIVE' && !transfer?.viewerCanAnswer);
  const waiting = open.filter(({ state }) => state === 'QUEUED').sort(by(({ startedAt, returnedAt }) => `${returnedAt ? 0 : 1} ${startedAt}`, 1));
  return {
    asked: open.filter(({ transfer }) => transfer?.viewerCanAnswer),
    visitors: active.filter(({ agent }) => agent?.id === me).sort(by(({ assignedAt, startedAt }) => assignedAt ?? startedAt, -1)),
    queue: waiting.filter(({ kind }) => kind !== 'MESSAGE'),
    messages: waiting.filter(({ kind }) => kind === 'MESSAGE'),
    colleagues: active
      .filter(({ agent }) => agent?.id !== me)
      .sort(by(({ agent, assignedAt }) => `${agent?.name} ${assignedAt}`, 1)),
  };
}

export const unreadConversations = (open: readonly Listed[], me: string): number =>
  open.filter(({ state, agent, unreadCount }) => state === 'ACTIVE' && agent?.id === me && unreadCount > 0).length;

/** Places of those who are Online, and how many of them are taken. */
export function slotsOf(agents: readonly { presence: string; frontOffice: boolean; activeChats: number; maxActiveChats: number }[]) {
  const counted = agents.filter(({ presence, frontOffice }) => presence === 'ONLINE' && frontOffice);
  return {
    taken: counted.reduce((sum, { activeChats }) => sum + activeChats, 0),
    total: counted.reduce((sum, { maxActiveChats }) => sum + maxActiveChats, 0),
  };
}

/** The neighbour in the order of the screen; from nowhere, the first or the last. */
export function neighbourOf<C extends { id: string }>(order: readonly C[], id: string | null, step: 1 | -1): C | undefined {
  const at = order.findIndex((conversation) => conversation.id === id);
  if (at < 0) return step === 1 ? order[0] : order.at(-1);
  return order[at + step];
}

const by =
  <C extends Listed>(key: (conversation: C) => string, direction: 1 | -1) =>
  (a: C, b: C): number => {
    const [left, right] = [key(a) + a.id, key(b) + b.id];
    return left < right ? -direction : left > right ? direction : 0;
  };
