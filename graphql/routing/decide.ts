/** An agent who may take conversations: front office, Online, not archived. */
export interface Candidate {
  agentId: string;
  /** The sites whose conversations the agent's groups get. */
  siteIds: ReadonlySet<string>;
  priority: number;
  activeChats: number;
  maxActiveChats: number;
}

export interface Waiting {
  conversationId: string;
  siteId: string;
}

export interface Decision {
  conversationId: string;
  /** Null: it waits. */
  agentId: string | null;
  reason: 'ONLY_ONE_FREE' | 'HIGHEST_PRIORITY' | 'EVEN_SPREAD' | 'NOBODY_FREE';
  /** How many could have taken it. */
  candidates: number;
}

/**
 * Gives the waiting, oldest first, to those who can take them: highest priority, then fewest conversations, then by
 * lot. Pure; the candidates are not changed. `lot` draws from [0, 1).
 */
export function decide(queue: readonly Waiting[], agents: readonly Candidate[], lot: () => number): Decision[] {
  const load = new Map(agents.map((agent) => [agent.agentId, agent.activeChats]));
  return queue.map(({ conversationId, siteId }) => {
    const able = agents.filter(
      (agent) => agent.siteIds.has(siteId) && (load.get(agent.agentId) ?? 0) < agent.maxActiveChats,
    );
    const chosen = choose(able, load, lot);
    if (!chosen) return { conversationId, agentId: null, reason: 'NOBODY_FREE', candidates: 0 };
    load.set(chosen.agent.agentId, (load.get(chosen.agent.agentId) ?? 0) + 1);
    return { conversationId, agentId: chosen.agent.agentId, reason: chosen.reason, candidates: able.length };
  });
}

function choose(
  able: readonly Candidate[],
  load: ReadonlyMap<string, number>,
  lot: () => number,
): { agent: Candidate; reason: Decision['reason'] } | null {
  const [only] = able;
  if (!only) return null;
  if (able.length === 1) return { agent: only, reason: 'ONLY_ONE_FREE' };

  const priority = Math.max(...able.map((agent) => agent.priority));
  const first = able.filter((agent) => agent.priority === priority);
  const [highest] = first;
  if (highest && first.length === 1) return { agent: highest, reason: 'HIGHEST_PRIORITY' };

  const least = Math.min(...first.map((agent) => load.get(agent.agentId) ?? 0));
  const even = first.filter((agent) => (load.get(agent.agentId) ?? 0) === least);
  const drawn = even[Math.floor(lot() * even.length)];
  return drawn ? { agent: drawn, reason: 'EVEN_SPREAD' } : null;
}
