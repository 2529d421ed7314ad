/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import { OpenTransferFragmentDoc, ConversationRowFragmentDoc } from '../../../live/fragments.generated.ts';
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

export type UnclosedQueryVariables = Exact<{
  agentId: string;
}>;


export type UnclosedQuery = { conversations: { nodes: Array<{ id: string, kind: Schema.ConversationKind, missed: boolean, state: Schema.ConversationState, seq: number, visitorName: string | null, tags: Array<string>, startedAt: string, assignedAt: string | null, returnedAt: string | null, endedAt: string | null, endedBy: Schema.AuthorType | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, waitingSince: string | null, messageCount: number, unreadCount: number, visitorReadSeq: number, agentReadSeq: number, viewerCanSend: boolean, viewerCanEnd: boolean, viewerCanReopen: boolean, viewerCanTake: boolean, viewerCanTransfer: boolean, viewerCanLabel: boolean, viewerCanNote: boolean, site: { id: string, name: string } | null, visitor: { id: string, name: string | null, page: { url: string, title: string } | null }, agent: { id: string, name: string, avatarUrl: string | null } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null, transfer: { id: string, note: string, viewerCanAnswer: boolean, viewerCanCancel: boolean, from: { id: string, name: string }, toGroup: { id: string, name: string } | null, openOffer: { expiresAt: string, agent: { id: string, name: string } } | null } | null }> } };


export const UnclosedDocument = gql<UnclosedQuery, UnclosedQueryVariables>`
    query Unclosed($agentId: ID!) {
  conversations(filter: {unclosed: true, agentId: $agentId}, first: 50) {
    nodes {
      ...ConversationRow
    }
  }
}
    ${ConversationRowFragmentDoc}`;

export function useUnclosedQuery(options: Omit<Urql.UseQueryArgs<UnclosedQueryVariables>, 'query'>) {
  return Urql.useQuery<UnclosedQuery, UnclosedQueryVariables>({ query: UnclosedDocument, ...options });
};