/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import { FileLineFragmentDoc, FoundInFragmentDoc } from '../../../live/fragments.generated.ts';
import * as Urql from '../../../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
/** A kind of party to a conversation. */
export type AuthorType =
  /** An agent of the workspace. */
  | 'AGENT'
  /** Samtal itself, or a partner's program in its own name. */
  | 'SYSTEM'
  /** The visitor. */
  | 'VISITOR';

/** Which conversations; all that is given must hold. */
export type ConversationFilter = {
  /** With this agent, now or at its end. */
  agentId?: string | null | undefined;
  /** On a site of this group. */
  groupId?: string | null | undefined;
  /** Only of this kind. */
  kind?: ConversationKind | null | undefined;
  /** With this label. */
  labelId?: string | null | undefined;
  /** Rated so by the visitor, 1 to 5. */
  rating?: number | null | undefined;
  /** With a first response of this colour. */
  responseGrade?: ResponseGrade | null | undefined;
  /** On this site. */
  siteId?: string | null | undefined;
  /** Started at this moment or later. */
  startedFrom?: string | null | undefined;
  /** Started before this moment. */
  startedTo?: string | null | undefined;
  /** In one of these states. */
  states?: Array<ConversationState> | null | undefined;
  /** With this tag. */
  tag?: string | null | undefined;
  /** True: only those that no agent has answered. */
  unanswered?: boolean | null | undefined;
  /** True: only ended ones that the agent who had them has not closed yet. */
  unclosed?: boolean | null | undefined;
  /** True: only without label. Not together with `labelId`. */
  unlabeled?: boolean | null | undefined;
  /** Of this visitor. */
  visitorId?: string | null | undefined;
};

/** What kind of conversation it is. */
export type ConversationKind =
  /** Somebody and an agent write to each other. */
  | 'CHAT'
  /**
   * A message that was left where nobody could answer. Nobody is routed to it, and figures do not count it; whoever takes it
   * answers by mail (`emailConversation`) to the visitor's address.
   */
  | 'MESSAGE';

/** Where a conversation stands. */
export type ConversationState =
  /** An agent has it. */
  | 'ACTIVE'
  /** Over. */
  | 'ENDED'
  /** Waits for an agent; a message until somebody takes it. */
  | 'QUEUED';

/** The colour of a first response time. */
export type ResponseGrade =
  /** 30 seconds or less. */
  | 'GREEN'
  /** 2 minutes or more. */
  | 'RED'
  /** More than 30 seconds, less than 2 minutes. */
  | 'YELLOW';

/** Every kind of mendable mistake. */
export type UserErrorCode =
  /** The agent is archived or back office. */
  | 'AGENT_UNAVAILABLE'
  /** Must be given and not be only blanks. */
  | 'BLANK'
  /** The conversation has ended. */
  | 'CONVERSATION_ENDED'
  /** The visitor has another open conversation, or this one is open already. */
  | 'CONVERSATION_OPEN'
  /** The workspace takes no files from visitors. */
  | 'FILES_OFF'
  /** Not of the right form, or holds characters that cannot be kept: NUL, lone surrogates. */
  | 'INVALID'
  /** The workspace demands a label before a conversation is ended or closed. Set one first. */
  | 'LABEL_REQUIRED'
  /** The last owner cannot be archived, nor lose the role. */
  | 'LAST_OWNER'
  /** This is locked: it belongs to the workspace and you may not manage it. */
  | 'LOCKED'
  /** Nobody who could be asked is Online: the agent, or anybody of the group. */
  | 'NOBODY_ONLINE'
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
  /** Someone else has it already: an e-mail address, a name. */
  | 'TAKEN'
  /** Larger than the workspace allows. */
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

export type AdminConversationsQueryVariables = Exact<{
  filter?: Schema.ConversationFilter | null | undefined;
}>;


