/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import * as Urql from '../../../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
/** A new agent. */
export type CreateAgentInput = {
  /** The caller's own id of this creation, up to 100 characters: a repeat changes nothing and returns the first result. */
  clientId: string;
  /** Department. */
  department?: string | null | undefined;
  /** E-mail address to sign in with. */
  email: string;
  /** Front office: takes visitors' conversations. */
  frontOffice?: boolean | null | undefined;
  /** Groups to be in. */
  groupIds?: Array<string> | null | undefined;
  /** Language of the portal. */
  locale?: Locale | null | undefined;
  /** How many open conversations at once, 1 to 100. */
  maxActiveChats?: number | null | undefined;
  /** Full name, up to 100 characters. */
  name: string;
  /** First password, 10 to 200 characters. The agent should change it. */
  password: string;
  /** Single permissions on top of the role's. Only those that one has can be given. */
  permissions?: Array<Permission> | null | undefined;
  /** Who is asked first: the higher. −100 to 100. */
  priority?: number | null | undefined;
  /** What the agent is to the workspace. Only owners make owners. */
  role?: Role;
  /** Title. */
  title?: string | null | undefined;
};

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

/** What to change of an agent; what is left out stays. */
export type UpdateAgentInput = {
  /** Department. */
  department?: string | null | undefined;
  /** E-mail address to sign in with. */
  email?: string | null | undefined;
  /** Front office: takes visitors' conversations. */
  frontOffice?: boolean | null | undefined;
  /** Groups to be in; replaces the list. */
  groupIds?: Array<string> | null | undefined;
  /** The agent's id. */
  id: string;
  /** To be reminded of the label when ending or closing a conversation without one. */
  labelReminder?: boolean | null | undefined;
  /** To see what visitors type before they send it. */
  livePreview?: boolean | null | undefined;
  /** Language of the portal. */
  locale?: Locale | null | undefined;
  /** How many open conversations at once, 1 to 100. */
  maxActiveChats?: number | null | undefined;
  /** Full name, up to 100 characters. */
  name?: string | null | undefined;
  /** To be told when a message is left. */
  notifyMessages?: boolean | null | undefined;
  /** To get a push notice, with the portal closed, when a visitor waits and nobody takes the conversation. */
  notifyWaiting?: boolean | null | undefined;
  /** A new password, 10 to 200 characters; signs the agent out everywhere. */
  password?: string | null | undefined;
  /** Single permissions on top of the role's; replaces the list. */
  permissions?: Array<Permission> | null | undefined;
  /** Who is asked first: the higher. −100 to 100. */
  priority?: number | null | undefined;
  /** What the agent is to the workspace. */
  role?: Role | null | undefined;
  /** To have misspelt words underlined in what the agent writes. */
  spellCheck?: boolean | null | undefined;
  /** The language that is spelt, as BCP 47 calls it, such as `sv` or `en-GB`; empty: the portal's. */
  spellCheckLanguage?: string | null | undefined;
  /** What the agent tells colleagues, up to 200 characters. */
  statusText?: string | null | undefined;
  /** IANA time zone. */
  timeZone?: string | null | undefined;
  /** Title. */
  title?: string | null | undefined;
};

/** Every kind of mendable mistake. */
export type UserErrorCode =
  /** The agent is archived or back office. */
  | 'AGENT_UNAVAILABLE'
  /** The visitor is banned. Never told to visitors. */
  | 'BANNED'
  /** Must be given and not be only blanks. */
  | 'BLANK'
  /** The conversation has ended. */
  | 'CONVERSATION_ENDED'
  /** The visitor has another open conversation, or this one is open already. */
  | 'CONVERSATION_OPEN'
  /** The workspace takes no files from visitors. */
  | 'FILES_OFF'
  /**
   * Not of the right form, or holds characters that cannot be kept: NUL, lone surrogates; in a name, which is one line, also other
   * control characters and ends of lines. What turns the direction of writing is left out of names.
   */
  | 'INVALID'
  /** The workspace demands a label before a conversation is ended or closed. Set one first. */
  | 'LABEL_REQUIRED'
  /** The last owner cannot be archived, nor lose the role. */
  | 'LAST_OWNER'
  /** This is locked: it belongs to the workspace and you may not manage it. */
  | 'LOCKED'
  /** Nobody who could be asked is Online: the agent, or anybody of the group. */
  | 'NOBODY_ONLINE'
  /** It cannot be read as a picture of a kind that we show. */
  | 'NOT_A_PICTURE'
  /** A file that was announced has not arrived yet. */
  | 'NOT_STORED'
  /** You cannot give what you do not have yourself. */
  | 'NOT_YOURS_TO_GIVE'
  /** Only the agent who has the conversation can do this. Take it over first. */
  | 'NOT_YOUR_CONVERSATION'
  /** The agent has no free slot. */
  | 'NO_FREE_SLOT'
  /** The address is not on the site that the visitor is on. Say that it is meant so, or choose another. */
  | 'OTHER_SITE'
  /** The site takes no new conversations now: nobody can answer. */
  | 'SITE_CLOSED'
  /** The workspace does not ask visitors what they thought (`Workspace.survey`). */
  | 'SURVEY_OFF'
  /** Someone else has it already: an e-mail address, a name. */
  | 'TAKEN'
  /** Larger than is allowed. */
  | 'TOO_LARGE'
  /** The time for it is over: a message can be edited and deleted for as long as the workspace allows. */
  | 'TOO_LATE'
  /** Longer than allowed. */
  | 'TOO_LONG'
  /** More than may be given, or may wait, at once. */
  | 'TOO_MANY'
  /** Somebody is being asked already to take the conversation over. */
  | 'TRANSFER_OPEN'
  /** The transfer is no longer open to the caller: answered, out of time, or taken back. */
  | 'TRANSFER_OVER'
  /** No such thing in this workspace, or it is archived. */
  | 'UNKNOWN';

