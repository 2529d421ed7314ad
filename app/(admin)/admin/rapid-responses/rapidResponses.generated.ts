/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import * as Urql from '../../../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
/** A new saved answer. */
export type CreateRapidResponseInput = {
  /** The agents to share it with, when chosen. */
  agentIds?: Array<string> | null | undefined;
  /** The caller's own id of this creation, up to 100 characters: a repeat changes nothing and returns the first result. */
  clientId: string;
  /** The folder that it lies in, up to 40 characters; empty: in none. */
  folder?: string;
  /** The groups to share it with, when chosen. */
  groupIds?: Array<string> | null | undefined;
  /** 1 to 40 letters, digits and hyphens, no blanks. */
  name: string;
  /** With whom it is shared. */
  sharing?: RapidResponseSharing;
  /** The answer, 1 to 10,000 characters. */
  text: string;
};

/** With whom a saved answer is shared. */
export type RapidResponseSharing =
  /** With the agents and groups that are named. */
  | 'CHOSEN'
  /** With all agents. */
  | 'EVERYONE'
  /** With nobody: it is the agent's own. */
  | 'OWN';

/** What to change of a saved answer; what is left out stays. */
export type UpdateRapidResponseInput = {
  /** The agents to share it with, when chosen; replaces the list. */
  agentIds?: Array<string> | null | undefined;
  /** The folder that it lies in, up to 40 characters; empty: in none. */
  folder?: string | null | undefined;
  /** The groups to share it with, when chosen; replaces the list. */
  groupIds?: Array<string> | null | undefined;
  /** Its id. */
  id: string;
  /** 1 to 40 letters, digits and hyphens, no blanks. */
  name?: string | null | undefined;
  /** With whom it is shared. What is no longer shared becomes the caller's own. */
  sharing?: RapidResponseSharing | null | undefined;
  /** The answer, 1 to 10,000 characters. */
  text?: string | null | undefined;
};

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
  /** You cannot give what you do not have yourself. */
  | 'NOT_YOURS_TO_GIVE'
  /** Only the agent who has the conversation can do this. Take it over first. */
  | 'NOT_YOUR_CONVERSATION'
  /** The agent has no free slot. */
  | 'NO_FREE_SLOT'
  /** The site takes no new conversations now: nobody can answer. */
  | 'SITE_CLOSED'
  /** Someone else has it already: an e-mail address, a name. */
  | 'TAKEN'
  /** Longer than allowed. */
  | 'TOO_LONG'
  /** Somebody is being asked already to take the conversation over. */
  | 'TRANSFER_OPEN'
  /** The transfer is no longer open to the caller: answered, out of time, or taken back. */
  | 'TRANSFER_OVER'
  /** No such thing in this workspace, or it is archived. */
  | 'UNKNOWN';

export type AdminRapidResponsesQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminRapidResponsesQuery = { rapidResponses: Array<{ id: string, name: string, text: string, viewerCanManage: boolean, owner: { id: string } | null }> };

export type AdminCreateRapidResponseMutationVariables = Exact<{
  input: Schema.CreateRapidResponseInput;
}>;


export type AdminCreateRapidResponseMutation = { createRapidResponse: { rapidResponse: { id: string, name: string, text: string, viewerCanManage: boolean, owner: { id: string } | null } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type AdminUpdateRapidResponseMutationVariables = Exact<{
  input: Schema.UpdateRapidResponseInput;
}>;


export type AdminUpdateRapidResponseMutation = { updateRapidResponse: { rapidResponse: { id: string, name: string, text: string, viewerCanManage: boolean, owner: { id: string } | null } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type AdminArchiveRapidResponseMutationVariables = Exact<{
  id: string;
}>;


export type AdminArchiveRapidResponseMutation = { archiveRapidResponse: { rapidResponse: { id: string, name: string, text: string, viewerCanManage: boolean, owner: { id: string } | null } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type AdminRapidResponseFragment = { id: string, name: string, text: string, viewerCanManage: boolean, owner: { id: string } | null };

export const AdminRapidResponseFragmentDoc = gql`
    fragment AdminRapidResponse on RapidResponse {
  id
  name
  text
  owner {
    id
  }
  viewerCanManage
}
    `;
export const AdminRapidResponsesDocument = gql<AdminRapidResponsesQuery, AdminRapidResponsesQueryVariables>`
    query AdminRapidResponses {
  rapidResponses {
    ...AdminRapidResponse
  }
}
    ${AdminRapidResponseFragmentDoc}`;

export function useAdminRapidResponsesQuery(options?: Omit<Urql.UseQueryArgs<AdminRapidResponsesQueryVariables>, 'query'>) {
  return Urql.useQuery<AdminRapidResponsesQuery, AdminRapidResponsesQueryVariables>({ query: AdminRapidResponsesDocument, ...options });
};
export const AdminCreateRapidResponseDocument = gql<AdminCreateRapidResponseMutation, AdminCreateRapidResponseMutationVariables>`
    mutation AdminCreateRapidResponse($input: CreateRapidResponseInput!) {
  createRapidResponse(input: $input) {
    rapidResponse {
      ...AdminRapidResponse
    }
    userErrors {
      code
      field
    }
  }
}
    ${AdminRapidResponseFragmentDoc}`;

export function useAdminCreateRapidResponseMutation() {
  return Urql.useMutation<AdminCreateRapidResponseMutation, AdminCreateRapidResponseMutationVariables>(AdminCreateRapidResponseDocument);
};
export const AdminUpdateRapidResponseDocument = gql<AdminUpdateRapidResponseMutation, AdminUpdateRapidResponseMutationVariables>`
    mutation AdminUpdateRapidResponse($input: UpdateRapidResponseInput!) {
  updateRapidResponse(input: $input) {
    rapidResponse {
      ...AdminRapidResponse
    }
    userErrors {
      code
      field
    }
  }
}
    ${AdminRapidResponseFragmentDoc}`;

export function useAdminUpdateRapidResponseMutation() {
  return Urql.useMutation<AdminUpdateRapidResponseMutation, AdminUpdateRapidResponseMutationVariables>(AdminUpdateRapidResponseDocument);
};
export const AdminArchiveRapidResponseDocument = gql<AdminArchiveRapidResponseMutation, AdminArchiveRapidResponseMutationVariables>`
    mutation AdminArchiveRapidResponse($id: ID!) {
  archiveRapidResponse(id: $id) {
    rapidResponse {
      ...AdminRapidResponse
    }
    userErrors {
      code
      field
    }
  }
}
    ${AdminRapidResponseFragmentDoc}`;

export function useAdminArchiveRapidResponseMutation() {
  return Urql.useMutation<AdminArchiveRapidResponseMutation, AdminArchiveRapidResponseMutationVariables>(AdminArchiveRapidResponseDocument);
};