export type AdminConversationsQuery = { conversations: { totalCount: number, nodes: Array<{ id: string, state: Schema.ConversationState, visitorName: string | null, tags: Array<string>, startedAt: string, endedAt: string | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, messageCount: number, viewerCanLabel: boolean, site: { id: string, name: string } | null, agent: { id: string, name: string } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdminConversationsAfterQueryVariables = Exact<{
  filter?: Schema.ConversationFilter | null | undefined;
  after: string;
}>;


export type AdminConversationsAfterQuery = { conversations: { totalCount: number, nodes: Array<{ id: string, state: Schema.ConversationState, visitorName: string | null, tags: Array<string>, startedAt: string, endedAt: string | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, messageCount: number, viewerCanLabel: boolean, site: { id: string, name: string } | null, agent: { id: string, name: string } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdminSearchQueryVariables = Exact<{
  search: string;
  filter?: Schema.ConversationFilter | null | undefined;
}>;


export type AdminSearchQuery = { searchConversations: { nodes: Array<{ conversation: { id: string, state: Schema.ConversationState, visitorName: string | null, tags: Array<string>, startedAt: string, endedAt: string | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, messageCount: number, viewerCanLabel: boolean, site: { id: string, name: string } | null, agent: { id: string, name: string } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null }, excerpt: Array<{ text: string, found: boolean }>, visitorName: Array<{ text: string, found: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdminSearchAfterQueryVariables = Exact<{
  search: string;
  filter?: Schema.ConversationFilter | null | undefined;
  after: string;
}>;


export type AdminSearchAfterQuery = { searchConversations: { nodes: Array<{ conversation: { id: string, state: Schema.ConversationState, visitorName: string | null, tags: Array<string>, startedAt: string, endedAt: string | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, messageCount: number, viewerCanLabel: boolean, site: { id: string, name: string } | null, agent: { id: string, name: string } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null }, excerpt: Array<{ text: string, found: boolean }>, visitorName: Array<{ text: string, found: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdminThreadQueryVariables = Exact<{
  id: string;
}>;


export type AdminThreadQuery = { conversation: { id: string, state: Schema.ConversationState, visitorName: string | null, tags: Array<string>, startedAt: string, endedAt: string | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, messageCount: number, viewerCanLabel: boolean, messages: { nodes: Array<{ id: string, conversationId: string, seq: number, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, author: { type: Schema.AuthorType, name: string | null }, attachments: Array<{ id: string, name: string, size: number, path: string, expiresAt: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null }> }>, notes: Array<{ id: string, conversationId: string, seq: number, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, author: { name: string | null } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, site: { id: string, name: string } | null, agent: { id: string, name: string } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null } | null };

export type AdminThreadBeforeQueryVariables = Exact<{
  id: string;
  before: string;
}>;


export type AdminThreadBeforeQuery = { conversation: { id: string, messages: { nodes: Array<{ id: string, conversationId: string, seq: number, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, author: { type: Schema.AuthorType, name: string | null }, attachments: Array<{ id: string, name: string, size: number, path: string, expiresAt: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null }> }>, notes: Array<{ id: string, conversationId: string, seq: number, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, author: { name: string | null } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } } } | null };

export type AdminSetConversationLabelMutationVariables = Exact<{
  id: string;
  labelId?: string | null | undefined;
}>;


export type AdminSetConversationLabelMutation = { setConversationLabel: { conversation: { id: string, state: Schema.ConversationState, visitorName: string | null, tags: Array<string>, startedAt: string, endedAt: string | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, messageCount: number, viewerCanLabel: boolean, site: { id: string, name: string } | null, agent: { id: string, name: string } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type AdminConversationFragment = { id: string, state: Schema.ConversationState, visitorName: string | null, tags: Array<string>, startedAt: string, endedAt: string | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, messageCount: number, viewerCanLabel: boolean, site: { id: string, name: string } | null, agent: { id: string, name: string } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null };

export type AdminConversationPageFragment = { totalCount: number, nodes: Array<{ id: string, state: Schema.ConversationState, visitorName: string | null, tags: Array<string>, startedAt: string, endedAt: string | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, messageCount: number, viewerCanLabel: boolean, site: { id: string, name: string } | null, agent: { id: string, name: string } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type AdminHitsFragment = { nodes: Array<{ conversation: { id: string, state: Schema.ConversationState, visitorName: string | null, tags: Array<string>, startedAt: string, endedAt: string | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, messageCount: number, viewerCanLabel: boolean, site: { id: string, name: string } | null, agent: { id: string, name: string } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null }, excerpt: Array<{ text: string, found: boolean }>, visitorName: Array<{ text: string, found: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type AdminMessagePageFragment = { nodes: Array<{ id: string, conversationId: string, seq: number, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, author: { type: Schema.AuthorType, name: string | null }, attachments: Array<{ id: string, name: string, size: number, path: string, expiresAt: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null }> }>, notes: Array<{ id: string, conversationId: string, seq: number, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, author: { name: string | null } }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } };

export const AdminConversationFragmentDoc = gql`
    fragment AdminConversation on Conversation {
  id
  state
  visitorName
  site {
    id
    name
  }
  agent {
    id
    name
  }
  label {
    id
    name
    color
  }
  tags
  startedAt
  endedAt
  firstResponseSeconds
  responseGrade
  messageCount
  lastMessage {
    text
    author
    createdAt
  }
  viewerCanLabel
}
    `;
export const AdminConversationPageFragmentDoc = gql`
    fragment AdminConversationPage on ConversationConnection {
  nodes {
    ...AdminConversation
  }
  pageInfo {
    hasNextPage
    endCursor
  }
  totalCount
}
    ${AdminConversationFragmentDoc}`;
export const AdminHitsFragmentDoc = gql`
    fragment AdminHits on ConversationHitConnection {
  nodes {
    conversation {
      ...AdminConversation
    }
    ...FoundIn
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    ${AdminConversationFragmentDoc}
${FoundInFragmentDoc}`;
export const AdminMessagePageFragmentDoc = gql`
    fragment AdminMessagePage on MessageConnection {
  nodes {
    id
    conversationId
    seq
    text
    createdAt
    editedAt
    deletedAt
    author {
      type
      name
    }
    attachments {
      ...FileLine
    }
  }
  notes {
    id
    conversationId
    seq
    text
    createdAt
    editedAt
    deletedAt
    author {
      name
    }
  }
  pageInfo {
    hasPreviousPage
    startCursor
  }
}
    ${FileLineFragmentDoc}`;
export const AdminConversationsDocument = gql<AdminConversationsQuery, AdminConversationsQueryVariables>`
    query AdminConversations($filter: ConversationFilter) {
  conversations(filter: $filter, first: 50) {
    ...AdminConversationPage
  }
}
    ${AdminConversationPageFragmentDoc}`;

export function useAdminConversationsQuery(options?: Omit<Urql.UseQueryArgs<AdminConversationsQueryVariables>, 'query'>) {
  return Urql.useQuery<AdminConversationsQuery, AdminConversationsQueryVariables>({ query: AdminConversationsDocument, ...options });
};
export const AdminConversationsAfterDocument = gql<AdminConversationsAfterQuery, AdminConversationsAfterQueryVariables>`
    query AdminConversationsAfter($filter: ConversationFilter, $after: String!) {
  conversations(filter: $filter, first: 50, after: $after) {
    ...AdminConversationPage
  }
}
    ${AdminConversationPageFragmentDoc}`;

export function useAdminConversationsAfterQuery(options: Omit<Urql.UseQueryArgs<AdminConversationsAfterQueryVariables>, 'query'>) {
  return Urql.useQuery<AdminConversationsAfterQuery, AdminConversationsAfterQueryVariables>({ query: AdminConversationsAfterDocument, ...options });
};
export const AdminSearchDocument = gql<AdminSearchQuery, AdminSearchQueryVariables>`
    query AdminSearch($search: String!, $filter: ConversationFilter) {
  searchConversations(search: $search, filter: $filter, first: 25) {
    ...AdminHits
  }
}
    ${AdminHitsFragmentDoc}`;

export function useAdminSearchQuery(options: Omit<Urql.UseQueryArgs<AdminSearchQueryVariables>, 'query'>) {
  return Urql.useQuery<AdminSearchQuery, AdminSearchQueryVariables>({ query: AdminSearchDocument, ...options });
};
export const AdminSearchAfterDocument = gql<AdminSearchAfterQuery, AdminSearchAfterQueryVariables>`
    query AdminSearchAfter($search: String!, $filter: ConversationFilter, $after: String!) {
  searchConversations(search: $search, filter: $filter, first: 25, after: $after) {
    ...AdminHits
  }
}
    ${AdminHitsFragmentDoc}`;

export function useAdminSearchAfterQuery(options: Omit<Urql.UseQueryArgs<AdminSearchAfterQueryVariables>, 'query'>) {
  return Urql.useQuery<AdminSearchAfterQuery, AdminSearchAfterQueryVariables>({ query: AdminSearchAfterDocument, ...options });
};
export const AdminThreadDocument = gql<AdminThreadQuery, AdminThreadQueryVariables>`
    query AdminThread($id: ID!) {
  conversation(id: $id) {
    ...AdminConversation
    messages(last: 50) {
      ...AdminMessagePage
    }
  }
}
    ${AdminConversationFragmentDoc}
${AdminMessagePageFragmentDoc}`;

export function useAdminThreadQuery(options: Omit<Urql.UseQueryArgs<AdminThreadQueryVariables>, 'query'>) {
  return Urql.useQuery<AdminThreadQuery, AdminThreadQueryVariables>({ query: AdminThreadDocument, ...options });
};
export const AdminThreadBeforeDocument = gql<AdminThreadBeforeQuery, AdminThreadBeforeQueryVariables>`
    query AdminThreadBefore($id: ID!, $before: String!) {
  conversation(id: $id) {
    id
    messages(last: 50, before: $before) {
      ...AdminMessagePage
    }
  }
}
    ${AdminMessagePageFragmentDoc}`;

export function useAdminThreadBeforeQuery(options: Omit<Urql.UseQueryArgs<AdminThreadBeforeQueryVariables>, 'query'>) {
  return Urql.useQuery<AdminThreadBeforeQuery, AdminThreadBeforeQueryVariables>({ query: AdminThreadBeforeDocument, ...options });
};
export const AdminSetConversationLabelDocument = gql<AdminSetConversationLabelMutation, AdminSetConversationLabelMutationVariables>`
    mutation AdminSetConversationLabel($id: ID!, $labelId: ID) {
  setConversationLabel(id: $id, labelId: $labelId) {
    conversation {
      ...AdminConversation
    }
    userErrors {
      code
      field
    }
  }
}
    ${AdminConversationFragmentDoc}`;

export function useAdminSetConversationLabelMutation() {
  return Urql.useMutation<AdminSetConversationLabelMutation, AdminSetConversationLabelMutationVariables>(AdminSetConversationLabelDocument);
};