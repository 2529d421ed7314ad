/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../__generated__/schema.ts';

import { gql } from '@urql/core';
import { FoundInFragmentDoc, OpenTransferFragmentDoc, ConversationRowFragmentDoc } from '../../live/fragments.generated.ts';
import * as Urql from '../../urql.ts';
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

/** The colour of a first response time. */
export type ResponseGrade =
  /** 30 seconds or less. */
  | 'GREEN'
  /** 2 minutes or more. */
  | 'RED'
  /** More than 30 seconds, less than 2 minutes. */
  | 'YELLOW';

export type HistoryQueryVariables = Exact<{
  filter: Schema.ConversationFilter;
}>;


export type HistoryQuery = { conversations: { totalCount: number, nodes: Array<{ id: string, kind: Schema.ConversationKind, missed: boolean, state: Schema.ConversationState, seq: number, visitorName: string | null, tags: Array<string>, startedAt: string, assignedAt: string | null, returnedAt: string | null, endedAt: string | null, endedBy: Schema.AuthorType | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, waitingSince: string | null, messageCount: number, unreadCount: number, visitorReadSeq: number, agentReadSeq: number, viewerCanSend: boolean, viewerCanEnd: boolean, viewerCanReopen: boolean, viewerCanTake: boolean, viewerCanTransfer: boolean, viewerCanLabel: boolean, viewerCanNote: boolean, site: { id: string, name: string } | null, visitor: { id: string, name: string | null, page: { url: string, title: string } | null }, agent: { id: string, name: string, avatarUrl: string | null } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null, transfer: { id: string, note: string, viewerCanAnswer: boolean, viewerCanCancel: boolean, from: { id: string, name: string }, toGroup: { id: string, name: string } | null, openOffer: { expiresAt: string, agent: { id: string, name: string } } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HistoryPageQueryVariables = Exact<{
  filter: Schema.ConversationFilter;
  after: string;
}>;


export type HistoryPageQuery = { conversations: { nodes: Array<{ id: string, kind: Schema.ConversationKind, missed: boolean, state: Schema.ConversationState, seq: number, visitorName: string | null, tags: Array<string>, startedAt: string, assignedAt: string | null, returnedAt: string | null, endedAt: string | null, endedBy: Schema.AuthorType | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, waitingSince: string | null, messageCount: number, unreadCount: number, visitorReadSeq: number, agentReadSeq: number, viewerCanSend: boolean, viewerCanEnd: boolean, viewerCanReopen: boolean, viewerCanTake: boolean, viewerCanTransfer: boolean, viewerCanLabel: boolean, viewerCanNote: boolean, site: { id: string, name: string } | null, visitor: { id: string, name: string | null, page: { url: string, title: string } | null }, agent: { id: string, name: string, avatarUrl: string | null } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null, transfer: { id: string, note: string, viewerCanAnswer: boolean, viewerCanCancel: boolean, from: { id: string, name: string }, toGroup: { id: string, name: string } | null, openOffer: { expiresAt: string, agent: { id: string, name: string } } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HistorySearchQueryVariables = Exact<{
  search: string;
  filter: Schema.ConversationFilter;
}>;


export type HistorySearchQuery = { searchConversations: { nodes: Array<{ seq: number | null, conversation: { id: string, kind: Schema.ConversationKind, missed: boolean, state: Schema.ConversationState, seq: number, visitorName: string | null, tags: Array<string>, startedAt: string, assignedAt: string | null, returnedAt: string | null, endedAt: string | null, endedBy: Schema.AuthorType | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, waitingSince: string | null, messageCount: number, unreadCount: number, visitorReadSeq: number, agentReadSeq: number, viewerCanSend: boolean, viewerCanEnd: boolean, viewerCanReopen: boolean, viewerCanTake: boolean, viewerCanTransfer: boolean, viewerCanLabel: boolean, viewerCanNote: boolean, site: { id: string, name: string } | null, visitor: { id: string, name: string | null, page: { url: string, title: string } | null }, agent: { id: string, name: string, avatarUrl: string | null } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null, transfer: { id: string, note: string, viewerCanAnswer: boolean, viewerCanCancel: boolean, from: { id: string, name: string }, toGroup: { id: string, name: string } | null, openOffer: { expiresAt: string, agent: { id: string, name: string } } | null } | null }, excerpt: Array<{ text: string, found: boolean }>, visitorName: Array<{ text: string, found: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HistorySearchPageQueryVariables = Exact<{
  search: string;
  filter: Schema.ConversationFilter;
  after: string;
}>;


export type HistorySearchPageQuery = { searchConversations: { nodes: Array<{ seq: number | null, conversation: { id: string, kind: Schema.ConversationKind, missed: boolean, state: Schema.ConversationState, seq: number, visitorName: string | null, tags: Array<string>, startedAt: string, assignedAt: string | null, returnedAt: string | null, endedAt: string | null, endedBy: Schema.AuthorType | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, waitingSince: string | null, messageCount: number, unreadCount: number, visitorReadSeq: number, agentReadSeq: number, viewerCanSend: boolean, viewerCanEnd: boolean, viewerCanReopen: boolean, viewerCanTake: boolean, viewerCanTransfer: boolean, viewerCanLabel: boolean, viewerCanNote: boolean, site: { id: string, name: string } | null, visitor: { id: string, name: string | null, page: { url: string, title: string } | null }, agent: { id: string, name: string, avatarUrl: string | null } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null, transfer: { id: string, note: string, viewerCanAnswer: boolean, viewerCanCancel: boolean, from: { id: string, name: string }, toGroup: { id: string, name: string } | null, openOffer: { expiresAt: string, agent: { id: string, name: string } } | null } | null }, excerpt: Array<{ text: string, found: boolean }>, visitorName: Array<{ text: string, found: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HistoryHitsFragment = { nodes: Array<{ seq: number | null, conversation: { id: string, kind: Schema.ConversationKind, missed: boolean, state: Schema.ConversationState, seq: number, visitorName: string | null, tags: Array<string>, startedAt: string, assignedAt: string | null, returnedAt: string | null, endedAt: string | null, endedBy: Schema.AuthorType | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, waitingSince: string | null, messageCount: number, unreadCount: number, visitorReadSeq: number, agentReadSeq: number, viewerCanSend: boolean, viewerCanEnd: boolean, viewerCanReopen: boolean, viewerCanTake: boolean, viewerCanTransfer: boolean, viewerCanLabel: boolean, viewerCanNote: boolean, site: { id: string, name: string } | null, visitor: { id: string, name: string | null, page: { url: string, title: string } | null }, agent: { id: string, name: string, avatarUrl: string | null } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null, transfer: { id: string, note: string, viewerCanAnswer: boolean, viewerCanCancel: boolean, from: { id: string, name: string }, toGroup: { id: string, name: string } | null, openOffer: { expiresAt: string, agent: { id: string, name: string } } | null } | null }, excerpt: Array<{ text: string, found: boolean }>, visitorName: Array<{ text: string, found: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export const HistoryHitsFragmentDoc = gql`
    fragment HistoryHits on ConversationHitConnection {
  nodes {
    conversation {
      ...ConversationRow
    }
    ...FoundIn
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    ${ConversationRowFragmentDoc}
${FoundInFragmentDoc}`;
export const HistoryDocument = gql<HistoryQuery, HistoryQueryVariables>`
    query History($filter: ConversationFilter!) {
  conversations(filter: $filter, first: 50) {
    totalCount
    nodes {
      ...ConversationRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${ConversationRowFragmentDoc}`;

export function useHistoryQuery(options: Omit<Urql.UseQueryArgs<HistoryQueryVariables>, 'query'>) {
  return Urql.useQuery<HistoryQuery, HistoryQueryVariables>({ query: HistoryDocument, ...options });
};
export const HistoryPageDocument = gql<HistoryPageQuery, HistoryPageQueryVariables>`
    query HistoryPage($filter: ConversationFilter!, $after: String!) {
  conversations(filter: $filter, first: 50, after: $after) {
    nodes {
      ...ConversationRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${ConversationRowFragmentDoc}`;

export function useHistoryPageQuery(options: Omit<Urql.UseQueryArgs<HistoryPageQueryVariables>, 'query'>) {
  return Urql.useQuery<HistoryPageQuery, HistoryPageQueryVariables>({ query: HistoryPageDocument, ...options });
};
export const HistorySearchDocument = gql<HistorySearchQuery, HistorySearchQueryVariables>`
    query HistorySearch($search: String!, $filter: ConversationFilter!) {
  searchConversations(search: $search, filter: $filter, first: 25) {
    ...HistoryHits
  }
}
    ${HistoryHitsFragmentDoc}`;

export function useHistorySearchQuery(options: Omit<Urql.UseQueryArgs<HistorySearchQueryVariables>, 'query'>) {
  return Urql.useQuery<HistorySearchQuery, HistorySearchQueryVariables>({ query: HistorySearchDocument, ...options });
};
export const HistorySearchPageDocument = gql<HistorySearchPageQuery, HistorySearchPageQueryVariables>`
    query HistorySearchPage($search: String!, $filter: ConversationFilter!, $after: String!) {
  searchConversations(search: $search, filter: $filter, first: 25, after: $after) {
    ...HistoryHits
  }
}
    ${HistoryHitsFragmentDoc}`;

export function useHistorySearchPageQuery(options: Omit<Urql.UseQueryArgs<HistorySearchPageQueryVariables>, 'query'>) {
  return Urql.useQuery<HistorySearchPageQuery, HistorySearchPageQueryVariables>({ query: HistorySearchPageDocument, ...options });
};