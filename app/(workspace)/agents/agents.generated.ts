/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../__generated__/schema.ts';

import { gql } from '@urql/core';
import { AgentLineFragmentDoc } from '../../live/fragments.generated.ts';
import * as Urql from '../../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
/** Whether an agent takes conversations. */
export type Presence =
  /** Keeps the running ones, takes no new ones; chosen, or come by itself after too long without input. Orange. */
  | 'AWAY'
  /** No connection for 30 seconds. Grey. */
  | 'OFFLINE'
  /** Takes new conversations while a slot is free. Green. */
  | 'ONLINE';

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

export type ColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesQuery = { agents: Array<{ email: string | null, id: string, name: string, avatarUrl: string | null, title: string, department: string, statusText: string, frontOffice: boolean, presence: Schema.Presence, chosenPresence: Schema.Presence, autoAwaySince: string | null, autoAwayMinutes: number | null, maxActiveChats: number, activeChats: number, labelReminder: boolean, spellCheck: boolean, spellCheckLanguage: string | null, livePreview: boolean, notifyWaiting: boolean, notifyMessages: boolean, archivedAt: string | null, groups: Array<{ id: string, name: string }> }> };

export type SetStatusTextMutationVariables = Exact<{
  id: string;
  statusText: string;
}>;


export type SetStatusTextMutation = { updateAgent: { agent: { id: string, name: string, avatarUrl: string | null, title: string, department: string, statusText: string, frontOffice: boolean, presence: Schema.Presence, chosenPresence: Schema.Presence, autoAwaySince: string | null, autoAwayMinutes: number | null, maxActiveChats: number, activeChats: number, labelReminder: boolean, spellCheck: boolean, spellCheckLanguage: string | null, livePreview: boolean, notifyWaiting: boolean, notifyMessages: boolean, archivedAt: string | null } | null, userErrors: Array<{ code: Schema.UserErrorCode, field: string | null }> } };


export const ColleaguesDocument = gql<ColleaguesQuery, ColleaguesQueryVariables>`
    query Colleagues {
  agents {
    ...AgentLine
    email
    groups {
      id
      name
    }
  }
}
    ${AgentLineFragmentDoc}`;

export function useColleaguesQuery(options?: Omit<Urql.UseQueryArgs<ColleaguesQueryVariables>, 'query'>) {
  return Urql.useQuery<ColleaguesQuery, ColleaguesQueryVariables>({ query: ColleaguesDocument, ...options });
};
export const SetStatusTextDocument = gql<SetStatusTextMutation, SetStatusTextMutationVariables>`
    mutation SetStatusText($id: ID!, $statusText: String!) {
  updateAgent(input: {id: $id, statusText: $statusText}) {
    agent {
      ...AgentLine
    }
    userErrors {
      code
      field
    }
  }
}
    ${AgentLineFragmentDoc}`;

export function useSetStatusTextMutation() {
  return Urql.useMutation<SetStatusTextMutation, SetStatusTextMutationVariables>(SetStatusTextDocument);
};