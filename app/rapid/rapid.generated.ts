/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../__generated__/schema.ts';

import { gql } from '@urql/core';
import { FileLineFragmentDoc } from '../live/fragments.generated.ts';
import * as Urql from '../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
/** A new saved answer. */
export type CreateRapidResponseInput = {
  /** The agents to share it with, when chosen. */
  agentIds?: Array<string> | null | undefined;
  /** The caller's own uploads that go with it, up to 10, in the order they are shown in. */
  attachmentIds?: Array<string> | null | undefined;
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
  /** All files that go with it from now on, up to 10, in the order they are shown in: of those that it has, and the caller's own uploads. The others are deleted; messages keep theirs. */
  attachmentIds?: Array<string> | null | undefined;
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

export type RapidFragment = { id: string, name: string, text: string, folder: string, sharing: Schema.RapidResponseSharing, useCount: number, lastUsedAt: string | null, viewerCanUse: boolean, viewerCanManage: boolean, files: Array<{ id: string, name: string, size: number, path: string, expiresAt: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null }>, owner: { id: string } | null, agents: Array<{ id: string, name: string }>, groups: Array<{ id: string, name: string }> };

export type RapidsQueryVariables = Exact<{ [key: string]: never; }>;


export type RapidsQuery = { rapidResponses: Array<{ id: string, name: string, text: string, folder: string, sharing: Schema.RapidResponseSharing, useCount: number, lastUsedAt: string | null, viewerCanUse: boolean, viewerCanManage: boolean, files: Array<{ id: string, name: string, size: number, path: string, expiresAt: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null }>, owner: { id: string } | null, agents: Array<{ id: string, name: string }>, groups: Array<{ id: string, name: string }> }> };

export type RapidAudienceQueryVariables = Exact<{ [key: string]: never; }>;


export type RapidAudienceQuery = { agents: Array<{ id: string, name: string }>, groups: Array<{ id: string, name: string }> };

export type CreateRapidMutationVariables = Exact<{
  input: Schema.CreateRapidResponseInput;
}>;


export type CreateRapidMutation = { createRapidResponse: { rapidResponse: { id: string, name: string, text: string, folder: string, sharing: Schema.RapidResponseSharing, useCount: number, lastUsedAt: string | null, viewerCanUse: boolean, viewerCanManage: boolean, files: Array<{ id: string, name: string, size: number, path: string, expiresAt: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null }>, owner: { id: string } | null, agents: Array<{ id: string, name: string }>, groups: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type UpdateRapidMutationVariables = Exact<{
  input: Schema.UpdateRapidResponseInput;
}>;


export type UpdateRapidMutation = { updateRapidResponse: { rapidResponse: { id: string, name: string, text: string, folder: string, sharing: Schema.RapidResponseSharing, useCount: number, lastUsedAt: string | null, viewerCanUse: boolean, viewerCanManage: boolean, files: Array<{ id: string, name: string, size: number, path: string, expiresAt: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null }>, owner: { id: string } | null, agents: Array<{ id: string, name: string }>, groups: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type ArchiveRapidMutationVariables = Exact<{
  id: string;
}>;


export type ArchiveRapidMutation = { archiveRapidResponse: { rapidResponse: { id: string } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type RestoreRapidMutationVariables = Exact<{
  id: string;
}>;


export type RestoreRapidMutation = { restoreRapidResponse: { rapidResponse: { id: string, name: string, text: string, folder: string, sharing: Schema.RapidResponseSharing, useCount: number, lastUsedAt: string | null, viewerCanUse: boolean, viewerCanManage: boolean, files: Array<{ id: string, name: string, size: number, path: string, expiresAt: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null }>, owner: { id: string } | null, agents: Array<{ id: string, name: string }>, groups: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export const RapidFragmentDoc = gql`
    fragment Rapid on RapidResponse {
  id
  name
  text
  files {
    ...FileLine
  }
  folder
  sharing
  owner {
    id
  }
  agents {
    id
    name
  }
  groups {
    id
    name
  }
  useCount
  lastUsedAt
  viewerCanUse
  viewerCanManage
}
    ${FileLineFragmentDoc}`;
export const RapidsDocument = gql<RapidsQuery, RapidsQueryVariables>`
    query Rapids {
  rapidResponses {
    ...Rapid
  }
}
    ${RapidFragmentDoc}`;

export function useRapidsQuery(options?: Omit<Urql.UseQueryArgs<RapidsQueryVariables>, 'query'>) {
  return Urql.useQuery<RapidsQuery, RapidsQueryVariables>({ query: RapidsDocument, ...options });
};
export const RapidAudienceDocument = gql<RapidAudienceQuery, RapidAudienceQueryVariables>`
    query RapidAudience {
  agents {
    id
    name
  }
  groups {
    id
    name
  }
}
    `;

export function useRapidAudienceQuery(options?: Omit<Urql.UseQueryArgs<RapidAudienceQueryVariables>, 'query'>) {
  return Urql.useQuery<RapidAudienceQuery, RapidAudienceQueryVariables>({ query: RapidAudienceDocument, ...options });
};
export const CreateRapidDocument = gql<CreateRapidMutation, CreateRapidMutationVariables>`
    mutation CreateRapid($input: CreateRapidResponseInput!) {
  createRapidResponse(input: $input) {
    rapidResponse {
      ...Rapid
    }
    userErrors {
      code
      field
    }
  }
}
    ${RapidFragmentDoc}`;

export function useCreateRapidMutation() {
  return Urql.useMutation<CreateRapidMutation, CreateRapidMutationVariables>(CreateRapidDocument);
};
export const UpdateRapidDocument = gql<UpdateRapidMutation, UpdateRapidMutationVariables>`
    mutation UpdateRapid($input: UpdateRapidResponseInput!) {
  updateRapidResponse(input: $input) {
    rapidResponse {
      ...Rapid
    }
    userErrors {
      code
      field
    }
  }
}
    ${RapidFragmentDoc}`;

export function useUpdateRapidMutation() {
  return Urql.useMutation<UpdateRapidMutation, UpdateRapidMutationVariables>(UpdateRapidDocument);
};
export const ArchiveRapidDocument = gql<ArchiveRapidMutation, ArchiveRapidMutationVariables>`
    mutation ArchiveRapid($id: ID!) {
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

export function useArchiveRapidMutation() {
  return Urql.useMutation<ArchiveRapidMutation, ArchiveRapidMutationVariables>(ArchiveRapidDocument);
};
export const RestoreRapidDocument = gql<RestoreRapidMutation, RestoreRapidMutationVariables>`
    mutation RestoreRapid($id: ID!) {
  restoreRapidResponse(id: $id) {
    rapidResponse {
      ...Rapid
    }
    userErrors {
      code
      field
    }
  }
}
    ${RapidFragmentDoc}`;

export function useRestoreRapidMutation() {
  return Urql.useMutation<RestoreRapidMutation, RestoreRapidMutationVariables>(RestoreRapidDocument);
};