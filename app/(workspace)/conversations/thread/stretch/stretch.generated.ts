/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import { NoteLineFragmentDoc, FileLineFragmentDoc, MessageLineFragmentDoc } from '../../../../live/fragments.generated.ts';
import * as Urql from '../../../../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
/** A kind of party to a conversation. */
export type AuthorType =
  /** An agent of the workspace. */
  | 'AGENT'
  /** Samtal itself, or a partner's program in its own name. */
  | 'SYSTEM'
  /** The visitor. */
  | 'VISITOR';

export type MessagesAroundQueryVariables = Exact<{
  id: string;
  seq: number;
}>;


export type MessagesAroundQuery = { conversation: { id: string, messages: { nodes: Array<{ id: string, conversationId: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, viewerCanEditUntil: string | null, author: { type: Schema.AuthorType, name: string | null, agent: { id: string, name: string, avatarUrl: string | null } | null }, attachments: Array<{ id: string, name: string, size: number, path: string, expiresAt: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null }> }>, notes: Array<{ id: string, conversationId: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, author: { name: string | null, agent: { id: string } | null } }>, pageInfo: { hasPreviousPage: boolean, hasNextPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type StretchBeforeQueryVariables = Exact<{
  id: string;
  before: string;
}>;


export type StretchBeforeQuery = { conversation: { id: string, messages: { nodes: Array<{ id: string, conversationId: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, viewerCanEditUntil: string | null, author: { type: Schema.AuthorType, name: string | null, agent: { id: string, name: string, avatarUrl: string | null } | null }, attachments: Array<{ id: string, name: string, size: number, path: string, expiresAt: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null }> }>, notes: Array<{ id: string, conversationId: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, author: { name: string | null, agent: { id: string } | null } }>, pageInfo: { hasPreviousPage: boolean, hasNextPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type StretchAfterQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type StretchAfterQuery = { conversation: { id: string, messages: { nodes: Array<{ id: string, conversationId: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, viewerCanEditUntil: string | null, author: { type: Schema.AuthorType, name: string | null, agent: { id: string, name: string, avatarUrl: string | null } | null }, attachments: Array<{ id: string, name: string, size: number, path: string, expiresAt: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null }> }>, notes: Array<{ id: string, conversationId: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, author: { name: string | null, agent: { id: string } | null } }>, pageInfo: { hasPreviousPage: boolean, hasNextPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type MessageStretchFragment = { nodes: Array<{ id: string, conversationId: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, viewerCanEditUntil: string | null, author: { type: Schema.AuthorType, name: string | null, agent: { id: string, name: string, avatarUrl: string | null } | null }, attachments: Array<{ id: string, name: string, size: number, path: string, expiresAt: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null }> }>, notes: Array<{ id: string, conversationId: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, author: { name: string | null, agent: { id: string } | null } }>, pageInfo: { hasPreviousPage: boolean, hasNextPage: boolean, startCursor: string | null, endCursor: string | null } };

export const MessageStretchFragmentDoc = gql`
    fragment MessageStretch on MessageConnection {
  nodes {
    ...MessageLine
  }
  notes {
    ...NoteLine
  }
  pageInfo {
    hasPreviousPage
    hasNextPage
    startCursor
    endCursor
  }
}
    ${MessageLineFragmentDoc}
${NoteLineFragmentDoc}`;
export const MessagesAroundDocument = gql<MessagesAroundQuery, MessagesAroundQueryVariables>`
    query MessagesAround($id: ID!, $seq: Int!) {
  conversation(id: $id) {
    id
    messages(around: $seq) {
      ...MessageStretch
    }
  }
}
    ${MessageStretchFragmentDoc}`;

export function useMessagesAroundQuery(options: Omit<Urql.UseQueryArgs<MessagesAroundQueryVariables>, 'query'>) {
  return Urql.useQuery<MessagesAroundQuery, MessagesAroundQueryVariables>({ query: MessagesAroundDocument, ...options });
};
export const StretchBeforeDocument = gql<StretchBeforeQuery, StretchBeforeQueryVariables>`
    query StretchBefore($id: ID!, $before: String!) {
  conversation(id: $id) {
    id
    messages(last: 40, before: $before) {
      ...MessageStretch
    }
  }
}
    ${MessageStretchFragmentDoc}`;

export function useStretchBeforeQuery(options: Omit<Urql.UseQueryArgs<StretchBeforeQueryVariables>, 'query'>) {
  return Urql.useQuery<StretchBeforeQuery, StretchBeforeQueryVariables>({ query: StretchBeforeDocument, ...options });
};
export const StretchAfterDocument = gql<StretchAfterQuery, StretchAfterQueryVariables>`
    query StretchAfter($id: ID!, $after: String!) {
  conversation(id: $id) {
    id
    messages(first: 40, after: $after) {
      ...MessageStretch
    }
  }
}
    ${MessageStretchFragmentDoc}`;

export function useStretchAfterQuery(options: Omit<Urql.UseQueryArgs<StretchAfterQueryVariables>, 'query'>) {
  return Urql.useQuery<StretchAfterQuery, StretchAfterQueryVariables>({ query: StretchAfterDocument, ...options });
};