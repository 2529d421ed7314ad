/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../__generated__/schema.ts';

import { gql } from '@urql/core';
import { NoteLineFragmentDoc, FileLineFragmentDoc, MessageLineFragmentDoc, OpenTransferFragmentDoc, ConversationRowFragmentDoc, LabelChipFragmentDoc, AgentLineFragmentDoc } from './fragments.generated.ts';
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

/** What happened. */
export type EventType =
  /** An agent was archived. */
  | 'AGENT_ARCHIVED'
  /** An agent was added. */
  | 'AGENT_CREATED'
  /** An agent went Online, Away or Offline. */
  | 'AGENT_PRESENCE_CHANGED'
  /** An agent was changed: name, role, groups, slots, status text… */
  | 'AGENT_UPDATED'
  /** An API key was made. */
  | 'API_KEY_CREATED'
  /** An API key was revoked. */
  | 'API_KEY_REVOKED'
  /** An agent got it, by routing or by hand. */
  | 'CONVERSATION_ASSIGNED'
  /** Its agent has closed it after its end, or put it back: it left, or came back to, the agent's list. */
  | 'CONVERSATION_CLOSED'
  /** A mail of it was asked for, was sent, or could not be; `Conversation.emails` tells which. */
  | 'CONVERSATION_EMAILED'
  /** It ended. */
  | 'CONVERSATION_ENDED'
  /** Its label was set or taken away. */
  | 'CONVERSATION_LABELED'
  /** One side has read up to a message. */
  | 'CONVERSATION_READ'
  /** It was opened again. */
  | 'CONVERSATION_REOPENED'
  /** Its agent has been Offline for too long: it waits at the front of the queue. */
  | 'CONVERSATION_RETURNED'
  /** A visitor started a conversation; it stands in the queue until `CONVERSATION_ASSIGNED`. */
  | 'CONVERSATION_STARTED'
  /** A tag was added. */
  | 'CONVERSATION_TAGGED'
  /** A tag was taken away. */
  | 'CONVERSATION_UNTAGGED'
  /** Somebody fetched conversations as a file. Kept in the log, told to nobody. */
  | 'EXPORT_FETCHED'
  /** A group was archived. */
  | 'GROUP_ARCHIVED'
  /** A group was added. */
  | 'GROUP_CREATED'
  /** A group was changed. */
  | 'GROUP_UPDATED'
  /** History was imported; lists and figures should be read anew. */
  | 'HISTORY_IMPORTED'
  /** A label was archived. */
  | 'LABEL_ARCHIVED'
  /** A label was added. */
  | 'LABEL_CREATED'
  /** A label was changed. */
  | 'LABEL_UPDATED'
  /** A message was deleted: its text is gone, its place stays. */
  | 'MESSAGE_DELETED'
  /** A message was edited. */
  | 'MESSAGE_EDITED'
  /** Somebody wrote. */
  | 'MESSAGE_SENT'
  /** An agent wrote an internal note. Not for visitors. */
  | 'NOTE_ADDED'
  /** An internal note was deleted. Not for visitors. */
  | 'NOTE_DELETED'
  /** An internal note was edited. Not for visitors. */
  | 'NOTE_EDITED'
  /** A saved answer was archived. */
  | 'RAPID_RESPONSE_ARCHIVED'
  /** A saved answer was added. */
  | 'RAPID_RESPONSE_CREATED'
  /** A saved answer that was archived is in use again. */
  | 'RAPID_RESPONSE_RESTORED'
  /** A saved answer was changed. */
  | 'RAPID_RESPONSE_UPDATED'
  /** An agent was signed out somewhere. */
  | 'SESSION_REVOKED'
  /** A site was archived. */
  | 'SITE_ARCHIVED'
  /** A site was added. */
  | 'SITE_CREATED'
  /** A site was changed. */
  | 'SITE_UPDATED'
  /** The visitor said what they thought of it. */
  | 'SURVEY_ANSWERED'
  /** The visitor was asked what they thought of it. */
  | 'SURVEY_SENT'
  /** Who was asked has taken it over; `CONVERSATION_ASSIGNED` follows. */
  | 'TRANSFER_ACCEPTED'
  /** The question was taken back, or overtaken by something else. */
  | 'TRANSFER_CANCELLED'
  /** Who was asked said no. The next of the group is asked; if nobody is left the conversation stays with its agent. */
  | 'TRANSFER_DECLINED'
  /** Who was asked did not answer in time, or went Offline. The next is asked, as after a no. */
  | 'TRANSFER_EXPIRED'
  /** Somebody is asked to take it over. */
  | 'TRANSFER_OFFERED'
  /** The visitor was banned. */
  | 'VISITOR_BANNED'
  /** The visitor went to another page. */
  | 'VISITOR_MOVED'
  /** The visitor was sent to another page of the site; `Conversation.lastRedirect` tells which. */
  | 'VISITOR_REDIRECTED'
  /** The visitor got another name. */
  | 'VISITOR_RENAMED'
  /** The visitor's ban was lifted. */
  | 'VISITOR_UNBANNED'
  /** What holds for the whole workspace was changed. */
  | 'WORKSPACE_UPDATED';

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

