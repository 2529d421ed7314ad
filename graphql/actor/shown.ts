import type { AgentRow } from '../../db/rows.ts';
import { callerOf, type Context } from '../context.ts';

/** Visitors learn an agent's name and picture, and nothing else. */
export const mayReadAgents = (context: Context): boolean => callerOf(context).actor.type !== 'VISITOR';

export function shownAgent(context: Context, agentId: string | null): AgentRow | null {
  if (agentId === null || !mayReadAgents(context)) return null;
  return callerOf(context).directory.agents.get(agentId) ?? null;
}
