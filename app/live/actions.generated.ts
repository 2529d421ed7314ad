/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../__generated__/schema.ts';

import { gql } from '@urql/core';
import { AgentLineFragmentDoc, FileLineFragmentDoc, MessageLineFragmentDoc, OpenTransferFragmentDoc, ConversationRowFragmentDoc } from './fragments.generated.ts';
import * as Urql from '../urql.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
/** A kind of party to a conversation. */
export type AuthorType =
  /** An agent of the workspace. */
  | 'AGENT'
  /** Samtal itself, or a partner's program in its own name. */
  | 'SYSTEM'
  /** The visitor. */
  | 'VISITOR';

/** What kind of conversation it is. */
export type ConversationKind =
  /** Somebody and an agent write to each other. */
  | 'CHAT'
  /**
   * A message that was left where nobody could answer. Nobody is routed to it, and figures do not count it; whoever takes it
   * answers by mail (`emailConversation`) to the visitor's address.
   */
  | 'MESSAGE';

/** Where a conversation stands. */
export type ConversationState =
  /** An agent has it. */
  | 'ACTIVE'
  /** Over. */
  | 'ENDED'
  /** Waits for an agent; a message until somebody takes it. */
  | 'QUEUED';

/** What was made from what. */
export type CountRapidResponseUseInput = {
  /** The `clientId` that the message was sent with. */
  clientId: string;
  /** The conversation that the message is in. */
  conversationId: string;
  /** The saved answer's id. */
  id: string;
};

/** Whether an agent takes conversations. */
export type Presence =
  /** Keeps the running ones, takes no new ones; chosen, or come by itself after too long without input. Orange. */
  | 'AWAY'
  /** No connection for 30 seconds. Grey. */
  | 'OFFLINE'
  /** Takes new conversations while a slot is free. Green. */
  | 'ONLINE';

/** The colour of a first response time. */
export type ResponseGrade =
  /** 30 seconds or less. */
  | 'GREEN'
  /** 2 minutes or more. */
  | 'RED'
  /** More than 30 seconds, less than 2 minutes. */
  | 'YELLOW';