export type InboxQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxQuery = { workspace: { id: string, name: string, eventCursor: string } | null, agents: Array<{ id: string, name: string, avatarUrl: string | null, title: string, department: string, statusText: string, frontOffice: boolean, presence: Schema.Presence, chosenPresence: Schema.Presence, autoAwaySince: string | null, autoAwayMinutes: number | null, maxActiveChats: number, activeChats: number, labelReminder: boolean, spellCheck: boolean, spellCheckLanguage: string | null, livePreview: boolean, notifyWaiting: boolean, notifyMessages: boolean, archivedAt: string | null }>, labels: Array<{ id: string, name: string, color: string, position: number, archivedAt: string | null }>, conversations: { nodes: Array<{ id: string, kind: Schema.ConversationKind, missed: boolean, state: Schema.ConversationState, seq: number, visitorName: string | null, tags: Array<string>, startedAt: string, assignedAt: string | null, returnedAt: string | null, endedAt: string | null, endedBy: Schema.AuthorType | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, waitingSince: string | null, messageCount: number, unreadCount: number, visitorReadSeq: number, agentReadSeq: number, viewerCanSend: boolean, viewerCanEnd: boolean, viewerCanReopen: boolean, viewerCanTake: boolean, viewerCanTransfer: boolean, viewerCanLabel: boolean, viewerCanNote: boolean, site: { id: string, name: string } | null, visitor: { id: string, name: string | null, page: { url: string, title: string } | null }, agent: { id: string, name: string, avatarUrl: string | null } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null, transfer: { id: string, note: string, viewerCanAnswer: boolean, viewerCanCancel: boolean, from: { id: string, name: string }, toGroup: { id: string, name: string } | null, openOffer: { expiresAt: string, agent: { id: string, name: string } } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InboxPageQueryVariables = Exact<{
  after: string;
}>;


export type InboxPageQuery = { conversations: { nodes: Array<{ id: string, kind: Schema.ConversationKind, missed: boolean, state: Schema.ConversationState, seq: number, visitorName: string | null, tags: Array<string>, startedAt: string, assignedAt: string | null, returnedAt: string | null, endedAt: string | null, endedBy: Schema.AuthorType | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, waitingSince: string | null, messageCount: number, unreadCount: number, visitorReadSeq: number, agentReadSeq: number, viewerCanSend: boolean, viewerCanEnd: boolean, viewerCanReopen: boolean, viewerCanTake: boolean, viewerCanTransfer: boolean, viewerCanLabel: boolean, viewerCanNote: boolean, site: { id: string, name: string } | null, visitor: { id: string, name: string | null, page: { url: string, title: string } | null }, agent: { id: string, name: string, avatarUrl: string | null } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null, transfer: { id: string, note: string, viewerCanAnswer: boolean, viewerCanCancel: boolean, from: { id: string, name: string }, toGroup: { id: string, name: string } | null, openOffer: { expiresAt: string, agent: { id: string, name: string } } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InboxEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InboxEventsSubscription = { inboxEvents: { cursor: string, type: Schema.EventType, at: string, lostConversationId: string | null, actor: { type: Schema.AuthorType, agent: { id: string, name: string } | null }, transfer: { from: { id: string } } | null, conversation: { viewerServes: boolean, id: string, kind: Schema.ConversationKind, missed: boolean, state: Schema.ConversationState, seq: number, visitorName: string | null, tags: Array<string>, startedAt: string, assignedAt: string | null, returnedAt: string | null, endedAt: string | null, endedBy: Schema.AuthorType | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, waitingSince: string | null, messageCount: number, unreadCount: number, visitorReadSeq: number, agentReadSeq: number, viewerCanSend: boolean, viewerCanEnd: boolean, viewerCanReopen: boolean, viewerCanTake: boolean, viewerCanTransfer: boolean, viewerCanLabel: boolean, viewerCanNote: boolean, site: { id: string, name: string } | null, visitor: { id: string, name: string | null, page: { url: string, title: string } | null }, agent: { id: string, name: string, avatarUrl: string | null } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null, transfer: { id: string, note: string, viewerCanAnswer: boolean, viewerCanCancel: boolean, from: { id: string, name: string }, toGroup: { id: string, name: string } | null, openOffer: { expiresAt: string, agent: { id: string, name: string } } | null } | null } | null, message: { id: string, conversationId: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, viewerCanEditUntil: string | null, author: { type: Schema.AuthorType, name: string | null, agent: { id: string, name: string, avatarUrl: string | null } | null }, attachments: Array<{ id: string, name: string, size: number, path: string, expiresAt: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null }> } | null, note: { id: string, conversationId: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, author: { name: string | null, agent: { id: string } | null } } | null, agent: { id: string, name: string, avatarUrl: string | null, title: string, department: string, statusText: string, frontOffice: boolean, presence: Schema.Presence, chosenPresence: Schema.Presence, autoAwaySince: string | null, autoAwayMinutes: number | null, maxActiveChats: number, activeChats: number, labelReminder: boolean, spellCheck: boolean, spellCheckLanguage: string | null, livePreview: boolean, notifyWaiting: boolean, notifyMessages: boolean, archivedAt: string | null } | null, group: { id: string, name: string } | null, site: { id: string, name: string } | null, label: { id: string, name: string, color: string, position: number, archivedAt: string | null } | null } };

export type TypistsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type TypistsSubscription = { typing: { conversationId: string, typing: boolean, author: { type: Schema.AuthorType, agent: { id: string } | null } } };


export const InboxDocument = gql<InboxQuery, InboxQueryVariables>`
    query Inbox {
  workspace {
    id
    name
    eventCursor
  }
  agents {
    ...AgentLine
  }
  labels {
    ...LabelChip
  }
  conversations(filter: {states: [QUEUED, ACTIVE]}, first: 100) {
    nodes {
      ...ConversationRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${AgentLineFragmentDoc}
${LabelChipFragmentDoc}
${ConversationRowFragmentDoc}`;

export function useInboxQuery(options?: Omit<Urql.UseQueryArgs<InboxQueryVariables>, 'query'>) {
  return Urql.useQuery<InboxQuery, InboxQueryVariables>({ query: InboxDocument, ...options });
};
export const InboxPageDocument = gql<InboxPageQuery, InboxPageQueryVariables>`
    query InboxPage($after: String!) {
  conversations(filter: {states: [QUEUED, ACTIVE]}, first: 100, after: $after) {
    nodes {
      ...ConversationRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${ConversationRowFragmentDoc}`;

export function useInboxPageQuery(options: Omit<Urql.UseQueryArgs<InboxPageQueryVariables>, 'query'>) {
  return Urql.useQuery<InboxPageQuery, InboxPageQueryVariables>({ query: InboxPageDocument, ...options });
};
export const InboxEventsDocument = gql<InboxEventsSubscription, InboxEventsSubscriptionVariables>`
    subscription InboxEvents($after: String) {
  inboxEvents(after: $after) {
    cursor
    type
    at
    actor {
      type
      agent {
        id
        name
      }
    }
    transfer {
      from {
        id
      }
    }
    conversation {
      ...ConversationRow
      viewerServes
    }
    lostConversationId
    message {
      ...MessageLine
    }
    note {
      ...NoteLine
    }
    agent {
      ...AgentLine
    }
    group {
      id
      name
    }
    site {
      id
      name
    }
    label {
      ...LabelChip
    }
  }
}
    ${ConversationRowFragmentDoc}
${MessageLineFragmentDoc}
${NoteLineFragmentDoc}
${AgentLineFragmentDoc}
${LabelChipFragmentDoc}`;

export function useInboxEventsSubscription<TData = InboxEventsSubscription>(options?: Omit<Urql.UseSubscriptionArgs<InboxEventsSubscriptionVariables>, 'query'>, handler?: Urql.SubscriptionHandler<InboxEventsSubscription, TData>) {
  return Urql.useSubscription<InboxEventsSubscription, TData, InboxEventsSubscriptionVariables>({ query: InboxEventsDocument, ...options }, handler);
};
export const TypistsDocument = gql<TypistsSubscription, TypistsSubscriptionVariables>`
    subscription Typists {
  typing {
    conversationId
    typing
    author {
      type
      agent {
        id
      }
    }
  }
}
    `;

export function useTypistsSubscription<TData = TypistsSubscription>(options?: Omit<Urql.UseSubscriptionArgs<TypistsSubscriptionVariables>, 'query'>, handler?: Urql.SubscriptionHandler<TypistsSubscription, TData>) {
  return Urql.useSubscription<TypistsSubscription, TData, TypistsSubscriptionVariables>({ query: TypistsDocument, ...options }, handler);
};