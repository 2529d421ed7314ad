import { sql } from '../../db/client.ts';
import type { ConversationFilter } from '../__generated__/resolvers.ts';
import { isId } from '../input.ts';

/** A filter with what it names looked up. */
export interface Narrowed extends ConversationFilter {
  /** Of `tag`; null: there is none of that name. */
  tagId?: string | null;
  /** Of `groupId`. */
  siteIds?: readonly string[];
  /** Which of the two that `involvedAgentId` means, when they are read one by one; `HAD` needs `former_agent` at hand. */
  involved?: 'HAS' | 'HAD';
}

/**
 * Looks up which tag is meant, and which sites. PostgreSQL then sees how many conversations there are of it: of few it reads those,
 * rather than all conversations in search of them.
 */
export async function narrowed(workspaceId: string, filter: ConversationFilter): Promise<Narrowed> {
  const { tag, groupId } = filter;
  const [tags, sites] = await Promise.all([
    typeof tag === 'string' && tag.isWellFormed() && !tag.includes('\0')
      ? sql<{ id: string }[]>`select id from tag where workspace_id = ${workspaceId} and name = ${tag.trim().toLowerCase()}`
      : [],
    isId(groupId) ? sql<{ siteId: string }[]>`select site_id from site_group where workspace_id = ${workspaceId} and group_id = ${groupId}` : [],
  ]);
  return {
    ...filter,
    ...(typeof tag === 'string' && { tagId: tags[0]?.id ?? null }),
    ...(typeof groupId === 'string' && { siteIds: sites.map(({ siteId }) => siteId) }),
  };
}
