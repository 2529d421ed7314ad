import type { PageViewRow, VisitRow } from '../../db/rows.ts';
import { callerOf, type Context, sceneOf, staffOf, visitorOf } from '../context.ts';
import type { ShownVisitor } from '../conversation/along.ts';
import { canRead } from '../conversation/conversation.policy.ts';
import { notFound, payload } from '../errors.ts';
import type { Locale, Resolvers } from '../__generated__/resolvers.ts';
import { availabilityOf } from './availability.ts';
import { findVisitors } from './find.ts';
import { type ConversationVisit, during } from './visit.ts';
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
    createdAt: ({ id, createdAt }, _, context) => createdAt ?? createdAtOf(id, context),
    page: ({ id, newestVisit }, _, context) =>
      newestVisit === undefined ? newestVisitOf(id, context).then(pageOf) : pageOf(newestVisit),
    referrer: async ({ id, newestVisit }, _, context) =>
      (newestVisit === undefined ? await newestVisitOf(id, context) : newestVisit)?.referrer ?? null,
    place: async ({ id }, _, context) => {
      const visit = isStaff(context) ? await newestVisitOf(id, context) : null;
      return visit && placeOf(visit);
    },
    device: async ({ id }, _, context) => {
      const visit = isStaff(context) ? await newestVisitOf(id, context) : null;
      return visit && deviceOf(visit);
    },
    trail: async ({ id }, _, context) => {
      const views = isStaff(context) ? await context.caller?.loaders.trail.load(id) : null;
      return views?.map(viewOf) ?? [];
    },
    conversation: async ({ id }, _, { caller }) => {
      const row = await caller?.loaders.newestConversation.load(id);
      return caller && row && canRead(caller.actor, row) ? row : null;
    },
    ban: ({ id }, _, { caller }) => (caller && caller.actor.type !== 'VISITOR' ? caller.loaders.ban.load(id) : null),
    conversationCount: ({ id }, _, context) =>
      context.caller && context.caller.actor.type !== 'VISITOR' ? context.caller.loaders.conversationCount.load(id) : null,
  },
  Conversation: {
    visit: ({ id }, _, context) => (isStaff(context) ? (context.caller?.loaders.visit.load(id) ?? null) : null),
  },
  Visit: {
    page: async (visit, _, context) => {
      const [last] = await viewsIn(visit, context);
      return last ?? { url: visit.pageUrl, title: visit.pageTitle };
    },
    place: (visit) => placeOf(visit),
    device: (visit) => deviceOf(visit),
    trail: async (visit, _, context) => (await viewsIn(visit, context)).map(viewOf),
  },
};

const placeOf = ({ country, region, city }: VisitRow) => (country ? { country, region, city } : null);

const deviceOf = ({ browser, system, device: kind }: VisitRow) => ((browser ?? system ?? kind) ? { browser, system, kind } : null);

const viewOf = ({ url, title, at }: PageViewRow) => ({ page: { url, title }, at });

const viewsIn = async (visit: ConversationVisit, { caller }: Context): Promise<PageViewRow[]> =>
  during(visit, (await caller?.loaders.trail.load(visit.visitorId)) ?? []);

async function createdAtOf(id: string, context: Context): Promise<Date> {
  const visitor = await callerOf(context).loaders.visitor.load(id);
  if (!visitor) throw notFound();
  return visitor.createdAt;
}

const isStaff = ({ caller }: Context): boolean => caller !== null && caller.actor.type !== 'VISITOR';

const newestVisitOf = async (visitorId: string, { caller }: Context) => (await caller?.loaders.newestVisit.load(visitorId)) ?? null;

const pageOf = (visit: ShownVisitor['newestVisit']) => (visit ? { url: visit.pageUrl, title: visit.pageTitle } : null);
