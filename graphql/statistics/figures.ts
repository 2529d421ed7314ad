import type { Actor } from '../actor/actor.ts';
import { may } from '../actor/actor.ts';
import { given } from '../input.ts';
import type { StatisticsFilter } from '../__generated__/resolvers.ts';
import { countedFigures } from './countedFigures.ts';
import { type Period, sealedFigures } from './sealedFigures.ts';

export interface Figures {
  /** One for each label, one for those without, and one for all of them (`total`). */
  groups: GroupFigures[];
  /** Oldest day first; within a day most first. */
  days: { date: string; labelId: string | null; conversations: number }[];
}

export interface GroupFigures {
  total: boolean;
  labelId: string | null;
  conversations: number;
  messages: number;
  green: number;
  yellow: number;
  red: number;
  unanswered: number;
  medianMs: number | null;
}

/** What costs extra. What is not wanted comes as null, or empty. */
export interface Wanted {
  medians: boolean;
  days: boolean;
}

/** All figures in one statement, so that they are of one moment and add up. */
export async function figures(actor: Actor, filter: StatisticsFilter, period: Period, wanted: Wanted): Promise<Figures> {
  const ofAll = may(actor, 'READ_ALL_CONVERSATIONS') && !Object.values(filter).some(given);
  return ofAll ? sealedFigures(actor.workspaceId, period, wanted) : countedFigures(actor, filter, period, wanted);
}
