import type { ConversationFilter, StatisticsFilter } from '../__generated__/schema.ts';
import { dayIn } from './days.ts';
import type { Filters } from './filters.ts';
import { type Moments, momentsOf, rangeOf } from './period.ts';

export const momentsOfFilters = (filters: Filters, timeZone: string, now: Date): Moments =>
  momentsOf(rangeOf(filters.period, filters, dayIn(timeZone, now)), timeZone, now);

export const statisticsFilter = ({ site, agent, group }: Filters): StatisticsFilter => ({
  ...(site && { siteId: site }),
  ...(agent && { agentId: agent }),
  ...(group && { groupId: group }),
});

/** What the API must be asked so that the list holds what the figure counted. */
export function conversationFilter(filters: Filters, timeZone: string, now: Date): ConversationFilter {
  const { from, to } = momentsOfFilters(filters, timeZone, now);
  const { label, grade, tag, state, kind, visitor, rating } = filters;
  return {
    ...statisticsFilter(filters),
    ...(label && (label === 'none' ? { unlabeled: true } : { labelId: label })),
    ...(grade && (grade === 'UNANSWERED' ? { unanswered: true } : { responseGrade: grade })),
    ...(tag && { tag }),
    ...(visitor && { visitorId: visitor }),
    ...(rating && { rating: Number(rating) }),
    ...(state && { states: [state] }),
    ...(kind && { kind }),
    ...(from && { startedFrom: from }),
    ...(to && { startedTo: to }),
  };
}
