/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import { SurveyNoteFragmentDoc } from '../../../(workspace)/conversations/thread/actions/survey.generated.ts';
import { EmailLineFragmentDoc } from '../../../(workspace)/conversations/thread/actions/email.generated.ts';
import { AboutVisitorFragmentDoc, TrailViewFragmentDoc, TheVisitFragmentDoc } from '../../../(workspace)/conversations/details/details.generated.ts';
import { WithWhatFragmentDoc, WhereaboutsFragmentDoc } from '../../../(workspace)/visitors/visitors.generated.ts';
import { FoundInFragmentDoc } from '../../../live/fragments.generated.ts';
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
  /** This agent has it, had it last, or had it before it went to another. */
  involvedAgentId?: string | null | undefined;
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

/** A kind of device. */
export type DeviceKind =
  /** A computer. */
  | 'DESKTOP'
  /** A phone. */
  | 'PHONE'
  /** A tablet. */
  | 'TABLET';

/** Where mails go. */
export type EmailDelivery =
  /** No mail server is set up: into the folder `mail` of the server's data, and to nobody. */
  | 'FOLDER'
  /** To the mail server that is set up. */
  | 'SMTP';

/** How far a mail has come. */
export type EmailStatus =
  /** The mail server will not take it, or could not be reached for a day. */
  | 'FAILED'
  /** On its way; tried again until the mail server takes it. */
  | 'QUEUED'
  /** The mail server has taken it. */
  | 'SENT';

/** The colour of a first response time. */
export type ResponseGrade =
  /** 30 seconds or less. */
  | 'GREEN'
  /** 2 minutes or more. */
  | 'RED'
  /** More than 30 seconds, less than 2 minutes. */
  | 'YELLOW';

export type AdminConversationsQueryVariables = Exact<{
  filter?: Schema.ConversationFilter | null | undefined;
}>;


export type AdminConversationsQuery = { conversations: { totalCount: number, nodes: Array<{ id: string, state: Schema.ConversationState, visitorName: string | null, tags: Array<string>, startedAt: string, endedAt: string | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, messageCount: number, site: { id: string, name: string } | null, agent: { id: string, name: string } | null, label: { id: string, name: string, color: string } | null, survey: { rating: number | null } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdminConversationsAfterQueryVariables = Exact<{
  filter?: Schema.ConversationFilter | null | undefined;
  after: string;
}>;


export type AdminConversationsAfterQuery = { conversations: { totalCount: number, nodes: Array<{ id: string, state: Schema.ConversationState, visitorName: string | null, tags: Array<string>, startedAt: string, endedAt: string | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, messageCount: number, site: { id: string, name: string } | null, agent: { id: string, name: string } | null, label: { id: string, name: string, color: string } | null, survey: { rating: number | null } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdminSearchQueryVariables = Exact<{
  search: string;
  filter?: Schema.ConversationFilter | null | undefined;
}>;


export type AdminSearchQuery = { searchConversations: { nodes: Array<{ seq: number | null, conversation: { id: string, state: Schema.ConversationState, visitorName: string | null, tags: Array<string>, startedAt: string, endedAt: string | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, messageCount: number, site: { id: string, name: string } | null, agent: { id: string, name: string } | null, label: { id: string, name: string, color: string } | null, survey: { rating: number | null } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null }, excerpt: Array<{ text: string, found: boolean }>, visitorName: Array<{ text: string, found: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdminSearchAfterQueryVariables = Exact<{
  search: string;
  filter?: Schema.ConversationFilter | null | undefined;
  after: string;
}>;


export type AdminSearchAfterQuery = { searchConversations: { nodes: Array<{ seq: number | null, conversation: { id: string, state: Schema.ConversationState, visitorName: string | null, tags: Array<string>, startedAt: string, endedAt: string | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, messageCount: number, site: { id: string, name: string } | null, agent: { id: string, name: string } | null, label: { id: string, name: string, color: string } | null, survey: { rating: number | null } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null }, excerpt: Array<{ text: string, found: boolean }>, visitorName: Array<{ text: string, found: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdminConversationFragment = { id: string, state: Schema.ConversationState, visitorName: string | null, tags: Array<string>, startedAt: string, endedAt: string | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, messageCount: number, site: { id: string, name: string } | null, agent: { id: string, name: string } | null, label: { id: string, name: string, color: string } | null, survey: { rating: number | null } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null };

export type AdminFactsQueryVariables = Exact<{
  id: string;
}>;


export type AdminFactsQuery = { workspace: { id: string, emailDelivery: Schema.EmailDelivery } | null, conversation: { id: string, survey: { sentAt: string, rating: number | null, comment: string, answeredAt: string | null } | null, emails: Array<{ id: string, recipients: Array<string>, byVisitor: boolean, subject: string, status: Schema.EmailStatus, problem: string | null, createdAt: string }>, visitor: { id: string, email: string | null, phone: string | null, language: string | null, referrer: string | null, place: { country: string, region: string | null, city: string | null } | null, device: { browser: string | null, system: string | null, kind: Schema.DeviceKind | null } | null }, visit: { referrer: string | null, page: { url: string, title: string }, place: { country: string, region: string | null, city: string | null } | null, device: { browser: string | null, system: string | null, kind: Schema.DeviceKind | null } | null, trail: Array<{ at: string, page: { url: string, title: string } }> } | null } | null };

export type AdminConversationPageFragment = { totalCount: number, nodes: Array<{ id: string, state: Schema.ConversationState, visitorName: string | null, tags: Array<string>, startedAt: string, endedAt: string | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, messageCount: number, site: { id: string, name: string } | null, agent: { id: string, name: string } | null, label: { id: string, name: string, color: string } | null, survey: { rating: number | null } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type AdminHitsFragment = { nodes: Array<{ seq: number | null, conversation: { id: string, state: Schema.ConversationState, visitorName: string | null, tags: Array<string>, startedAt: string, endedAt: string | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, messageCount: number, site: { id: string, name: string } | null, agent: { id: string, name: string } | null, label: { id: string, name: string, color: string } | null, survey: { rating: number | null } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null }, excerpt: Array<{ text: string, found: boolean }>, visitorName: Array<{ text: string, found: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

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
  survey {
    rating
  }
  lastMessage {
    text
    author
    createdAt
  }
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
export const AdminFactsDocument = gql<AdminFactsQuery, AdminFactsQueryVariables>`
    query AdminFacts($id: ID!) {
  workspace {
    id
    emailDelivery
  }
  conversation(id: $id) {
    id
    survey {
      ...SurveyNote
    }
    emails {
      ...EmailLine
    }
    ...TheVisit
    visitor {
      ...AboutVisitor
    }
  }
}
    ${SurveyNoteFragmentDoc}
${EmailLineFragmentDoc}
${TheVisitFragmentDoc}
${AboutVisitorFragmentDoc}`;

export function useAdminFactsQuery(options: Omit<Urql.UseQueryArgs<AdminFactsQueryVariables>, 'query'>) {
  return Urql.useQuery<AdminFactsQuery, AdminFactsQueryVariables>({ query: AdminFactsDocument, ...options });
};