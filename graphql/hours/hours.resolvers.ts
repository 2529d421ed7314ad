import type { Resolvers } from '../__generated__/resolvers.ts';
import { callerOf } from '../context.ts';
import { staffDirectory } from '../directory/staff.ts';
import { refuse } from '../errors.ts';
import { renewing } from '../renew.ts';
import { swedishHolidays } from './holidays.ts';
import { isOpen, stateOf } from './hours.ts';
import { shownSpans } from './hoursOf.ts';
import { openingText, opensAt } from './opening.ts';
import { setOpeningHours } from './setHours.ts';

const dayMs = 86_400_000;

export const resolvers: Resolvers = {
  Query: {
    publicHolidays: (_, { year, language }, context) => {
      if (!staffDirectory(context)) return [];
      if (year < 1900 || year > 2199) throw refuse('BAD_USER_INPUT', 'year must be from 1900 to 2199.');
      return swedishHolidays(year, language);
    },
  },
  Mutation: {
    setOpeningHours: (_, { siteId, hours }, context) =>
      renewing(context, async () => ({ site: await setOpeningHours(callerOf(context), siteId, hours) })),
  },
  Site: {
    openingHours: ({ hours }) =>
      hours && {
        timeZone: hours.zone,
        week: hours.week.map((spans) => ({ spans: shownSpans(spans) })),
        exceptions: hours.exceptions.map((one) => ({ ...one, spans: shownSpans(one.spans) })),
      },
    isOpen: ({ hours }) => isOpen(hours, Date.now()),
    opensAt: ({ hours }) => dateOrNull(opensAt(hours, Date.now())),
    opensText: ({ hours }, { language }) => openingText(hours, Date.now(), language),
    // Open on and on: nobody asks when that is over.
    closesAt: ({ hours }) => {
      const until = hours && stateOf(hours, Date.now()).until;
      return dateOrNull(until !== null && until - Date.now() < dayMs ? until : null);
    },
  },
  Widget: {
    opensAt: ({ hours }) => dateOrNull(opensAt(hours, Date.now())),
    opensText: ({ hours }, { language }) => openingText(hours, Date.now(), language),
  },
};

const dateOrNull = (instant: number | null): Date | null => (instant === null ? null : new Date(instant));
