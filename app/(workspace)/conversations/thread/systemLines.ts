import type { MessageKey } from '../../../i18n/messages.ts';
import type { PastTransferFragment } from './thread.generated.ts';
import type { Decision, Moment, TimelineInput } from './timeline.ts';

/** A line in the middle of the thread that nobody wrote. */
export interface SystemLine {
  key: MessageKey;
  name: string;
  at: string;
  /** Who else is in it. */
  to?: string;
  /** What a colleague wrote with it. */
  note?: string;
}

const SAME_MOMENT = 1_000;

export function momentLines({ me, missed, decisions, moments, transfers }: Pick<TimelineInput, 'me' | 'missed' | 'decisions' | 'moments' | 'transfers'>): SystemLine[] {
  const reopened = moments.filter(({ type }) => type === 'CONVERSATION_REOPENED');
  // Who reopens takes it too; one line is enough.
  const told = (decision: Decision) => reopened.some(({ at }) => Math.abs(Date.parse(at) - Date.parse(decision.at)) < SAME_MOMENT);
  return [
    ...decisions.filter((decision) => !told(decision)).map((decision) => decisionLine(me, decision)),
    ...moments.map((moment) => momentLine(me, moment, missed)),
    ...transfers.flatMap((transfer) => transferLines(me, transfer)),
  ];
}

function decisionLine(me: string, { at, reason, agent }: Decision): SystemLine {
  const line = (key: MessageKey): SystemLine => ({ key, name: agent?.name ?? '', at });
  if (!agent) return line('thread.system.queued');
  if (reason === 'AGENT_VANISHED') return line(agent.id === me ? 'transfer.line.vanishedYou' : 'transfer.line.vanished');
  if (reason === 'TRANSFER') return line(agent.id === me ? 'transfer.line.tookOverYou' : 'transfer.line.tookOver');
  if (reason === 'BY_HAND') return line(agent.id === me ? 'thread.system.tookYou' : 'thread.system.took');
  return line(agent.id === me ? 'thread.system.routedToYou' : 'thread.system.routed');
}

function momentLine(me: string, { type, at, actor, url, reason }: Moment, missed = false): SystemLine {
  const name = actor.name ?? '';
  const line = (key: MessageKey, more: Partial<SystemLine> = {}): SystemLine => ({ key, name, at, ...more });
  const mine = actor.agent?.id === me;
  if (type === 'VISITOR_REDIRECTED') return line(mine ? 'thread.system.redirectedYou' : 'thread.system.redirected', { to: url ?? '' });
  if (type === 'VISITOR_UNBANNED') return line('thread.system.unbanned');
  if (type === 'VISITOR_BANNED') return line(mine ? 'thread.system.bannedYou' : 'thread.system.banned', { note: reason ?? undefined });
  if (type === 'CONVERSATION_REOPENED') return line(mine ? 'thread.system.reopenedYou' : 'thread.system.reopened');
  if (actor.type === 'VISITOR') return line('thread.system.endedVisitor');
  if (actor.type === 'SYSTEM') return line(missed ? 'thread.system.missed' : 'thread.system.endedSystem');
  return line(mine ? 'thread.system.endedYou' : 'thread.system.endedAgent');
}

/** The question, and how it ended; that somebody took over is a decision, and stands there. */
function transferLines(me: string, { from, toAgent, toGroup, note, state, createdAt, endedAt }: PastTransferFragment): SystemLine[] {
  const to = toAgent?.name ?? toGroup?.name ?? '';
  const mine = from.id === me;
  const question: SystemLine = { key: mine ? 'transfer.line.askedYou' : 'transfer.line.asked', name: from.name, to, at: createdAt, note };
  if (!endedAt || state === 'OFFERED' || state === 'ACCEPTED') return [question];
  const end = (key: MessageKey): SystemLine => ({ key, name: from.name, to, at: endedAt });
  if (state === 'CANCELLED') return [question, end('transfer.line.cancelled')];
  if (toGroup) return [question, end('transfer.line.nobody')];
  return [question, end(state === 'DECLINED' ? 'transfer.line.declined' : 'transfer.line.expired')];
}
