import type { ConversationKind, ConversationState, ResponseGrade } from '../__generated__/schema.ts';
import { isDay } from './days.ts';
import { type Period, periods, type Range } from './period.ts';

/** What the address of a page of figures says; each figure's link is the same with something added. */
export interface Filters extends Range {
  period: Period;
  site?: string;
  agent?: string;
  group?: string;
  /** A label's id, or `none`: those without. */
  label?: string;
  grade?: ResponseGrade | 'UNANSWERED';
  tag?: string;
  state?: ConversationState;
  /** Figures count chats only. */
  kind?: ConversationKind;
  /** A visitor's id. */
  visitor?: string;
  rating?: Rating;
  /** Words that must occur; of the list of conversations only. */
  search?: string;
}

export const ratings = ['5', '4', '3', '2', '1'] as const;
export type Rating = (typeof ratings)[number];
export const grades = ['GREEN', 'YELLOW', 'RED', 'UNANSWERED'] as const;
export const states = ['QUEUED', 'ACTIVE', 'ENDED'] as const;
export const kinds = ['CHAT', 'MESSAGE'] as const;
const names = ['site', 'agent', 'group', 'visitor', 'label', 'tag', 'search'] as const;

export function readFilters(query: URLSearchParams, otherwise: Period): Filters {
  const [from, to] = [query.get('from'), query.get('to')];
  const custom = { ...(isDay(from) && { from }), ...(isDay(to) && { to }) };
  const isCustom = custom.from !== undefined || custom.to !== undefined;
  const period = periods.find((known) => known === query.get('period') && known !== 'custom');
  return {
    period: isCustom ? 'custom' : (period ?? otherwise),
    ...custom,
    ...Object.fromEntries(names.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : []))),
    ...pick('grade', grades, query),
    ...pick('state', states, query),
    ...pick('kind', kinds, query),
    ...pick('rating', ratings, query),
  };
}

export function writeFilters(filters: Filters): string {
  const query = new URLSearchParams();
  if (filters.period !== 'custom') query.set('period', filters.period);
  else {
    if (filters.from) query.set('from', filters.from);
    if (filters.to) query.set('to', filters.to);
  }
  for (const name of names) {
    const value = filters[name];
    if (value) query.set(name, value);
  }
  if (filters.grade) query.set('grade', filters.grade.toLowerCase());
  if (filters.rating) query.set('rating', filters.rating);
  if (filters.state) query.set('state', filters.state.toLowerCase());
  if (filters.kind) query.set('kind', filters.kind.toLowerCase());
  return query.toString();
}

/** What an address says that is no filter: what is open on the page. */
export function besides(address: string): string {
  const query = new URLSearchParams(address);
  for (const name of ['period', 'from', 'to', 'grade', 'rating', 'state', 'kind', ...names]) query.delete(name);
  return query.toString();
}

function pick<K extends string, V extends string>(name: K, known: readonly V[], query: URLSearchParams): { [key in K]?: V } {
  const value = known.find((one) => one.toLowerCase() === query.get(name)?.toLowerCase());
  const found: { [key in K]?: V } = {};
  if (value) found[name] = value;
  return found;
}
