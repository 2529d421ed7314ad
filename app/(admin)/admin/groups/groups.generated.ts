/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import * as Urql from '../../../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
/** A new group. */
export type CreateGroupInput = {
  /** Who is in it. */
  agentIds?: Array<string> | null | undefined;
  /** The caller's own id of this creation, up to 100 characters: a repeat changes nothing and returns the first result. */
  clientId: string;
  /** Name, up to 100 characters, unlike that of other groups. */
  name: string;
};

/** What to change of a group; what is left out stays. */
export type UpdateGroupInput = {
  /** Who is in it; replaces the list. */
  agentIds?: Array<string> | null | undefined;
  /** The group's id. */
  id: string;
  /** Name, up to 100 characters, unlike that of other groups. */
  name?: string | null | undefined;
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

export type AdminGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminGroupsQuery = { groups: Array<{ id: string, name: string, archivedAt: string | null, agents: Array<{ id: string, name: string, avatarUrl: string | null }>, sites: Array<{ id: string, name: string }> }>, agents: Array<{ id: string, name: string, avatarUrl: string | null }> };

export type AdminCreateGroupMutationVariables = Exact<{
  input: Schema.CreateGroupInput;
}>;


export type AdminCreateGroupMutation = { createGroup: { group: { id: string, name: string, archivedAt: string | null, agents: Array<{ id: string, name: string, avatarUrl: string | null }>, sites: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type AdminUpdateGroupMutationVariables = Exact<{
  input: Schema.UpdateGroupInput;
}>;


export type AdminUpdateGroupMutation = { updateGroup: { group: { id: string, name: string, archivedAt: string | null, agents: Array<{ id: string, name: string, avatarUrl: string | null }>, sites: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type AdminArchiveGroupMutationVariables = Exact<{
  id: string;
}>;


export type AdminArchiveGroupMutation = { archiveGroup: { group: { id: string, name: string, archivedAt: string | null, agents: Array<{ id: string, name: string, avatarUrl: string | null }>, sites: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type AdminGroupFragment = { id: string, name: string, archivedAt: string | null, agents: Array<{ id: string, name: string, avatarUrl: string | null }>, sites: Array<{ id: string, name: string }> };

export const AdminGroupFragmentDoc = gql`
    fragment AdminGroup on Group {
  id
  name
  agents {
    id
    name
    avatarUrl
  }
  sites {
    id
    name
  }
  archivedAt
}
    `;
export const AdminGroupsDocument = gql<AdminGroupsQuery, AdminGroupsQueryVariables>`
    query AdminGroups {
  groups {
    ...AdminGroup
  }
  agents {
    id
    name
    avatarUrl
  }
}
    ${AdminGroupFragmentDoc}`;

export function useAdminGroupsQuery(options?: Omit<Urql.UseQueryArgs<AdminGroupsQueryVariables>, 'query'>) {
  return Urql.useQuery<AdminGroupsQuery, AdminGroupsQueryVariables>({ query: AdminGroupsDocument, ...options });
};
export const AdminCreateGroupDocument = gql<AdminCreateGroupMutation, AdminCreateGroupMutationVariables>`
    mutation AdminCreateGroup($input: CreateGroupInput!) {
  createGroup(input: $input) {
    group {
      ...AdminGroup
    }
    userErrors {
      code
      field
    }
  }
}
    ${AdminGroupFragmentDoc}`;

export function useAdminCreateGroupMutation() {
  return Urql.useMutation<AdminCreateGroupMutation, AdminCreateGroupMutationVariables>(AdminCreateGroupDocument);
};
export const AdminUpdateGroupDocument = gql<AdminUpdateGroupMutation, AdminUpdateGroupMutationVariables>`
    mutation AdminUpdateGroup($input: UpdateGroupInput!) {
  updateGroup(input: $input) {
    group {
      ...AdminGroup
    }
    userErrors {
      code
      field
    }
  }
}
    ${AdminGroupFragmentDoc}`;

export function useAdminUpdateGroupMutation() {
  return Urql.useMutation<AdminUpdateGroupMutation, AdminUpdateGroupMutationVariables>(AdminUpdateGroupDocument);
};
export const AdminArchiveGroupDocument = gql<AdminArchiveGroupMutation, AdminArchiveGroupMutationVariables>`
    mutation AdminArchiveGroup($id: ID!) {
  archiveGroup(id: $id) {
    group {
      ...AdminGroup
    }
    userErrors {
      code
      field
    }
  }
}
    ${AdminGroupFragmentDoc}`;

export function useAdminArchiveGroupMutation() {
  return Urql.useMutation<AdminArchiveGroupMutation, AdminArchiveGroupMutationVariables>(AdminArchiveGroupDocument);
};