import type { ConversationRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';
import { pageSize } from '../cursor.ts';
import { startOf } from '../conversation/list.ts';
import type { ConversationFilter } from '../__generated__/resolvers.ts';
import { countFound, find } from './find.ts';
import { type Spot, spotsOf } from './spots.ts';
import { type Question, questionOf } from './question.ts';

/** A conversation that was found. Where in it the words stand is looked up when it is asked for, once for all of a page. */
export interface FoundConversation {
  conversation: ConversationRow;
  question: Question;
  spot(): Promise<Spot>;
}

export interface HitPage {
  nodes: FoundConversation[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  count(): Promise<number>;
}

interface Args {
  search: string;
  filter?: ConversationFilter | null;
  first: number;
  after?: string | null;
}

/** A page of the conversations with all the words that the caller may see, newest start first. */
export async function searchConversations(actor: Actor, { search, filter, first, after }: Args): Promise<HitPage> {
  const size = pageSize('first', first);
  const before = after == null ? null : startOf(after);
  const question = questionOf(search);
  if (!question) return { nodes: [], hasNextPage: false, hasPreviousPage: before !== null, count: async () => 0 };
  const rows = await find(actor, question, filter ?? {}, { before, limit: size + 1 });
  const page = rows.slice(0, size);
  let looking: Promise<Map<string, Spot>> | undefined;
  const spots = () => (looking ??= spotsOf(actor.workspaceId, page, question));
  return {
    nodes: page.map((conversation) => ({
      conversation,
      question,
      spot: async () => (await spots()).get(conversation.id) ?? { message: null, note: null, excerpt: [] },
    })),
    hasNextPage: rows.length > size,
    hasPreviousPage: before !== null,
    count: () => countFound(actor, question, filter ?? {}),
  };
}