export type AdminAgentsQueryVariables = Exact<{
  includeArchived: boolean;
}>;


export type AdminAgentsQuery = { agents: Array<{ id: string, name: string, avatarUrl: string | null, email: string | null, role: Schema.Role, permissions: Array<Schema.Permission>, department: string, title: string, statusText: string, frontOffice: boolean, maxActiveChats: number, activeChats: number, priority: number, locale: Schema.Locale, timeZone: string, presence: Schema.Presence, archivedAt: string | null, viewerCanManage: boolean, groups: Array<{ id: string, name: string }> }> };

export type AdminAgentChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminAgentChoicesQuery = { viewer: { permissions: Array<Schema.Permission>, agent: { id: string, role: Schema.Role } | null } | null, groups: Array<{ id: string, name: string }> };

export type AdminAgentSessionsQueryVariables = Exact<{
  id: string;
}>;


export type AdminAgentSessionsQuery = { agent: { id: string, sessions: Array<{ id: string, createdAt: string, expiresAt: string, userAgent: string, address: string, current: boolean }> } | null };

export type AdminCreateAgentMutationVariables = Exact<{
  input: Schema.CreateAgentInput;
}>;


export type AdminCreateAgentMutation = { createAgent: { agent: { id: string, name: string, avatarUrl: string | null, email: string | null, role: Schema.Role, permissions: Array<Schema.Permission>, department: string, title: string, statusText: string, frontOffice: boolean, maxActiveChats: number, activeChats: number, priority: number, locale: Schema.Locale, timeZone: string, presence: Schema.Presence, archivedAt: string | null, viewerCanManage: boolean, groups: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type AdminUpdateAgentMutationVariables = Exact<{
  input: Schema.UpdateAgentInput;
}>;


export type AdminUpdateAgentMutation = { updateAgent: { agent: { id: string, name: string, avatarUrl: string | null, email: string | null, role: Schema.Role, permissions: Array<Schema.Permission>, department: string, title: string, statusText: string, frontOffice: boolean, maxActiveChats: number, activeChats: number, priority: number, locale: Schema.Locale, timeZone: string, presence: Schema.Presence, archivedAt: string | null, viewerCanManage: boolean, groups: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type AdminArchiveAgentMutationVariables = Exact<{
  id: string;
}>;


export type AdminArchiveAgentMutation = { archiveAgent: { agent: { id: string, name: string, avatarUrl: string | null, email: string | null, role: Schema.Role, permissions: Array<Schema.Permission>, department: string, title: string, statusText: string, frontOffice: boolean, maxActiveChats: number, activeChats: number, priority: number, locale: Schema.Locale, timeZone: string, presence: Schema.Presence, archivedAt: string | null, viewerCanManage: boolean, groups: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type AdminRevokeSessionMutationVariables = Exact<{
  id: string;
}>;


export type AdminRevokeSessionMutation = { revokeSession: { sessionId: string | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type AdminRevokeAllSessionsMutationVariables = Exact<{
  agentId: string;
}>;


export type AdminRevokeAllSessionsMutation = { revokeAllSessions: { revoked: number, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type AdminAgentFragment = { id: string, name: string, avatarUrl: string | null, email: string | null, role: Schema.Role, permissions: Array<Schema.Permission>, department: string, title: string, statusText: string, frontOffice: boolean, maxActiveChats: number, activeChats: number, priority: number, locale: Schema.Locale, timeZone: string, presence: Schema.Presence, archivedAt: string | null, viewerCanManage: boolean, groups: Array<{ id: string, name: string }> };

export const AdminAgentFragmentDoc = gql`
    fragment AdminAgent on Agent {
  id
  name
  avatarUrl
  email
  role
  permissions
  department
  title
  statusText
  frontOffice
  maxActiveChats
  activeChats
  priority
  locale
  timeZone
  presence
  groups {
    id
    name
  }
  archivedAt
  viewerCanManage
}
    `;
export const AdminAgentsDocument = gql<AdminAgentsQuery, AdminAgentsQueryVariables>`
    query AdminAgents($includeArchived: Boolean!) {
  agents(includeArchived: $includeArchived) {
    ...AdminAgent
  }
}
    ${AdminAgentFragmentDoc}`;

export function useAdminAgentsQuery(options: Omit<Urql.UseQueryArgs<AdminAgentsQueryVariables>, 'query'>) {
  return Urql.useQuery<AdminAgentsQuery, AdminAgentsQueryVariables>({ query: AdminAgentsDocument, ...options });
};
export const AdminAgentChoicesDocument = gql<AdminAgentChoicesQuery, AdminAgentChoicesQueryVariables>`
    query AdminAgentChoices {
  viewer {
    permissions
    agent {
      id
      role
    }
  }
  groups {
    id
    name
  }
}
    `;

export function useAdminAgentChoicesQuery(options?: Omit<Urql.UseQueryArgs<AdminAgentChoicesQueryVariables>, 'query'>) {
  return Urql.useQuery<AdminAgentChoicesQuery, AdminAgentChoicesQueryVariables>({ query: AdminAgentChoicesDocument, ...options });
};
export const AdminAgentSessionsDocument = gql<AdminAgentSessionsQuery, AdminAgentSessionsQueryVariables>`
    query AdminAgentSessions($id: ID!) {
  agent(id: $id) {
    id
    sessions {
      id
      createdAt
      expiresAt
      userAgent
      address
      current
    }
  }
}
    `;

export function useAdminAgentSessionsQuery(options: Omit<Urql.UseQueryArgs<AdminAgentSessionsQueryVariables>, 'query'>) {
  return Urql.useQuery<AdminAgentSessionsQuery, AdminAgentSessionsQueryVariables>({ query: AdminAgentSessionsDocument, ...options });
};
export const AdminCreateAgentDocument = gql<AdminCreateAgentMutation, AdminCreateAgentMutationVariables>`
    mutation AdminCreateAgent($input: CreateAgentInput!) {
  createAgent(input: $input) {
    agent {
      ...AdminAgent
    }
    userErrors {
      code
      field
    }
  }
}
    ${AdminAgentFragmentDoc}`;

export function useAdminCreateAgentMutation() {
  return Urql.useMutation<AdminCreateAgentMutation, AdminCreateAgentMutationVariables>(AdminCreateAgentDocument);
};
export const AdminUpdateAgentDocument = gql<AdminUpdateAgentMutation, AdminUpdateAgentMutationVariables>`
    mutation AdminUpdateAgent($input: UpdateAgentInput!) {
  updateAgent(input: $input) {
    agent {
      ...AdminAgent
    }
    userErrors {
      code
      field
    }
  }
}
    ${AdminAgentFragmentDoc}`;

export function useAdminUpdateAgentMutation() {
  return Urql.useMutation<AdminUpdateAgentMutation, AdminUpdateAgentMutationVariables>(AdminUpdateAgentDocument);
};
export const AdminArchiveAgentDocument = gql<AdminArchiveAgentMutation, AdminArchiveAgentMutationVariables>`
    mutation AdminArchiveAgent($id: ID!) {
  archiveAgent(id: $id) {
    agent {
      ...AdminAgent
    }
    userErrors {
      code
      field
    }
  }
}
    ${AdminAgentFragmentDoc}`;

export function useAdminArchiveAgentMutation() {
  return Urql.useMutation<AdminArchiveAgentMutation, AdminArchiveAgentMutationVariables>(AdminArchiveAgentDocument);
};
export const AdminRevokeSessionDocument = gql<AdminRevokeSessionMutation, AdminRevokeSessionMutationVariables>`
    mutation AdminRevokeSession($id: ID!) {
  revokeSession(id: $id) {
    sessionId
    userErrors {
      code
      field
    }
  }
}
    `;

export function useAdminRevokeSessionMutation() {
  return Urql.useMutation<AdminRevokeSessionMutation, AdminRevokeSessionMutationVariables>(AdminRevokeSessionDocument);
};
export const AdminRevokeAllSessionsDocument = gql<AdminRevokeAllSessionsMutation, AdminRevokeAllSessionsMutationVariables>`
    mutation AdminRevokeAllSessions($agentId: ID!) {
  revokeAllSessions(agentId: $agentId) {
    revoked
    userErrors {
      code
      field
    }
  }
}
    `;

export function useAdminRevokeAllSessionsMutation() {
  return Urql.useMutation<AdminRevokeAllSessionsMutation, AdminRevokeAllSessionsMutationVariables>(AdminRevokeAllSessionsDocument);
};