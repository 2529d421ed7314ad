/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import { NoteLineFragmentDoc } from '../../../../live/fragments.generated.ts';
import * as Urql from '../../../../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
/** A note to write. */
export type AddNoteInput = {
  /** The writer's own id of it, up to 100 characters: a repeat changes nothing and returns the first result. */
  clientId: string;
  /** The conversation's id. */
  conversationId: string;
  /** 1 to 10,000 characters, not only blanks. */
  text: string;
};

/** A note to write anew. */
export type EditNoteInput = {
  /** The conversation's id. */
  conversationId: string;
  /** The note's id. */
  id: string;
  /** 1 to 10,000 characters, not only blanks. */
  text: string;
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

export type AddNoteMutationVariables = Exact<{
  input: Schema.AddNoteInput;
}>;


export type AddNoteMutation = { addNote: { note: { id: string, conversationId: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, author: { name: string | null, agent: { id: string } | null } } | null, userErrors: Array<{ code: Schema.UserErrorCode }> } };

export type EditNoteMutationVariables = Exact<{
  input: Schema.EditNoteInput;
}>;


export type EditNoteMutation = { editNote: { note: { id: string, conversationId: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, author: { name: string | null, agent: { id: string } | null } } | null, userErrors: Array<{ code: Schema.UserErrorCode }> } };

export type DeleteNoteMutationVariables = Exact<{
  conversationId: string;
  id: string;
}>;


export type DeleteNoteMutation = { deleteNote: { note: { id: string, conversationId: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, author: { name: string | null, agent: { id: string } | null } } | null, userErrors: Array<{ code: Schema.UserErrorCode }> } };


export const AddNoteDocument = gql<AddNoteMutation, AddNoteMutationVariables>`
    mutation AddNote($input: AddNoteInput!) {
  addNote(input: $input) {
    note {
      ...NoteLine
    }
    userErrors {
      code
    }
  }
}
    ${NoteLineFragmentDoc}`;

export function useAddNoteMutation() {
  return Urql.useMutation<AddNoteMutation, AddNoteMutationVariables>(AddNoteDocument);
};
export const EditNoteDocument = gql<EditNoteMutation, EditNoteMutationVariables>`
    mutation EditNote($input: EditNoteInput!) {
  editNote(input: $input) {
    note {
      ...NoteLine
    }
    userErrors {
      code
    }
  }
}
    ${NoteLineFragmentDoc}`;

export function useEditNoteMutation() {
  return Urql.useMutation<EditNoteMutation, EditNoteMutationVariables>(EditNoteDocument);
};
export const DeleteNoteDocument = gql<DeleteNoteMutation, DeleteNoteMutationVariables>`
    mutation DeleteNote($conversationId: ID!, $id: ID!) {
  deleteNote(conversationId: $conversationId, id: $id) {
    note {
      ...NoteLine
    }
    userErrors {
      code
    }
  }
}
    ${NoteLineFragmentDoc}`;

export function useDeleteNoteMutation() {
  return Urql.useMutation<DeleteNoteMutation, DeleteNoteMutationVariables>(DeleteNoteDocument);
};