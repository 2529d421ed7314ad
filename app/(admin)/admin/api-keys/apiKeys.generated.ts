/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import * as Urql from '../../../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
/** A new API key. */
export type CreateApiKeyInput = {
  /** The caller's own id of this creation, up to 100 characters: a repeat changes nothing and returns the key without its token. */
  clientId: string;
  /** What it is for, up to 100 characters. */
  name: string;
  /**
   * What it may do. Only what one may oneself can be given. Every key may read how the workspace is set up: its settings, agents,
   * groups, sites, labels, and the saved answers that everyone has.
   */
  permissions: Array<Permission>;
};

/** One single thing that an agent or an API key may be allowed. Owners and admins have all of them. */
export type Permission =
  /** Add, change and archive agents; sign them out. */
  | 'MANAGE_AGENTS'
  /** Make and revoke API keys. */
  | 'MANAGE_API_KEYS'
  /** See all bans of visitors, and lift them. */
  | 'MANAGE_BANS'
  /** End and assign conversations of others. An API key also needs it to label and tag. */
  | 'MANAGE_CONVERSATIONS'
  /** Add, change and archive groups. */
  | 'MANAGE_GROUPS'
  /** Add, change and archive labels. */
  | 'MANAGE_LABELS'
  /** Add, change and archive rapid responses that everyone has. */
  | 'MANAGE_RAPID_RESPONSES'
  /** Add, change and archive sites. */
  | 'MANAGE_SITES'
  /** Change what holds for the whole workspace, such as whether a label is demanded. */
  | 'MANAGE_WORKSPACE'
  /** See the conversations of all sites and agents, not only of one's own groups. */
  | 'READ_ALL_CONVERSATIONS'
  /** Write to visitors. Agents always may in their own conversations; an API key needs it. */
  | 'SEND_MESSAGES'
  /** See label statistics and response times. */
  | 'VIEW_STATISTICS';

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

export type AdminApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminApiKeysQuery = { apiKeys: Array<{ id: string, name: string, prefix: string, permissions: Array<Schema.Permission>, createdAt: string, lastUsedAt: string | null, revokedAt: string | null, createdBy: { id: string, name: string } | null }> };

export type AdminCreateApiKeyMutationVariables = Exact<{
  input: Schema.CreateApiKeyInput;
}>;


export type AdminCreateApiKeyMutation = { createApiKey: { token: string | null, apiKey: { id: string, name: string, prefix: string, permissions: Array<Schema.Permission>, createdAt: string, lastUsedAt: string | null, revokedAt: string | null, createdBy: { id: string, name: string } | null } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type AdminRevokeApiKeyMutationVariables = Exact<{
  id: string;
}>;


export type AdminRevokeApiKeyMutation = { revokeApiKey: { apiKey: { id: string, name: string, prefix: string, permissions: Array<Schema.Permission>, createdAt: string, lastUsedAt: string | null, revokedAt: string | null, createdBy: { id: string, name: string } | null } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type AdminApiKeyFragment = { id: string, name: string, prefix: string, permissions: Array<Schema.Permission>, createdAt: string, lastUsedAt: string | null, revokedAt: string | null, createdBy: { id: string, name: string } | null };

export const AdminApiKeyFragmentDoc = gql`
    fragment AdminApiKey on ApiKey {
  id
  name
  prefix
  permissions
  createdBy {
    id
    name
  }
  createdAt
  lastUsedAt
  revokedAt
}
    `;
export const AdminApiKeysDocument = gql<AdminApiKeysQuery, AdminApiKeysQueryVariables>`
    query AdminApiKeys {
  apiKeys {
    ...AdminApiKey
  }
}
    ${AdminApiKeyFragmentDoc}`;

export function useAdminApiKeysQuery(options?: Omit<Urql.UseQueryArgs<AdminApiKeysQueryVariables>, 'query'>) {
  return Urql.useQuery<AdminApiKeysQuery, AdminApiKeysQueryVariables>({ query: AdminApiKeysDocument, ...options });
};
export const AdminCreateApiKeyDocument = gql<AdminCreateApiKeyMutation, AdminCreateApiKeyMutationVariables>`
    mutation AdminCreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    apiKey {
      ...AdminApiKey
    }
    token
    userErrors {
      code
      field
    }
  }
}
    ${AdminApiKeyFragmentDoc}`;

export function useAdminCreateApiKeyMutation() {
  return Urql.useMutation<AdminCreateApiKeyMutation, AdminCreateApiKeyMutationVariables>(AdminCreateApiKeyDocument);
};
export const AdminRevokeApiKeyDocument = gql<AdminRevokeApiKeyMutation, AdminRevokeApiKeyMutationVariables>`
    mutation AdminRevokeApiKey($id: ID!) {
  revokeApiKey(id: $id) {
    apiKey {
      ...AdminApiKey
    }
    userErrors {
      code
      field
    }
  }
}
    ${AdminApiKeyFragmentDoc}`;

export function useAdminRevokeApiKeyMutation() {
  return Urql.useMutation<AdminRevokeApiKeyMutation, AdminRevokeApiKeyMutationVariables>(AdminRevokeApiKeyDocument);
};