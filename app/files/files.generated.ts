/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../__generated__/schema.ts';

import { gql } from '@urql/core';
import { FileLineFragmentDoc } from '../live/fragments.generated.ts';
import * as Urql from '../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
/** A file of a saved answer to take along. */
export type CopyRapidResponseFileInput = {
  /** The file's id, of the answer's `files`. */
  attachmentId: string;
  /** The caller's own id of the copy, up to 100 characters: a repeat returns the first one. */
  clientId: string;
};

/** A file to send. */
export type CreateUploadInput = {
  /** The sender's own id of it, up to 100 characters: a repeat returns the first upload. */
  clientId: string;
  /** Its name. Folders, control characters and what turns the direction of writing are taken out; cut at 200 characters. */
  name: string;
  /** Its length in bytes, from 1 to the workspace's limit. What arrives must be as long. */
  size: number;
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

export type FreshLinksQueryVariables = Exact<{
  id: string;
}>;


export type FreshLinksQuery = { attachment: { id: string, name: string, size: number, path: string, expiresAt: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null } | null };

export type FileRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type FileRulesQuery = { fileRules: { maxMegabytes: number } };

export type CreateUploadMutationVariables = Exact<{
  input: Schema.CreateUploadInput;
}>;


export type CreateUploadMutation = { made: { upload: { attachmentId: string, path: string, stored: boolean } | null, userErrors: Array<{ code: Schema.UserErrorCode }> } };

export type CopyRapidFileMutationVariables = Exact<{
  input: Schema.CopyRapidResponseFileInput;
}>;


export type CopyRapidFileMutation = { made: { upload: { attachmentId: string, path: string, stored: boolean } | null, userErrors: Array<{ code: Schema.UserErrorCode }> } };

export type MadeFragment = { upload: { attachmentId: string, path: string, stored: boolean } | null, userErrors: Array<{ code: Schema.UserErrorCode }> };

export type DeleteUploadMutationVariables = Exact<{
  clientId: string;
}>;


export type DeleteUploadMutation = { deleteUpload: { deleted: boolean } };

export const MadeFragmentDoc = gql`
    fragment Made on CreateUploadPayload {
  upload {
    attachmentId
    path
    stored
  }
  userErrors {
    code
  }
}
    `;
export const FreshLinksDocument = gql<FreshLinksQuery, FreshLinksQueryVariables>`
    query FreshLinks($id: ID!) {
  attachment(id: $id) {
    ...FileLine
  }
}
    ${FileLineFragmentDoc}`;

export function useFreshLinksQuery(options: Omit<Urql.UseQueryArgs<FreshLinksQueryVariables>, 'query'>) {
  return Urql.useQuery<FreshLinksQuery, FreshLinksQueryVariables>({ query: FreshLinksDocument, ...options });
};
export const FileRulesDocument = gql<FileRulesQuery, FileRulesQueryVariables>`
    query FileRules {
  fileRules {
    maxMegabytes
  }
}
    `;

export function useFileRulesQuery(options?: Omit<Urql.UseQueryArgs<FileRulesQueryVariables>, 'query'>) {
  return Urql.useQuery<FileRulesQuery, FileRulesQueryVariables>({ query: FileRulesDocument, ...options });
};
export const CreateUploadDocument = gql<CreateUploadMutation, CreateUploadMutationVariables>`
    mutation CreateUpload($input: CreateUploadInput!) {
  made: createUpload(input: $input) {
    ...Made
  }
}
    ${MadeFragmentDoc}`;

export function useCreateUploadMutation() {
  return Urql.useMutation<CreateUploadMutation, CreateUploadMutationVariables>(CreateUploadDocument);
};
export const CopyRapidFileDocument = gql<CopyRapidFileMutation, CopyRapidFileMutationVariables>`
    mutation CopyRapidFile($input: CopyRapidResponseFileInput!) {
  made: copyRapidResponseFile(input: $input) {
    ...Made
  }
}
    ${MadeFragmentDoc}`;

export function useCopyRapidFileMutation() {
  return Urql.useMutation<CopyRapidFileMutation, CopyRapidFileMutationVariables>(CopyRapidFileDocument);
};
export const DeleteUploadDocument = gql<DeleteUploadMutation, DeleteUploadMutationVariables>`
    mutation DeleteUpload($clientId: String!) {
  deleteUpload(clientId: $clientId) {
    deleted
  }
}
    `;

export function useDeleteUploadMutation() {
  return Urql.useMutation<DeleteUploadMutation, DeleteUploadMutationVariables>(DeleteUploadDocument);
};