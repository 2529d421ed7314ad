/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../__generated__/schema.ts';

import { gql } from '@urql/core';
import * as Urql from '../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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

/** As what a conversation is exported. */
export type ExportFormat =
  /** For programs. */
  | 'JSON'
  /** To be read: plain text, in the language and time zone of the agent who asked for it; for partners English and UTC. */
  | 'TEXT';

/** The colour of a first response time. */
export type ResponseGrade =
  /** 30 seconds or less. */
  | 'GREEN'
  /** 2 minutes or more. */
  | 'RED'
  /** More than 30 seconds, less than 2 minutes. */
  | 'YELLOW';

export type ListExportQueryVariables = Exact<{
  filter?: Schema.ConversationFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type ListExportQuery = { conversationsExport: { path: string } };

export type ConversationExportQueryVariables = Exact<{
  id: string;
  format: Schema.ExportFormat;
}>;


export type ConversationExportQuery = { conversation: { id: string, export: { path: string } | null } | null };


export const ListExportDocument = gql<ListExportQuery, ListExportQueryVariables>`
    query ListExport($filter: ConversationFilter, $search: String) {
  conversationsExport(filter: $filter, search: $search) {
    path
  }
}
    `;

export function useListExportQuery(options?: Omit<Urql.UseQueryArgs<ListExportQueryVariables>, 'query'>) {
  return Urql.useQuery<ListExportQuery, ListExportQueryVariables>({ query: ListExportDocument, ...options });
};
export const ConversationExportDocument = gql<ConversationExportQuery, ConversationExportQueryVariables>`
    query ConversationExport($id: ID!, $format: ExportFormat!) {
  conversation(id: $id) {
    id
    export(format: $format) {
      path
    }
  }
}
    `;

export function useConversationExportQuery(options: Omit<Urql.UseQueryArgs<ConversationExportQueryVariables>, 'query'>) {
  return Urql.useQuery<ConversationExportQuery, ConversationExportQueryVariables>({ query: ConversationExportDocument, ...options });
};