/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import * as Urql from '../../../../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
/** A conversation to mail. */
export type EmailConversationInput = {
  /** The caller's own id of this mail, up to 100 characters: a repeat changes nothing and returns the first result. */
  clientId: string;
  /** The conversation's id. */
  conversationId: string;
  /** Words above the conversation, up to 5,000 characters. */
  message?: string;
  /** To whom: 1 to 10 addresses. Each gets a mail of its own, which names no other. */
  recipients: Array<string>;
  /** The subject, up to 200 characters. */
  subject: string;
  /** Whether what is known of the visitor stands in it: name, addresses, site, page, source, language, place, browser. */
  visitorInformation?: boolean;
};

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

export type EmailDeliveryQueryVariables = Exact<{
  id: string;
}>;


export type EmailDeliveryQuery = { workspace: { id: string, emailDelivery: Schema.EmailDelivery } | null, agents: Array<{ id: string, name: string, email: string | null }>, conversation: { id: string, visitor: { id: string, email: string | null } } | null };

export type EmailConversationMutationVariables = Exact<{
  input: Schema.EmailConversationInput;
}>;


export type EmailConversationMutation = { emailConversation: { email: { id: string, recipients: Array<string>, byVisitor: boolean, subject: string, status: Schema.EmailStatus, problem: string | null, createdAt: string } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };

export type EmailLineFragment = { id: string, recipients: Array<string>, byVisitor: boolean, subject: string, status: Schema.EmailStatus, problem: string | null, createdAt: string };

export const EmailLineFragmentDoc = gql`
    fragment EmailLine on ConversationEmail {
  id
  recipients
  byVisitor
  subject
  status
  problem
  createdAt
}
    `;
export const EmailDeliveryDocument = gql<EmailDeliveryQuery, EmailDeliveryQueryVariables>`
    query EmailDelivery($id: ID!) {
  workspace {
    id
    emailDelivery
  }
  agents {
    id
    name
    email
  }
  conversation(id: $id) {
    id
    visitor {
      id
      email
    }
  }
}
    `;

export function useEmailDeliveryQuery(options: Omit<Urql.UseQueryArgs<EmailDeliveryQueryVariables>, 'query'>) {
  return Urql.useQuery<EmailDeliveryQuery, EmailDeliveryQueryVariables>({ query: EmailDeliveryDocument, ...options });
};
export const EmailConversationDocument = gql<EmailConversationMutation, EmailConversationMutationVariables>`
    mutation EmailConversation($input: EmailConversationInput!) {
  emailConversation(input: $input) {
    email {
      ...EmailLine
    }
    userErrors {
      code
      field
    }
  }
}
    ${EmailLineFragmentDoc}`;

export function useEmailConversationMutation() {
  return Urql.useMutation<EmailConversationMutation, EmailConversationMutationVariables>(EmailConversationDocument);
};