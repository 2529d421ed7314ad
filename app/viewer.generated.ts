/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from './__generated__/schema.ts';

import { gql } from '@urql/core';
import * as Urql from './urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
/** A language of portal and widget. */
export type Locale =
  /** English. */
  | 'en'
  /** Swedish. */
  | 'sv';

/** One single thing that an agent or an API key may be allowed. Owners and admins have all of them. */
export type Permission =
  /** Add, change and archive agents; sign them out. */
  | 'MANAGE_AGENTS'
  /** Make and revoke API keys. */
  | 'MANAGE_API_KEYS'
  /** See all bans of visitors, and lift them. */
  | 'MANAGE_BANS'
  /** End and assign conversations of others. An API key also needs it to label and tag. */
  | 'MANAGE_CONVERSATIONS'
  /** Add, change and archive groups. */
  | 'MANAGE_GROUPS'
  /** Add, change and archive labels. */
  | 'MANAGE_LABELS'
  /** Add, change and archive rapid responses that everyone has. */
  | 'MANAGE_RAPID_RESPONSES'
  /** Add, change and archive sites. */
  | 'MANAGE_SITES'
  /** Change what holds for the whole workspace, such as whether a label is demanded. */
  | 'MANAGE_WORKSPACE'
  /** See the conversations of all sites and agents, not only of one's own groups. */
  | 'READ_ALL_CONVERSATIONS'
  /** Write to visitors. Agents always may in their own conversations; an API key needs it. */
  | 'SEND_MESSAGES'
  /** See label statistics and response times. */
  | 'VIEW_STATISTICS';

/** Whether an agent takes conversations. */
export type Presence =
  /** Keeps the running ones, takes no new ones; chosen, or come by itself after too long without input. Orange. */
  | 'AWAY'
  /** No connection for 30 seconds. Grey. */
  | 'OFFLINE'
  /** Takes new conversations while a slot is free. Green. */
  | 'ONLINE';

/** What an agent is to the workspace. */
export type Role =
  /** Everything but to make and unmake owners. */
  | 'ADMIN'
  /** Conversations of one's own groups, and what single permissions add. */
  | 'AGENT'
  /** Everything, and cannot be removed by others than owners. There is always one. */
  | 'OWNER';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { permissions: Array<Schema.Permission>, agent: { id: string, name: string, avatarUrl: string | null, email: string | null, role: Schema.Role, department: string, title: string, statusText: string, frontOffice: boolean, locale: Schema.Locale, timeZone: string, maxActiveChats: number, activeChats: number, labelReminder: boolean, spellCheck: boolean, spellCheckLanguage: string | null, livePreview: boolean, notifyWaiting: boolean, notifyMessages: boolean, presence: Schema.Presence, chosenPresence: Schema.Presence, autoAwaySince: string | null, autoAwayMinutes: number | null } | null } | null };

export type MeFragment = { id: string, name: string, avatarUrl: string | null, email: string | null, role: Schema.Role, department: string, title: string, statusText: string, frontOffice: boolean, locale: Schema.Locale, timeZone: string, maxActiveChats: number, activeChats: number, labelReminder: boolean, spellCheck: boolean, spellCheckLanguage: string | null, livePreview: boolean, notifyWaiting: boolean, notifyMessages: boolean, presence: Schema.Presence, chosenPresence: Schema.Presence, autoAwaySince: string | null, autoAwayMinutes: number | null };

export const MeFragmentDoc = gql`
    fragment Me on Agent {
  id
  name
  avatarUrl
  email
  role
  department
  title
  statusText
  frontOffice
  locale
  timeZone
  maxActiveChats
  activeChats
  labelReminder
  spellCheck
  spellCheckLanguage
  livePreview
  notifyWaiting
  notifyMessages
  presence
  chosenPresence
  autoAwaySince
  autoAwayMinutes
}
    `;
export const ViewerDocument = gql<ViewerQuery, ViewerQueryVariables>`
    query Viewer {
  viewer {
    permissions
    agent {
      ...Me
    }
  }
}
    ${MeFragmentDoc}`;

export function useViewerQuery(options?: Omit<Urql.UseQueryArgs<ViewerQueryVariables>, 'query'>) {
  return Urql.useQuery<ViewerQuery, ViewerQueryVariables>({ query: ViewerDocument, ...options });
};