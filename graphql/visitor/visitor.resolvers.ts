import { callerOf, type Context, sceneOf, staffOf, visitorOf } from '../context.ts';
import type { ShownVisitor } from '../conversation/along.ts';
import { canRead } from '../conversation/conversation.policy.ts';
import { payload } from '../errors.ts';
import type { Locale, Resolvers } from '../__generated__/resolvers.ts';
import { availabilityOf } from './availability.ts';
import { findVisitors } from './find.ts';
import { identifyVisitor, renameVisitor, trackPage } from './visitor.ts';
import { widgetSite } from './widgetSite.ts';

export const resolvers: Resolvers = {
  Query: {
    widget: (_, { siteKey, token }, { request }) => widgetSite(request, siteKey, token),
    visitors: (_, args, context) => findVisitors(staffOf(context).actor, args),
  },
  Mutation: {
    identifyVisitor: (_, { input }, context) =>
      payload(async () => {
        const identified = await identifyVisitor(context.request, input);
        const { workspaceId, siteId, id: visitorId } = identified.visitor;
        const scene = await sceneOf(workspaceId);
        // Else the answer could not tell of the visitor's own page and conversation.
        context.caller = scene && { actor: { type: 'VISITOR', workspaceId, siteId, visitorId }, ...scene };
        return identified;
      }),
    trackPage: (_, { input }, context) => payload(async () => ({ page: await trackPage(visitorOf(context), input) })),
    renameVisitor: (_, { id, name }, context) =>
      payload(async () => ({ visitor: await renameVisitor(callerOf(context), id, name) })),
  },
  Widget: {
    siteName: ({ name }) => name,
    languages: ({ languages }) => languages.filter((one): one is Locale => one === 'sv' || one === 'en'),
    availability: (site) => availabilityOf(site),
  },
  Visitor: {
    page: ({ id, newestVisit }, _, context) =>
      newestVisit === undefined ? newestVisitOf(id, context).then(pageOf) : pageOf(newestVisit),
    referrer: async ({ id, newestVisit }, _, context) =>
      (newestVisit === undefined ? await newestVisitOf(id, context) : newestVisit)?.referrer ?? null,
    place: async ({ id }, _, context) => {
      const visit = isStaff(context) ? await newestVisitOf(id, context) : null;
      return visit?.country ? { country: visit.country, region: visit.region, city: visit.city } : null;
    },
    device: async ({ id }, _, context) => {
      const visit = isStaff(context) ? await newestVisitOf(id, context) : null;
      return visit && (visit.browser ?? visit.system ?? visit.device) ? { browser: visit.browser, system: visit.system, kind: visit.device } : null;
    },
    trail: async ({ id }, _, context) => {
      const views = isStaff(context) ? await context.caller?.loaders.trail.load(id) : null;
      return views?.map(({ url, title, at }) => ({ page: { url, title }, at })) ?? [];
    },
    conversation: async ({ id }, _, { caller }) => {
      const row = await caller?.loaders.newestConversation.load(id);
      return caller && row && canRead(caller.actor, row) ? row : null;
    },
    ban: ({ id }, _, { caller }) => (caller && caller.actor.type !== 'VISITOR' ? caller.loaders.ban.load(id) : null),
    conversationCount: ({ id }, _, context) =>
      context.caller && context.caller.actor.type !== 'VISITOR' ? context.caller.loaders.conversationCount.load(id) : null,
  },
};

const isStaff = ({ caller }: Context): boolean => caller !== null && caller.actor.type !== 'VISITOR';

const newestVisitOf = async (visitorId: string, { caller }: Context) => (await caller?.loaders.newestVisit.load(visitorId)) ?? null;

const pageOf = (visit: ShownVisitor['newestVisit']) => (visit ? { url: visit.pageUrl, title: visit.pageTitle } : null);
