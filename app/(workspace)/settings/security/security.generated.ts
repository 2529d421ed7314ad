/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import * as Urql from '../../../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
/** The old and the new password. */
export type ChangePasswordInput = {
  /** The password of today. */
  current: string;
  /** The new one: 10 to 200 characters. */
  new: string;
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

export type MySessionsQueryVariables = Exact<{
  id: string;
}>;


export type MySessionsQuery = { agent: { id: string, sessions: Array<{ id: string, createdAt: string, userAgent: string, address: string, current: boolean }> } | null };

export type RevokeMySessionMutationVariables = Exact<{
  id: string;
}>;


export type RevokeMySessionMutation = { revokeSession: { sessionId: string | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type ChangeMyPasswordMutationVariables = Exact<{
  input: Schema.ChangePasswordInput;
}>;


export type ChangeMyPasswordMutation = { changePassword: { agent: { id: string } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };


export const MySessionsDocument = gql<MySessionsQuery, MySessionsQueryVariables>`
    query MySessions($id: ID!) {
  agent(id: $id) {
    id
    sessions {
      id
      createdAt
      userAgent
      address
      current
    }
  }
}
    `;

export function useMySessionsQuery(options: Omit<Urql.UseQueryArgs<MySessionsQueryVariables>, 'query'>) {
  return Urql.useQuery<MySessionsQuery, MySessionsQueryVariables>({ query: MySessionsDocument, ...options });
};
export const RevokeMySessionDocument = gql<RevokeMySessionMutation, RevokeMySessionMutationVariables>`
    mutation RevokeMySession($id: ID!) {
  revokeSession(id: $id) {
    sessionId
    userErrors {
      code
      field
    }
  }
}
    `;

export function useRevokeMySessionMutation() {
  return Urql.useMutation<RevokeMySessionMutation, RevokeMySessionMutationVariables>(RevokeMySessionDocument);
};
export const ChangeMyPasswordDocument = gql<ChangeMyPasswordMutation, ChangeMyPasswordMutationVariables>`
    mutation ChangeMyPassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    agent {
      id
    }
    userErrors {
      code
      field
    }
  }
}
    `;

export function useChangeMyPasswordMutation() {
  return Urql.useMutation<ChangeMyPasswordMutation, ChangeMyPasswordMutationVariables>(ChangeMyPasswordDocument);
};