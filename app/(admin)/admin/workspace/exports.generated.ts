/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import * as Urql from '../../../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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

/** A file's format. */
export type ExportedFormat =
  /** A list of conversations, of each a line. */
  | 'CSV'
  /** One conversation, for programs. */
  | 'JSON'
  /** One conversation, to be read. */
  | 'TEXT';

/** The colour of a first response time. */
export type ResponseGrade =
  /** 30 seconds or less. */
  | 'GREEN'
  /** 2 minutes or more. */
  | 'RED'
  /** More than 30 seconds, less than 2 minutes. */
  | 'YELLOW';

export type AdminExportsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AdminExportsQuery = { exports: { nodes: Array<{ id: string, at: string, format: Schema.ExportedFormat, agent: { id: string, name: string } | null, conversation: { id: string, visitorName: string | null } | null, list: { search: string | null, kind: Schema.ConversationKind | null, states: Array<Schema.ConversationState> | null, unlabeled: boolean | null, tag: string | null, responseGrade: Schema.ResponseGrade | null, unanswered: boolean | null, rating: number | null, startedFrom: string | null, startedTo: string | null, site: { id: string, name: string } | null, agent: { id: string, name: string } | null, group: { id: string, name: string } | null, visitor: { id: string, name: string | null } | null, label: { id: string, name: string } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type AdminExportFragment = { id: string, at: string, format: Schema.ExportedFormat, agent: { id: string, name: string } | null, conversation: { id: string, visitorName: string | null } | null, list: { search: string | null, kind: Schema.ConversationKind | null, states: Array<Schema.ConversationState> | null, unlabeled: boolean | null, tag: string | null, responseGrade: Schema.ResponseGrade | null, unanswered: boolean | null, rating: number | null, startedFrom: string | null, startedTo: string | null, site: { id: string, name: string } | null, agent: { id: string, name: string } | null, group: { id: string, name: string } | null, visitor: { id: string, name: string | null } | null, label: { id: string, name: string } | null } | null };

export const AdminExportFragmentDoc = gql`
    fragment AdminExport on Export {
  id
  at
  agent {
    id
    name
  }
  format
  conversation {
    id
    visitorName
  }
  list {
    search
    kind
    states
    site {
      id
      name
    }
    agent {
      id
      name
    }
    group {
      id
      name
    }
    visitor {
      id
      name
    }
    label {
      id
      name
    }
    unlabeled
    tag
    responseGrade
    unanswered
    rating
    startedFrom
    startedTo
  }
}
    `;
export const AdminExportsDocument = gql<AdminExportsQuery, AdminExportsQueryVariables>`
    query AdminExports($after: String) {
  exports(first: 10, after: $after) {
    nodes {
      ...AdminExport
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${AdminExportFragmentDoc}`;

export function useAdminExportsQuery(options?: Omit<Urql.UseQueryArgs<AdminExportsQueryVariables>, 'query'>) {
  return Urql.useQuery<AdminExportsQuery, AdminExportsQueryVariables>({ query: AdminExportsDocument, ...options });
};