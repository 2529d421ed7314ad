import { callerOf, type Context, staffOf } from '../context.ts';
import { forbidden } from '../errors.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { listOnline, onlineCursor } from './list.ts';
import { canSeeOnline } from './online.policy.ts';
import { type OnlineScene, watchOnline } from './watch.ts';

export const resolvers: Resolvers = {
  Query: {
    onlineVisitors: (_, args, context) => listOnline(allowed(context), args),
  },
  Subscription: {
    onlineVisitors: {
      subscribe: (_, __, context) => watchOnline(allowed(context).actor),
      resolve: ({ online }: OnlineScene) => online,
    },
  },
  OnlineVisitorConnection: {
    pageInfo: ({ nodes, hasNextPage, hasPreviousPage }) => {
      const [first, last] = [nodes.at(0), nodes.at(-1)];
      return { hasNextPage, hasPreviousPage, startCursor: first ? onlineCursor(first) : null, endCursor: last ? onlineCursor(last) : null };
    },
  },
  OnlineVisitor: {
    site: ({ siteId }, _, context) => {
      const site = callerOf(context).directory.sites.get(siteId);
      if (!site) throw new Error('A visitor is online on a site that there is not.');
      return site;
    },
    page: ({ url, title }) => ({ url, title }),
    place: ({ country, region, city }) => (country ? { country, region, city } : null),
    device: ({ browser, system, device }) => (browser ?? system ?? device ? { browser, system, kind: device } : null),
    since: ({ cameAt }) => cameAt,
  },
};

function allowed(context: Context) {
  const caller = staffOf(context);
  if (!canSeeOnline(caller.actor)) throw forbidden();
  return caller;
}
