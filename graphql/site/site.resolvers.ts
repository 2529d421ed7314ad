import type { Resolvers } from '../__generated__/resolvers.ts';
import { callerOf } from '../context.ts';
import { listed, live, staffDirectory } from '../directory/staff.ts';
import { asLocale } from '../locale.ts';
import { renewing } from '../renew.ts';
import { archiveSite, createSite, updateSite } from './site.ts';

export const resolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Site'> = {
  Query: {
    sites: (_, { includeArchived }, context) => listed(staffDirectory(context)?.sites ?? new Map(), includeArchived),
  },
  Mutation: {
    createSite: (_, { input }, context) =>
      renewing(context, async () => ({ site: await createSite(callerOf(context), input) })),
    updateSite: (_, { input }, context) =>
      renewing(context, async () => ({ site: await updateSite(callerOf(context), input) })),
    archiveSite: (_, { id }, context) => renewing(context, async () => ({ site: await archiveSite(callerOf(context), id) })),
  },
  Site: {
    scriptTag: ({ key }, _, { request }) => `<script src="${request.ownOrigin}/widget.js" data-site="${key}" async></script>`,
    languages: ({ languages }) => languages.map(asLocale),
    groups: ({ id }, _, context) => {
      const { groups, groupsOfSite } = callerOf(context).directory;
      return live(groups, groupsOfSite(id));
    },
  },
};
