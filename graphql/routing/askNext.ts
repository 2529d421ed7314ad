/** An agent who may be asked to take a conversation over: Online, front office, not the one who has it. */
export interface Askable {
  agentId: string;
  priority: number;
  activeChats: number;
  maxActiveChats: number;
  /** Other conversations that the agent is being asked to take over just now. */
  offers: number;
}

/**
 * Who is asked next; null when all have been. Those with a free slot come first, then those who would have to make room;
 * among them highest priority, then fewest conversations, then by lot. An offer that is open counts as a conversation, so
 * that several transfers at once go to several. Nobody is asked twice. Pure; `lot` draws from [0, 1).
 */
export function askNext(agents: readonly Askable[], asked: ReadonlySet<string>, lot: () => number): string | null {
  const left = agents.filter(({ agentId }) => !asked.has(agentId));
  const free = left.filter((agent) => loadOf(agent) < agent.maxActiveChats);
  const able = best(free.length > 0 ? free : left, ({ priority }) => priority);
  const even = best(able, (agent) => -loadOf(agent));
  return even[Math.floor(lot() * even.length)]?.agentId ?? null;
}

const loadOf = ({ activeChats, offers }: Askable): number => activeChats + offers;

function best(agents: readonly Askable[], value: (agent: Askable) => number): readonly Askable[] {
  const highest = Math.max(...agents.map(value));
  return agents.filter((agent) => value(agent) === highest);
}