/** A message to send. */
export type SendMessageInput = {
  /** Partners: the agent in whose name it is sent. Others leave it out. */
  agentId?: string | null | undefined;
  /** The sender's own uploads that go with it, up to 10, in the order they are shown in. */
  attachmentIds?: Array<string> | null | undefined;
  /** The sender's own id of it, up to 100 characters: a repeat changes nothing and returns the first result. */
  clientId: string;
  /** The conversation's id. */
  conversationId: string;
  /** 1 to 10,000 characters, not only blanks; with files it may be empty. */
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

export type EndConversationMutationVariables = Exact<{
  id: string;
}>;


export type EndConversationMutation = { endConversation: { conversation: { id: string, kind: Schema.ConversationKind, missed: boolean, state: Schema.ConversationState, seq: number, visitorName: string | null, tags: Array<string>, startedAt: string, assignedAt: string | null, returnedAt: string | null, endedAt: string | null, endedBy: Schema.AuthorType | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, waitingSince: string | null, messageCount: number, unreadCount: number, visitorReadSeq: number, agentReadSeq: number, viewerCanSend: boolean, viewerCanEnd: boolean, viewerCanReopen: boolean, viewerCanTake: boolean, viewerCanTransfer: boolean, viewerCanLabel: boolean, viewerCanNote: boolean, site: { id: string, name: string } | null, visitor: { id: string, name: string | null, page: { url: string, title: string } | null }, agent: { id: string, name: string, avatarUrl: string | null } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null, transfer: { id: string, note: string, viewerCanAnswer: boolean, viewerCanCancel: boolean, from: { id: string, name: string }, toGroup: { id: string, name: string } | null, openOffer: { expiresAt: string, agent: { id: string, name: string } } | null } | null } | null, userErrors: Array<{ code: Schema.UserErrorCode }> } };

export type ReopenConversationMutationVariables = Exact<{
  id: string;
}>;


export type ReopenConversationMutation = { reopenConversation: { conversation: { id: string, kind: Schema.ConversationKind, missed: boolean, state: Schema.ConversationState, seq: number, visitorName: string | null, tags: Array<string>, startedAt: string, assignedAt: string | null, returnedAt: string | null, endedAt: string | null, endedBy: Schema.AuthorType | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, waitingSince: string | null, messageCount: number, unreadCount: number, visitorReadSeq: number, agentReadSeq: number, viewerCanSend: boolean, viewerCanEnd: boolean, viewerCanReopen: boolean, viewerCanTake: boolean, viewerCanTransfer: boolean, viewerCanLabel: boolean, viewerCanNote: boolean, site: { id: string, name: string } | null, visitor: { id: string, name: string | null, page: { url: string, title: string } | null }, agent: { id: string, name: string, avatarUrl: string | null } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null, transfer: { id: string, note: string, viewerCanAnswer: boolean, viewerCanCancel: boolean, from: { id: string, name: string }, toGroup: { id: string, name: string } | null, openOffer: { expiresAt: string, agent: { id: string, name: string } } | null } | null } | null, userErrors: Array<{ code: Schema.UserErrorCode }> } };

export type AssignConversationMutationVariables = Exact<{
  id: string;
  agentId: string;
}>;


export type AssignConversationMutation = { assignConversation: { conversation: { id: string, kind: Schema.ConversationKind, missed: boolean, state: Schema.ConversationState, seq: number, visitorName: string | null, tags: Array<string>, startedAt: string, assignedAt: string | null, returnedAt: string | null, endedAt: string | null, endedBy: Schema.AuthorType | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, waitingSince: string | null, messageCount: number, unreadCount: number, visitorReadSeq: number, agentReadSeq: number, viewerCanSend: boolean, viewerCanEnd: boolean, viewerCanReopen: boolean, viewerCanTake: boolean, viewerCanTransfer: boolean, viewerCanLabel: boolean, viewerCanNote: boolean, site: { id: string, name: string } | null, visitor: { id: string, name: string | null, page: { url: string, title: string } | null }, agent: { id: string, name: string, avatarUrl: string | null } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null, transfer: { id: string, note: string, viewerCanAnswer: boolean, viewerCanCancel: boolean, from: { id: string, name: string }, toGroup: { id: string, name: string } | null, openOffer: { expiresAt: string, agent: { id: string, name: string } } | null } | null } | null, userErrors: Array<{ code: Schema.UserErrorCode }> } };

export type SetLabelMutationVariables = Exact<{
  id: string;
  labelId?: string | null | undefined;
}>;


export type SetLabelMutation = { setConversationLabel: { conversation: { id: string, kind: Schema.ConversationKind, missed: boolean, state: Schema.ConversationState, seq: number, visitorName: string | null, tags: Array<string>, startedAt: string, assignedAt: string | null, returnedAt: string | null, endedAt: string | null, endedBy: Schema.AuthorType | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, waitingSince: string | null, messageCount: number, unreadCount: number, visitorReadSeq: number, agentReadSeq: number, viewerCanSend: boolean, viewerCanEnd: boolean, viewerCanReopen: boolean, viewerCanTake: boolean, viewerCanTransfer: boolean, viewerCanLabel: boolean, viewerCanNote: boolean, site: { id: string, name: string } | null, visitor: { id: string, name: string | null, page: { url: string, title: string } | null }, agent: { id: string, name: string, avatarUrl: string | null } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null, transfer: { id: string, note: string, viewerCanAnswer: boolean, viewerCanCancel: boolean, from: { id: string, name: string }, toGroup: { id: string, name: string } | null, openOffer: { expiresAt: string, agent: { id: string, name: string } } | null } | null } | null, userErrors: Array<{ code: Schema.UserErrorCode }> } };

export type AddTagMutationVariables = Exact<{
  id: string;
  name: string;
}>;


export type AddTagMutation = { addTag: { conversation: { id: string, kind: Schema.ConversationKind, missed: boolean, state: Schema.ConversationState, seq: number, visitorName: string | null, tags: Array<string>, startedAt: string, assignedAt: string | null, returnedAt: string | null, endedAt: string | null, endedBy: Schema.AuthorType | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, waitingSince: string | null, messageCount: number, unreadCount: number, visitorReadSeq: number, agentReadSeq: number, viewerCanSend: boolean, viewerCanEnd: boolean, viewerCanReopen: boolean, viewerCanTake: boolean, viewerCanTransfer: boolean, viewerCanLabel: boolean, viewerCanNote: boolean, site: { id: string, name: string } | null, visitor: { id: string, name: string | null, page: { url: string, title: string } | null }, agent: { id: string, name: string, avatarUrl: string | null } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null, transfer: { id: string, note: string, viewerCanAnswer: boolean, viewerCanCancel: boolean, from: { id: string, name: string }, toGroup: { id: string, name: string } | null, openOffer: { expiresAt: string, agent: { id: string, name: string } } | null } | null } | null, userErrors: Array<{ code: Schema.UserErrorCode }> } };

export type RemoveTagMutationVariables = Exact<{
  id: string;
  name: string;
}>;


export type RemoveTagMutation = { removeTag: { conversation: { id: string, kind: Schema.ConversationKind, missed: boolean, state: Schema.ConversationState, seq: number, visitorName: string | null, tags: Array<string>, startedAt: string, assignedAt: string | null, returnedAt: string | null, endedAt: string | null, endedBy: Schema.AuthorType | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, waitingSince: string | null, messageCount: number, unreadCount: number, visitorReadSeq: number, agentReadSeq: number, viewerCanSend: boolean, viewerCanEnd: boolean, viewerCanReopen: boolean, viewerCanTake: boolean, viewerCanTransfer: boolean, viewerCanLabel: boolean, viewerCanNote: boolean, site: { id: string, name: string } | null, visitor: { id: string, name: string | null, page: { url: string, title: string } | null }, agent: { id: string, name: string, avatarUrl: string | null } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null, transfer: { id: string, note: string, viewerCanAnswer: boolean, viewerCanCancel: boolean, from: { id: string, name: string }, toGroup: { id: string, name: string } | null, openOffer: { expiresAt: string, agent: { id: string, name: string } } | null } | null } | null, userErrors: Array<{ code: Schema.UserErrorCode }> } };

export type RenameVisitorMutationVariables = Exact<{
  id: string;
  name?: string | null | undefined;
}>;


export type RenameVisitorMutation = { renameVisitor: { visitor: { id: string, name: string | null } | null, userErrors: Array<{ code: Schema.UserErrorCode }> } };

export type SendMessageMutationVariables = Exact<{
  input: Schema.SendMessageInput;
}>;


export type SendMessageMutation = { sendMessage: { message: { id: string, conversationId: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, viewerCanEditUntil: string | null, author: { type: Schema.AuthorType, name: string | null, agent: { id: string, name: string, avatarUrl: string | null } | null }, attachments: Array<{ id: string, name: string, size: number, path: string, expiresAt: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null }> } | null, userErrors: Array<{ code: Schema.UserErrorCode }> } };

export type SetPresenceMutationVariables = Exact<{
  presence: Schema.Presence;
}>;


export type SetPresenceMutation = { setPresence: { agent: { id: string, name: string, avatarUrl: string | null, title: string, department: string, statusText: string, frontOffice: boolean, presence: Schema.Presence, chosenPresence: Schema.Presence, autoAwaySince: string | null, autoAwayMinutes: number | null, maxActiveChats: number, activeChats: number, labelReminder: boolean, spellCheck: boolean, spellCheckLanguage: string | null, livePreview: boolean, notifyWaiting: boolean, notifyMessages: boolean, archivedAt: string | null } | null, userErrors: Array<{ code: Schema.UserErrorCode }> } };

export type ReportActivityMutationVariables = Exact<{ [key: string]: never; }>;


export type ReportActivityMutation = { reportActivity: { agent: { id: string, name: string, avatarUrl: string | null, title: string, department: string, statusText: string, frontOffice: boolean, presence: Schema.Presence, chosenPresence: Schema.Presence, autoAwaySince: string | null, autoAwayMinutes: number | null, maxActiveChats: number, activeChats: number, labelReminder: boolean, spellCheck: boolean, spellCheckLanguage: string | null, livePreview: boolean, notifyWaiting: boolean, notifyMessages: boolean, archivedAt: string | null } | null, userErrors: Array<{ code: Schema.UserErrorCode }> } };

export type SetAutoAwayMutationVariables = Exact<{
  minutes?: number | null | undefined;
}>;


export type SetAutoAwayMutation = { setAutoAway: { agent: { id: string, name: string, avatarUrl: string | null, title: string, department: string, statusText: string, frontOffice: boolean, presence: Schema.Presence, chosenPresence: Schema.Presence, autoAwaySince: string | null, autoAwayMinutes: number | null, maxActiveChats: number, activeChats: number, labelReminder: boolean, spellCheck: boolean, spellCheckLanguage: string | null, livePreview: boolean, notifyWaiting: boolean, notifyMessages: boolean, archivedAt: string | null } | null, userErrors: Array<{ code: Schema.UserErrorCode }> } };

export type SetMaxActiveChatsMutationVariables = Exact<{
  count: number;
}>;


export type SetMaxActiveChatsMutation = { setMaxActiveChats: { agent: { id: string, name: string, avatarUrl: string | null, title: string, department: string, statusText: string, frontOffice: boolean, presence: Schema.Presence, chosenPresence: Schema.Presence, autoAwaySince: string | null, autoAwayMinutes: number | null, maxActiveChats: number, activeChats: number, labelReminder: boolean, spellCheck: boolean, spellCheckLanguage: string | null, livePreview: boolean, notifyWaiting: boolean, notifyMessages: boolean, archivedAt: string | null } | null, userErrors: Array<{ code: Schema.UserErrorCode }> } };

export type CountRapidUseMutationVariables = Exact<{
  input: Schema.CountRapidResponseUseInput;
}>;


export type CountRapidUseMutation = { countRapidResponseUse: { rapidResponse: { id: string, useCount: number, lastUsedAt: string | null } | null, userErrors: Array<{ code: Schema.UserErrorCode }> } };


export const EndConversationDocument = gql<EndConversationMutation, EndConversationMutationVariables>`
    mutation EndConversation($id: ID!) {
  endConversation(id: $id) {
    conversation {
      ...ConversationRow
    }
    userErrors {
      code
    }
  }
}
    ${ConversationRowFragmentDoc}`;

export function useEndConversationMutation() {
  return Urql.useMutation<EndConversationMutation, EndConversationMutationVariables>(EndConversationDocument);
};
export const ReopenConversationDocument = gql<ReopenConversationMutation, ReopenConversationMutationVariables>`
    mutation ReopenConversation($id: ID!) {
  reopenConversation(id: $id) {
    conversation {
      ...ConversationRow
    }
    userErrors {
      code
    }
  }
}
    ${ConversationRowFragmentDoc}`;

export function useReopenConversationMutation() {
  return Urql.useMutation<ReopenConversationMutation, ReopenConversationMutationVariables>(ReopenConversationDocument);
};
export const AssignConversationDocument = gql<AssignConversationMutation, AssignConversationMutationVariables>`
    mutation AssignConversation($id: ID!, $agentId: ID!) {
  assignConversation(id: $id, agentId: $agentId) {
    conversation {
      ...ConversationRow
    }
    userErrors {
      code
    }
  }
}
    ${ConversationRowFragmentDoc}`;

export function useAssignConversationMutation() {
  return Urql.useMutation<AssignConversationMutation, AssignConversationMutationVariables>(AssignConversationDocument);
};
export const SetLabelDocument = gql<SetLabelMutation, SetLabelMutationVariables>`
    mutation SetLabel($id: ID!, $labelId: ID) {
  setConversationLabel(id: $id, labelId: $labelId) {
    conversation {
      ...ConversationRow
    }
    userErrors {
      code
    }
  }
}
    ${ConversationRowFragmentDoc}`;

export function useSetLabelMutation() {
  return Urql.useMutation<SetLabelMutation, SetLabelMutationVariables>(SetLabelDocument);
};
export const AddTagDocument = gql<AddTagMutation, AddTagMutationVariables>`
    mutation AddTag($id: ID!, $name: String!) {
  addTag(conversationId: $id, name: $name) {
    conversation {
      ...ConversationRow
    }
    userErrors {
      code
    }
  }
}
    ${ConversationRowFragmentDoc}`;

export function useAddTagMutation() {
  return Urql.useMutation<AddTagMutation, AddTagMutationVariables>(AddTagDocument);
};
export const RemoveTagDocument = gql<RemoveTagMutation, RemoveTagMutationVariables>`
    mutation RemoveTag($id: ID!, $name: String!) {
  removeTag(conversationId: $id, name: $name) {
    conversation {
      ...ConversationRow
    }
    userErrors {
      code
    }
  }
}
    ${ConversationRowFragmentDoc}`;

export function useRemoveTagMutation() {
  return Urql.useMutation<RemoveTagMutation, RemoveTagMutationVariables>(RemoveTagDocument);
};
export const RenameVisitorDocument = gql<RenameVisitorMutation, RenameVisitorMutationVariables>`
    mutation RenameVisitor($id: ID!, $name: String) {
  renameVisitor(id: $id, name: $name) {
    visitor {
      id
      name
    }
    userErrors {
      code
    }
  }
}
    `;

export function useRenameVisitorMutation() {
  return Urql.useMutation<RenameVisitorMutation, RenameVisitorMutationVariables>(RenameVisitorDocument);
};
export const SendMessageDocument = gql<SendMessageMutation, SendMessageMutationVariables>`
    mutation SendMessage($input: SendMessageInput!) {
  sendMessage(input: $input) {
    message {
      ...MessageLine
    }
    userErrors {
      code
    }
  }
}
    ${MessageLineFragmentDoc}`;

export function useSendMessageMutation() {
  return Urql.useMutation<SendMessageMutation, SendMessageMutationVariables>(SendMessageDocument);
};
export const SetPresenceDocument = gql<SetPresenceMutation, SetPresenceMutationVariables>`
    mutation SetPresence($presence: Presence!) {
  setPresence(presence: $presence) {
    agent {
      ...AgentLine
    }
    userErrors {
      code
    }
  }
}
    ${AgentLineFragmentDoc}`;

export function useSetPresenceMutation() {
  return Urql.useMutation<SetPresenceMutation, SetPresenceMutationVariables>(SetPresenceDocument);
};
export const ReportActivityDocument = gql<ReportActivityMutation, ReportActivityMutationVariables>`
    mutation ReportActivity {
  reportActivity {
    agent {
      ...AgentLine
    }
    userErrors {
      code
    }
  }
}
    ${AgentLineFragmentDoc}`;

export function useReportActivityMutation() {
  return Urql.useMutation<ReportActivityMutation, ReportActivityMutationVariables>(ReportActivityDocument);
};
export const SetAutoAwayDocument = gql<SetAutoAwayMutation, SetAutoAwayMutationVariables>`
    mutation SetAutoAway($minutes: Int) {
  setAutoAway(minutes: $minutes) {
    agent {
      ...AgentLine
    }
    userErrors {
      code
    }
  }
}
    ${AgentLineFragmentDoc}`;

export function useSetAutoAwayMutation() {
  return Urql.useMutation<SetAutoAwayMutation, SetAutoAwayMutationVariables>(SetAutoAwayDocument);
};
export const SetMaxActiveChatsDocument = gql<SetMaxActiveChatsMutation, SetMaxActiveChatsMutationVariables>`
    mutation SetMaxActiveChats($count: Int!) {
  setMaxActiveChats(maxActiveChats: $count) {
    agent {
      ...AgentLine
    }
    userErrors {
      code
    }
  }
}
    ${AgentLineFragmentDoc}`;

export function useSetMaxActiveChatsMutation() {
  return Urql.useMutation<SetMaxActiveChatsMutation, SetMaxActiveChatsMutationVariables>(SetMaxActiveChatsDocument);
};
export const CountRapidUseDocument = gql<CountRapidUseMutation, CountRapidUseMutationVariables>`
    mutation CountRapidUse($input: CountRapidResponseUseInput!) {
  countRapidResponseUse(input: $input) {
    rapidResponse {
      id
      useCount
      lastUsedAt
    }
    userErrors {
      code
    }
  }
}
    `;

export function useCountRapidUseMutation() {
  return Urql.useMutation<CountRapidUseMutation, CountRapidUseMutationVariables>(CountRapidUseDocument);
};