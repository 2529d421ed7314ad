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

export type MyRapidResponsesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRapidResponsesQuery = { rapidResponses: Array<{ id: string, name: string, text: string, viewerCanManage: boolean, owner: { id: string, name: string } | null }> };

export type RapidAnswerFragment = { id: string, name: string, text: string, viewerCanManage: boolean, owner: { id: string, name: string } | null };

export type CreateMyRapidResponseMutationVariables = Exact<{
  input: Schema.CreateRapidResponseInput;
}>;


export type CreateMyRapidResponseMutation = { createRapidResponse: { rapidResponse: { id: string, name: string, text: string, viewerCanManage: boolean, owner: { id: string, name: string } | null } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type UpdateMyRapidResponseMutationVariables = Exact<{
  input: Schema.UpdateRapidResponseInput;
}>;


export type UpdateMyRapidResponseMutation = { updateRapidResponse: { rapidResponse: { id: string, name: string, text: string, viewerCanManage: boolean, owner: { id: string, name: string } | null } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type ArchiveMyRapidResponseMutationVariables = Exact<{
  id: string;
}>;


export type ArchiveMyRapidResponseMutation = { archiveRapidResponse: { rapidResponse: { id: string } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export const RapidAnswerFragmentDoc = gql`
    fragment RapidAnswer on RapidResponse {
  id
  name
  text
  viewerCanManage
  owner {
    id
    name
  }
}
    `;
export const MyRapidResponsesDocument = gql<MyRapidResponsesQuery, MyRapidResponsesQueryVariables>`
    query MyRapidResponses {
  rapidResponses {
    ...RapidAnswer
  }
}
    ${RapidAnswerFragmentDoc}`;

export function useMyRapidResponsesQuery(options?: Omit<Urql.UseQueryArgs<MyRapidResponsesQueryVariables>, 'query'>) {
  return Urql.useQuery<MyRapidResponsesQuery, MyRapidResponsesQueryVariables>({ query: MyRapidResponsesDocument, ...options });
};
export const CreateMyRapidResponseDocument = gql<CreateMyRapidResponseMutation, CreateMyRapidResponseMutationVariables>`
    mutation CreateMyRapidResponse($input: CreateRapidResponseInput!) {
  createRapidResponse(input: $input) {
    rapidResponse {
      ...RapidAnswer
    }
    userErrors {
      code
      field
    }
  }
}
    ${RapidAnswerFragmentDoc}`;

export function useCreateMyRapidResponseMutation() {
  return Urql.useMutation<CreateMyRapidResponseMutation, CreateMyRapidResponseMutationVariables>(CreateMyRapidResponseDocument);
};
export const UpdateMyRapidResponseDocument = gql<UpdateMyRapidResponseMutation, UpdateMyRapidResponseMutationVariables>`
    mutation UpdateMyRapidResponse($input: UpdateRapidResponseInput!) {
  updateRapidResponse(input: $input) {
    rapidResponse {
      ...RapidAnswer
    }
    userErrors {
      code
      field
    }
  }
}
    ${RapidAnswerFragmentDoc}`;

export function useUpdateMyRapidResponseMutation() {
  return Urql.useMutation<UpdateMyRapidResponseMutation, UpdateMyRapidResponseMutationVariables>(UpdateMyRapidResponseDocument);
};
export const ArchiveMyRapidResponseDocument = gql<ArchiveMyRapidResponseMutation, ArchiveMyRapidResponseMutationVariables>`
    mutation ArchiveMyRapidResponse($id: ID!) {
  archiveRapidResponse(id: $id) {
    rapidResponse {
      id
    }
    userErrors {
      code
      field
    }
  }
}
    `;

export function useArchiveMyRapidResponseMutation() {
  return Urql.useMutation<ArchiveMyRapidResponseMutation, ArchiveMyRapidResponseMutationVariables>(ArchiveMyRapidResponseDocument);
};