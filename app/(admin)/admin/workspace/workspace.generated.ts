/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import * as Urql from '../../../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
/** Whether agents may see what a visitor types before it is sent. */
export type LivePreview =
  /** No: it does not leave the visitor's browser. */
  | 'OFF'
  /** Those who have turned it on. */
  | 'ON'
  /** Those who have turned it on, and the visitor is told so. */
  | 'ON_AND_TOLD';

/** When visitors are asked what they thought of a conversation. */
export type SurveyMode =
  /** When the agent sends it, and by itself when the conversation ends. */
  | 'AT_END'
  /** When the agent sends the survey. */
  | 'MANUAL'
  /** Never. */
  | 'OFF';

/** What to change of the workspace; what is left out stays. */
export type UpdateWorkspaceInput = {
  /** Whether visitors may send files. */
  filesFromVisitors?: boolean | null | undefined;
  /** Whether agents must set a label before they end or close a conversation. */
  labelRequired?: boolean | null | undefined;
  /** Whether agents may see what a visitor types before it is sent. */
  livePreview?: LivePreview | null | undefined;
  /** The largest file that may be sent, 1 to 1,000 megabytes. What has been announced before still comes through. */
  maxFileMegabytes?: number | null | undefined;
  /** For how many seconds after writing a message its agent may edit and delete it, 0 to 604,800 (a week); 0: never. */
  messageEditSeconds?: number | null | undefined;
  /** Whether visitors are asked what they thought of a conversation. */
  survey?: SurveyMode | null | undefined;
  /** How long an agent who is asked to take a conversation over has to answer: 5 to 600 seconds. */
  transferSeconds?: number | null | undefined;
  /** After how long Offline an agent's conversations go back to the front of the queue: 10 to 3,600 seconds. */
  vanishedSeconds?: number | null | undefined;
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

export type AdminWorkspaceQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminWorkspaceQuery = { workspace: { id: string, labelRequired: boolean, survey: Schema.SurveyMode, messageEditSeconds: number, livePreview: Schema.LivePreview, transferSeconds: number, vanishedSeconds: number, maxFileMegabytes: number, filesFromVisitors: boolean } | null };

export type AdminUpdateWorkspaceMutationVariables = Exact<{
  input: Schema.UpdateWorkspaceInput;
}>;


export type AdminUpdateWorkspaceMutation = { updateWorkspace: { workspace: { id: string, labelRequired: boolean, survey: Schema.SurveyMode, messageEditSeconds: number, livePreview: Schema.LivePreview, transferSeconds: number, vanishedSeconds: number, maxFileMegabytes: number, filesFromVisitors: boolean } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type AdminWorkspaceSettingsFragment = { id: string, labelRequired: boolean, survey: Schema.SurveyMode, messageEditSeconds: number, livePreview: Schema.LivePreview, transferSeconds: number, vanishedSeconds: number, maxFileMegabytes: number, filesFromVisitors: boolean };

export const AdminWorkspaceSettingsFragmentDoc = gql`
    fragment AdminWorkspaceSettings on Workspace {
  id
  labelRequired
  survey
  messageEditSeconds
  livePreview
  transferSeconds
  vanishedSeconds
  maxFileMegabytes
  filesFromVisitors
}
    `;
export const AdminWorkspaceDocument = gql<AdminWorkspaceQuery, AdminWorkspaceQueryVariables>`
    query AdminWorkspace {
  workspace {
    ...AdminWorkspaceSettings
  }
}
    ${AdminWorkspaceSettingsFragmentDoc}`;

export function useAdminWorkspaceQuery(options?: Omit<Urql.UseQueryArgs<AdminWorkspaceQueryVariables>, 'query'>) {
  return Urql.useQuery<AdminWorkspaceQuery, AdminWorkspaceQueryVariables>({ query: AdminWorkspaceDocument, ...options });
};
export const AdminUpdateWorkspaceDocument = gql<AdminUpdateWorkspaceMutation, AdminUpdateWorkspaceMutationVariables>`
    mutation AdminUpdateWorkspace($input: UpdateWorkspaceInput!) {
  updateWorkspace(input: $input) {
    workspace {
      ...AdminWorkspaceSettings
    }
    userErrors {
      code
      field
    }
  }
}
    ${AdminWorkspaceSettingsFragmentDoc}`;

export function useAdminUpdateWorkspaceMutation() {
  return Urql.useMutation<AdminUpdateWorkspaceMutation, AdminUpdateWorkspaceMutationVariables>(AdminUpdateWorkspaceDocument);
};