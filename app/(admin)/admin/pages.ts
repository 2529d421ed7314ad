import type { Permission } from '../../__generated__/schema.ts';
import type { MessageKey } from '../../i18n/messages.ts';

export interface AdminPage {
  slug: string;
  title: MessageKey;
  /** Any one of them opens it. */
  needs: readonly Permission[];
}

export const adminPages = [
  { slug: 'statistics', title: 'admin.statistics.title', needs: ['VIEW_STATISTICS'] },
  { slug: 'conversations', title: 'admin.conversations.title', needs: ['VIEW_STATISTICS', 'READ_ALL_CONVERSATIONS'] },
  { slug: 'agents', title: 'admin.agents.title', needs: ['MANAGE_AGENTS'] },
  { slug: 'groups', title: 'admin.groups.title', needs: ['MANAGE_GROUPS'] },
  { slug: 'sites', title: 'admin.sites.title', needs: ['MANAGE_SITES'] },
  { slug: 'labels', title: 'admin.labels.title', needs: ['MANAGE_LABELS'] },
  { slug: 'rapid-responses', title: 'admin.rapidResponses.title', needs: ['MANAGE_RAPID_RESPONSES'] },
  { slug: 'bans', title: 'admin.bans.title', needs: ['MANAGE_BANS'] },
  { slug: 'workspace', title: 'admin.workspace.title', needs: ['MANAGE_WORKSPACE'] },
  { slug: 'api-keys', title: 'admin.apiKeys.title', needs: ['MANAGE_API_KEYS'] },
] as const satisfies readonly AdminPage[];

export type AdminSlug = (typeof adminPages)[number]['slug'];

export const pagesFor = (permissions: readonly Permission[]): readonly (typeof adminPages)[number][] =>
  adminPages.filter(({ needs }) => needs.some((need) => permissions.includes(need)));
