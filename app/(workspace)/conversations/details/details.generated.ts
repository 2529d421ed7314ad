/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import { SurveyNoteFragmentDoc } from '../thread/actions/survey.generated.ts';
import { EmailLineFragmentDoc } from '../thread/actions/email.generated.ts';
import { BanNoteFragmentDoc } from '../thread/actions/rights.generated.ts';
import { WithWhatFragmentDoc, WhereaboutsFragmentDoc } from '../../visitors/visitors.generated.ts';
import * as Urql from '../../../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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

export type VisitorDetailsQueryVariables = Exact<{
  conversationId: string;
  visitorId: string;
  ended: boolean;
}>;


export type VisitorDetailsQuery = { workspace: { id: string, emailDelivery: Schema.EmailDelivery } | null, conversation: { id: string, survey: { sentAt: string, rating: number | null, comment: string, answeredAt: string | null } | null, emails: Array<{ id: string, recipients: Array<string>, byVisitor: boolean, subject: string, status: Schema.EmailStatus, problem: string | null, createdAt: string }>, visitor: { conversationCount: number | null, id: string, email: string | null, phone: string | null, language: string | null, referrer: string | null, trail?: Array<{ at: string, page: { url: string, title: string } }>, ban: { id: string, reason: string, createdAt: string, until: string, viewerCanLift: boolean, agent: { id: string, name: string } | null } | null, place: { country: string, region: string | null, city: string | null } | null, device: { browser: string | null, system: string | null, kind: Schema.DeviceKind | null } | null } } & { visit?: { referrer: string | null, page: { url: string, title: string }, place: { country: string, region: string | null, city: string | null } | null, device: { browser: string | null, system: string | null, kind: Schema.DeviceKind | null } | null, trail: Array<{ at: string, page: { url: string, title: string } }> } | null } | null, conversations: { totalCount: number, nodes: Array<{ id: string, state: Schema.ConversationState, startedAt: string, label: { id: string, name: string, color: string } | null, agent: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EarlierAfterQueryVariables = Exact<{
  visitorId: string;
  after: string;
}>;


export type EarlierAfterQuery = { conversations: { totalCount: number, nodes: Array<{ id: string, state: Schema.ConversationState, startedAt: string, label: { id: string, name: string, color: string } | null, agent: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EarlierPageFragment = { totalCount: number, nodes: Array<{ id: string, state: Schema.ConversationState, startedAt: string, label: { id: string, name: string, color: string } | null, agent: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type AboutVisitorFragment = { id: string, email: string | null, phone: string | null, language: string | null, referrer: string | null, place: { country: string, region: string | null, city: string | null } | null, device: { browser: string | null, system: string | null, kind: Schema.DeviceKind | null } | null };

export type TheVisitFragment = { visit: { referrer: string | null, page: { url: string, title: string }, place: { country: string, region: string | null, city: string | null } | null, device: { browser: string | null, system: string | null, kind: Schema.DeviceKind | null } | null, trail: Array<{ at: string, page: { url: string, title: string } }> } | null };

export type TrailViewFragment = { at: string, page: { url: string, title: string } };

export type TagSuggestionsQueryVariables = Exact<{
  prefix: string;
}>;


export type TagSuggestionsQuery = { tags: Array<string> };

export const EarlierPageFragmentDoc = gql`
    fragment EarlierPage on ConversationConnection {
  totalCount
  nodes {
    id
    state
    startedAt
    label {
      id
      name
      color
    }
    agent {
      id
      name
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    `;
export const AboutVisitorFragmentDoc = gql`
    fragment AboutVisitor on Visitor {
  id
  email
  phone
  language
  referrer
  place {
    ...Whereabouts
  }
  device {
    ...WithWhat
  }
}
    ${WhereaboutsFragmentDoc}
${WithWhatFragmentDoc}`;
export const TrailViewFragmentDoc = gql`
    fragment TrailView on PageView {
  at
  page {
    url
    title
  }
}
    `;
export const TheVisitFragmentDoc = gql`
    fragment TheVisit on Conversation {
  visit {
    page {
      url
      title
    }
    referrer
    place {
      ...Whereabouts
    }
    device {
      ...WithWhat
    }
    trail {
      ...TrailView
    }
  }
}
    ${WhereaboutsFragmentDoc}
${WithWhatFragmentDoc}
${TrailViewFragmentDoc}`;
export const VisitorDetailsDocument = gql<VisitorDetailsQuery, VisitorDetailsQueryVariables>`
    query VisitorDetails($conversationId: ID!, $visitorId: ID!, $ended: Boolean!) {
  workspace {
    id
    emailDelivery
  }
  conversation(id: $conversationId) {
    id
    survey {
      ...SurveyNote
    }
    emails {
      ...EmailLine
    }
    ...TheVisit @include(if: $ended)
    visitor {
      ...AboutVisitor
      trail @skip(if: $ended) {
        ...TrailView
      }
      conversationCount
      ban {
        ...BanNote
      }
    }
  }
  conversations(filter: {visitorId: $visitorId}, first: 20) {
    ...EarlierPage
  }
}
    ${SurveyNoteFragmentDoc}
${EmailLineFragmentDoc}
${TheVisitFragmentDoc}
${AboutVisitorFragmentDoc}
${TrailViewFragmentDoc}
${BanNoteFragmentDoc}
${EarlierPageFragmentDoc}`;

export function useVisitorDetailsQuery(options: Omit<Urql.UseQueryArgs<VisitorDetailsQueryVariables>, 'query'>) {
  return Urql.useQuery<VisitorDetailsQuery, VisitorDetailsQueryVariables>({ query: VisitorDetailsDocument, ...options });
};
export const EarlierAfterDocument = gql<EarlierAfterQuery, EarlierAfterQueryVariables>`
    query EarlierAfter($visitorId: ID!, $after: String!) {
  conversations(filter: {visitorId: $visitorId}, first: 20, after: $after) {
    ...EarlierPage
  }
}
    ${EarlierPageFragmentDoc}`;

export function useEarlierAfterQuery(options: Omit<Urql.UseQueryArgs<EarlierAfterQueryVariables>, 'query'>) {
  return Urql.useQuery<EarlierAfterQuery, EarlierAfterQueryVariables>({ query: EarlierAfterDocument, ...options });
};
export const TagSuggestionsDocument = gql<TagSuggestionsQuery, TagSuggestionsQueryVariables>`
    query TagSuggestions($prefix: String!) {
  tags(prefix: $prefix)
}
    `;

export function useTagSuggestionsQuery(options: Omit<Urql.UseQueryArgs<TagSuggestionsQueryVariables>, 'query'>) {
  return Urql.useQuery<TagSuggestionsQuery, TagSuggestionsQueryVariables>({ query: TagSuggestionsDocument, ...options });
};