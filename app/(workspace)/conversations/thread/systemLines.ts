import type { MessageKey } from '../../../i18n/messages.ts';
import type { Decision, Moment, TimelineInput } from './timeline.ts';

/** A line in the middle of the thread that nobody wrote. */
export interface SystemLine {
  key: MessageKey;
  name: string;
  at: string;
}

const SAME_MOMENT = 1_000;

export function momentLines({ me, decisions, moments }: Pick<TimelineInput, 'me' | 'decisions' | 'moments'>): SystemLine[] {
  const reopened = moments.filter(({ type }) => type === 'CONVERSATION_REOPENED');
  // Who reopens takes it too; one line is enough.
  const told = (decision: Decision) => reopened.some(({ at }) => Math.abs(Date.parse(at) - Date.parse(decision.at)) < SAME_MOMENT);
  return [
    ...decisions.filter((decision) => !told(decision)).map((decision) => decisionLine(me, decision)),
    ...moments.map((moment) => momentLine(me, moment)),
  ];
}

function decisionLine(me: string, { at, reason, agent }: Decision): SystemLine {
  const line = (key: MessageKey): SystemLine => ({ key, name: agent?.name ?? '', at });
  if (!agent) return line('thread.system.queued');
  if (reason === 'BY_HAND') return line(agent.id === me ? 'thread.system.tookYou' : 'thread.system.took');
  return line(agent.id === me ? 'thread.system.routedToYou' : 'thread.system.routed');
}

function momentLine(me: string, { type, at, by, agent }: Moment): SystemLine {
  const line = (key: MessageKey): SystemLine => ({ key, name: agent?.name ?? '', at });
  const mine = agent?.id === me;
  if (type === 'VISITOR_REDIRECTED') return line(mine ? 'thread.system.redirectedYou' : 'thread.system.redirected');
  if (type === 'VISITOR_UNBANNED') return line('thread.system.unbanned');
  if (type === 'VISITOR_BANNED') return line(mine ? 'thread.system.bannedYou' : 'thread.system.banned');
  if (type === 'CONVERSATION_REOPENED') return line(mine ? 'thread.system.reopenedYou' : 'thread.system.reopened');
  if (by === 'VISITOR') return line('thread.system.endedVisitor');
  if (by === 'SYSTEM' || !agent) return line('thread.system.endedSystem');
  return line(mine ? 'thread.system.endedYou' : 'thread.system.endedAgent');
}
