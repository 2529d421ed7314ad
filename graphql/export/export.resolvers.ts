import { shownAgent } from '../actor/shown.ts';
import { callerOf, staffOf } from '../context.ts';
import { canRead } from '../conversation/conversation.policy.ts';
import { isId } from '../input.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { linkTo } from './link.ts';
import { exportCursor, exportedList, listExports } from './list.ts';

export const resolvers: Pick<Resolvers, 'Query' | 'Conversation' | 'Export' | 'ExportedList' | 'ExportConnection'> = {
  Query: {
    conversationsExport: (_, { filter, search }, context) =>
      linkTo(staffOf(context).actor, { kind: 'list', filter: filter ?? {}, search: search ?? '' }),
    exports: (_, args, context) => listExports(callerOf(context), args),
  },
  Conversation: {
    export: ({ id }, { format }, context) => {
      const { actor } = callerOf(context);
      return actor.type === 'VISITOR' ? null : linkTo(actor, { kind: 'conversation', id, format });
    },
  },
  Export: {
    id: ({ position }) => String(position),
    at: ({ createdAt }) => createdAt,
    agent: ({ actorType, actorId }, _, context) => (actorType === 'AGENT' ? shownAgent(context, actorId) : null),
    format: ({ data: { format } }) => (format === 'TEXT' || format === 'JSON' ? format : 'CSV'),
    conversation: async ({ subjectId }, _, context) => {
      const { actor, loaders } = callerOf(context);
      const row = subjectId === null ? null : await loaders.conversation.load(subjectId);
      return row && canRead(actor, row) ? row : null;
    },
    list: exportedList,
  },
  ExportedList: {
    search: ({ search }) => search || null,
    kind: ({ filter }) => filter.kind ?? null,
    states: ({ filter }) => filter.states ?? null,
    site: ({ filter }, _, context) => callerOf(context).directory.sites.get(filter.siteId ?? '') ?? null,
    agent: ({ filter }, _, context) => shownAgent(context, filter.agentId ?? null),
    group: ({ filter }, _, context) => callerOf(context).directory.groups.get(filter.groupId ?? '') ?? null,
    visitor: ({ filter }, _, context) => (isId(filter.visitorId) ? callerOf(context).loaders.visitor.load(filter.visitorId) : null),
    label: ({ filter }, _, context) => callerOf(context).directory.labels.get(filter.labelId ?? '') ?? null,
    unlabeled: ({ filter }) => filter.unlabeled ?? null,
    unclosed: ({ filter }) => filter.unclosed ?? null,
    tag: ({ filter }) => filter.tag ?? null,
    responseGrade: ({ filter }) => filter.responseGrade ?? null,
    unanswered: ({ filter }) => filter.unanswered ?? null,
    rating: ({ filter }) => filter.rating ?? null,
    startedFrom: ({ filter }) => filter.startedFrom ?? null,
    startedTo: ({ filter }) => filter.startedTo ?? null,
  },
  ExportConnection: {
    pageInfo: ({ nodes, hasNextPage, hasPreviousPage }) => ({
      hasNextPage,
      hasPreviousPage,
      startCursor: nodes[0] ? exportCursor(nodes[0]) : null,
      endCursor: nodes.at(-1) ? exportCursor(nodes[nodes.length - 1]!) : null,
    }),
  },
};
