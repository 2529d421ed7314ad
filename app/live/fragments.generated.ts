/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../__generated__/schema.ts';

import { gql } from '@urql/core';
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

export type ConversationRowFragment = { id: string, kind: Schema.ConversationKind, missed: boolean, state: Schema.ConversationState, seq: number, visitorName: string | null, tags: Array<string>, startedAt: string, assignedAt: string | null, returnedAt: string | null, endedAt: string | null, endedBy: Schema.AuthorType | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, waitingSince: string | null, messageCount: number, unreadCount: number, visitorReadSeq: number, agentReadSeq: number, viewerCanSend: boolean, viewerCanEnd: boolean, viewerCanReopen: boolean, viewerCanTake: boolean, viewerCanTransfer: boolean, viewerCanLabel: boolean, viewerCanNote: boolean, site: { id: string, name: string } | null, visitor: { id: string, name: string | null, page: { url: string, title: string } | null }, agent: { id: string, name: string, avatarUrl: string | null } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null, transfer: { id: string, note: string, viewerCanAnswer: boolean, viewerCanCancel: boolean, from: { id: string, name: string }, toGroup: { id: string, name: string } | null, openOffer: { expiresAt: string, agent: { id: string, name: string } } | null } | null };

export type MessageLineFragment = { id: string, conversationId: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, viewerCanEditUntil: string | null, author: { type: Schema.AuthorType, name: string | null, agent: { id: string, name: string, avatarUrl: string | null } | null }, attachments: Array<{ id: string, name: string, size: number, path: string, expiresAt: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null }> };

export type FileLineFragment = { id: string, name: string, size: number, path: string, expiresAt: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null };

export type NoteLineFragment = { id: string, conversationId: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, author: { name: string | null, agent: { id: string } | null } };

export type AgentLineFragment = { id: string, name: string, avatarUrl: string | null, title: string, department: string, statusText: string, frontOffice: boolean, presence: Schema.Presence, chosenPresence: Schema.Presence, autoAwaySince: string | null, autoAwayMinutes: number | null, maxActiveChats: number, activeChats: number, labelReminder: boolean, spellCheck: boolean, spellCheckLanguage: string | null, livePreview: boolean, notifyWaiting: boolean, notifyMessages: boolean, archivedAt: string | null };

export type LabelChipFragment = { id: string, name: string, color: string, position: number, archivedAt: string | null };

export type FoundInFragment = { seq: number | null, excerpt: Array<{ text: string, found: boolean }>, visitorName: Array<{ text: string, found: boolean }> };

export type OpenTransferFragment = { id: string, note: string, viewerCanAnswer: boolean, viewerCanCancel: boolean, from: { id: string, name: string }, toGroup: { id: string, name: string } | null, openOffer: { expiresAt: string, agent: { id: string, name: string } } | null };

export const OpenTransferFragmentDoc = gql`
    fragment OpenTransfer on Transfer {
  id
  note
  from {
    id
    name
  }
  toGroup {
    id
    name
  }
  openOffer {
    agent {
      id
      name
    }
    expiresAt
  }
  viewerCanAnswer
  viewerCanCancel
}
    `;
export const ConversationRowFragmentDoc = gql`
    fragment ConversationRow on Conversation {
  id
  kind
  missed
  state
  seq
  site {
    id
    name
  }
  visitor {
    id
    name
    page {
      url
      title
    }
  }
  visitorName
  agent {
    id
    name
    avatarUrl
  }
  label {
    id
    name
    color
  }
  tags
  startedAt
  assignedAt
  returnedAt
  endedAt
  endedBy
  firstResponseSeconds
  responseGrade
  waitingSince
  messageCount
  lastMessage {
    text
    author
    createdAt
  }
  unreadCount
  visitorReadSeq
  agentReadSeq
  viewerCanSend
  viewerCanEnd
  viewerCanReopen
  viewerCanTake
  viewerCanTransfer
  transfer {
    ...OpenTransfer
  }
  viewerCanLabel
  viewerCanNote
}
    ${OpenTransferFragmentDoc}`;
export const FileLineFragmentDoc = gql`
    fragment FileLine on Attachment {
  id
  name
  size
  path
  expiresAt
  image {
    width
    height
    thumbnailPath
    previewPath
  }
}
    `;
export const MessageLineFragmentDoc = gql`
    fragment MessageLine on Message {
  id
  conversationId
  seq
  clientId
  text
  createdAt
  editedAt
  deletedAt
  viewerCanEditUntil
  author {
    type
    name
    agent {
      id
      name
      avatarUrl
    }
  }
  attachments {
    ...FileLine
  }
}
    ${FileLineFragmentDoc}`;
export const NoteLineFragmentDoc = gql`
    fragment NoteLine on Note {
  id
  conversationId
  seq
  clientId
  text
  createdAt
  editedAt
  deletedAt
  author {
    name
    agent {
      id
    }
  }
}
    `;
export const AgentLineFragmentDoc = gql`
    fragment AgentLine on Agent {
  id
  name
  avatarUrl
  title
  department
  statusText
  frontOffice
  presence
  chosenPresence
  autoAwaySince
  autoAwayMinutes
  maxActiveChats
  activeChats
  labelReminder
  spellCheck
  spellCheckLanguage
  livePreview
  notifyWaiting
  notifyMessages
  archivedAt
}
    `;
export const LabelChipFragmentDoc = gql`
    fragment LabelChip on Label {
  id
  name
  color
  position
  archivedAt
}
    `;
export const FoundInFragmentDoc = gql`
    fragment FoundIn on ConversationHit {
  seq
  excerpt {
    text
    found
  }
  visitorName {
    text
    found
  }
}
    `;