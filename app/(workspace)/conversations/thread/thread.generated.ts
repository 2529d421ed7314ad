/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../__generated__/schema.ts';

import { gql } from '@urql/core';
import { NoteLineFragmentDoc, FileLineFragmentDoc, MessageLineFragmentDoc, OpenTransferFragmentDoc, ConversationRowFragmentDoc } from '../../../live/fragments.generated.ts';
import { MessageStretchFragmentDoc } from './stretch/stretch.generated.ts';
import * as Urql from '../../../urql.ts';
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

/** The colour of a first response time. */
export type ResponseGrade =
  /** 30 seconds or less. */
  | 'GREEN'
  /** 2 minutes or more. */
  | 'RED'
  /** More than 30 seconds, less than 2 minutes. */
  | 'YELLOW';

/** Why a conversation went where it went. */
export type RoutingReason =
  /** Its agent was Offline for too long: it went back to the front of the queue. */
  | 'AGENT_VANISHED'
  /** Somebody took it or gave it away by hand. */
  | 'BY_HAND'
  /** The site was closed by its opening hours. */
  | 'CLOSED'
  /** Of those with the highest priority, the agent had the fewest conversations; drawn by lot among equals. */
  | 'EVEN_SPREAD'
  /** The agent has the highest priority of those who could take it. */
  | 'HIGHEST_PRIORITY'
  /** Nobody could take it. */
  | 'NOBODY_FREE'
  /** Only one agent could take it. */
  | 'ONLY_ONE_FREE'
  /** The agent was asked to take it over, and accepted. */
  | 'TRANSFER';

/** Where a transfer stands, and where one offer in it does. */
export type TransferState =
  /** Taken over. */
  | 'ACCEPTED'
  /** Taken back, or overtaken: the conversation ended, was taken or given by hand, or went back to the queue. */
  | 'CANCELLED'
  /** Declined, by all who were asked. */
  | 'DECLINED'
  /** Nobody accepted, and not everybody answered in time; who went Offline or was archived meanwhile counts so too. */
  | 'EXPIRED'
  /** Somebody is asked and has not answered. */
  | 'OFFERED';

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

export type ThreadQueryVariables = Exact<{
  id: string;
}>;


export type ThreadQuery = { conversation: { id: string, kind: Schema.ConversationKind, missed: boolean, state: Schema.ConversationState, seq: number, visitorName: string | null, tags: Array<string>, startedAt: string, assignedAt: string | null, returnedAt: string | null, endedAt: string | null, endedBy: Schema.AuthorType | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, waitingSince: string | null, messageCount: number, unreadCount: number, visitorReadSeq: number, agentReadSeq: number, viewerCanSend: boolean, viewerCanEnd: boolean, viewerCanReopen: boolean, viewerCanTake: boolean, viewerCanTransfer: boolean, viewerCanLabel: boolean, viewerCanNote: boolean, messages: { nodes: Array<{ id: string, conversationId: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, viewerCanEditUntil: string | null, author: { type: Schema.AuthorType, name: string | null, agent: { id: string, name: string, avatarUrl: string | null } | null }, attachments: Array<{ id: string, name: string, size: number, path: string, expiresAt: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null }> }>, notes: Array<{ id: string, conversationId: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, author: { name: string | null, agent: { id: string } | null } }>, pageInfo: { hasPreviousPage: boolean, hasNextPage: boolean, startCursor: string | null, endCursor: string | null } }, routingDecisions: Array<{ id: string, at: string, reason: Schema.RoutingReason, candidates: number, agent: { id: string, name: string } | null }>, transfers: Array<{ id: string, state: Schema.TransferState, note: string, createdAt: string, endedAt: string | null, from: { id: string, name: string }, toAgent: { id: string, name: string } | null, toGroup: { id: string, name: string } | null }>, moments: Array<{ seq: number, type: Schema.EventType, at: string, url: string | null, reason: string | null, actor: { type: Schema.AuthorType, name: string | null, agent: { id: string } | null } }>, site: { id: string, name: string } | null, visitor: { id: string, name: string | null, page: { url: string, title: string } | null }, agent: { id: string, name: string, avatarUrl: string | null } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null, transfer: { id: string, note: string, viewerCanAnswer: boolean, viewerCanCancel: boolean, from: { id: string, name: string }, toGroup: { id: string, name: string } | null, openOffer: { expiresAt: string, agent: { id: string, name: string } } | null } | null } | null };

export type OlderMessagesQueryVariables = Exact<{
  id: string;
  before: string;
}>;


export type OlderMessagesQuery = { conversation: { id: string, messages: { nodes: Array<{ id: string, conversationId: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, viewerCanEditUntil: string | null, author: { type: Schema.AuthorType, name: string | null, agent: { id: string, name: string, avatarUrl: string | null } | null }, attachments: Array<{ id: string, name: string, size: number, path: string, expiresAt: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null }> }>, notes: Array<{ id: string, conversationId: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, author: { name: string | null, agent: { id: string } | null } }>, pageInfo: { hasPreviousPage: boolean, hasNextPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type DecisionFragment = { id: string, at: string, reason: Schema.RoutingReason, candidates: number, agent: { id: string, name: string } | null };

export type ConversationEventsSubscriptionVariables = Exact<{
  id: string;
  after: number;
}>;


export type ConversationEventsSubscription = { conversationEvents: { seq: number, type: Schema.EventType, at: string, actor: { type: Schema.AuthorType, name: string | null, agent: { id: string } | null }, conversation: { id: string, kind: Schema.ConversationKind, missed: boolean, state: Schema.ConversationState, seq: number, visitorName: string | null, tags: Array<string>, startedAt: string, assignedAt: string | null, returnedAt: string | null, endedAt: string | null, endedBy: Schema.AuthorType | null, firstResponseSeconds: number | null, responseGrade: Schema.ResponseGrade | null, waitingSince: string | null, messageCount: number, unreadCount: number, visitorReadSeq: number, agentReadSeq: number, viewerCanSend: boolean, viewerCanEnd: boolean, viewerCanReopen: boolean, viewerCanTake: boolean, viewerCanTransfer: boolean, viewerCanLabel: boolean, viewerCanNote: boolean, routingDecisions: Array<{ id: string, at: string, reason: Schema.RoutingReason, candidates: number, agent: { id: string, name: string } | null }>, site: { id: string, name: string } | null, visitor: { id: string, name: string | null, page: { url: string, title: string } | null }, agent: { id: string, name: string, avatarUrl: string | null } | null, label: { id: string, name: string, color: string } | null, lastMessage: { text: string, author: Schema.AuthorType, createdAt: string } | null, transfer: { id: string, note: string, viewerCanAnswer: boolean, viewerCanCancel: boolean, from: { id: string, name: string }, toGroup: { id: string, name: string } | null, openOffer: { expiresAt: string, agent: { id: string, name: string } } | null } | null }, message: { id: string, conversationId: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, viewerCanEditUntil: string | null, author: { type: Schema.AuthorType, name: string | null, agent: { id: string, name: string, avatarUrl: string | null } | null }, attachments: Array<{ id: string, name: string, size: number, path: string, expiresAt: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null }> } | null, note: { id: string, conversationId: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, author: { name: string | null, agent: { id: string } | null } } | null } };

export type MarkReadMutationVariables = Exact<{
  id: string;
  seq: number;
}>;


export type MarkReadMutation = { markRead: { conversation: { id: string, seq: number, unreadCount: number, agentReadSeq: number } | null, userErrors: Array<{ code: Schema.UserErrorCode }> } };

export type SetTypingMutationVariables = Exact<{
  id: string;
  typing: boolean;
}>;


export type SetTypingMutation = { setTyping: boolean };

export type HappenedQueryVariables = Exact<{
  id: string;
}>;


export type HappenedQuery = { conversation: { id: string, seq: number, transfers: Array<{ id: string, state: Schema.TransferState, note: string, createdAt: string, endedAt: string | null, from: { id: string, name: string }, toAgent: { id: string, name: string } | null, toGroup: { id: string, name: string } | null }>, moments: Array<{ seq: number, type: Schema.EventType, at: string, url: string | null, reason: string | null, actor: { type: Schema.AuthorType, name: string | null, agent: { id: string } | null } }> } | null };

export type PastMomentFragment = { seq: number, type: Schema.EventType, at: string, url: string | null, reason: string | null, actor: { type: Schema.AuthorType, name: string | null, agent: { id: string } | null } };

export type PastTransferFragment = { id: string, state: Schema.TransferState, note: string, createdAt: string, endedAt: string | null, from: { id: string, name: string }, toAgent: { id: string, name: string } | null, toGroup: { id: string, name: string } | null };

export const DecisionFragmentDoc = gql`
    fragment Decision on RoutingDecision {
  id
  at
  reason
  candidates
  agent {
    id
    name
  }
}
    `;
export const PastMomentFragmentDoc = gql`
    fragment PastMoment on ConversationMoment {
  seq
  type
  at
  url
  reason
  actor {
    type
    name
    agent {
      id
    }
  }
}
    `;
export const PastTransferFragmentDoc = gql`
    fragment PastTransfer on Transfer {
  id
  state
  note
  createdAt
  endedAt
  from {
    id
    name
  }
  toAgent {
    id
    name
  }
  toGroup {
    id
    name
  }
}
    `;
export const ThreadDocument = gql<ThreadQuery, ThreadQueryVariables>`
    query Thread($id: ID!) {
  conversation(id: $id) {
    ...ConversationRow
    messages(last: 50) {
      ...MessageStretch
    }
    routingDecisions {
      ...Decision
    }
    transfers {
      ...PastTransfer
    }
    moments {
      ...PastMoment
    }
  }
}
    ${ConversationRowFragmentDoc}
${MessageStretchFragmentDoc}
${DecisionFragmentDoc}
${PastTransferFragmentDoc}
${PastMomentFragmentDoc}`;

export function useThreadQuery(options: Omit<Urql.UseQueryArgs<ThreadQueryVariables>, 'query'>) {
  return Urql.useQuery<ThreadQuery, ThreadQueryVariables>({ query: ThreadDocument, ...options });
};
export const OlderMessagesDocument = gql<OlderMessagesQuery, OlderMessagesQueryVariables>`
    query OlderMessages($id: ID!, $before: String!) {
  conversation(id: $id) {
    id
    messages(last: 50, before: $before) {
      ...MessageStretch
    }
  }
}
    ${MessageStretchFragmentDoc}`;

export function useOlderMessagesQuery(options: Omit<Urql.UseQueryArgs<OlderMessagesQueryVariables>, 'query'>) {
  return Urql.useQuery<OlderMessagesQuery, OlderMessagesQueryVariables>({ query: OlderMessagesDocument, ...options });
};
export const ConversationEventsDocument = gql<ConversationEventsSubscription, ConversationEventsSubscriptionVariables>`
    subscription ConversationEvents($id: ID!, $after: Int!) {
  conversationEvents(conversationId: $id, after: $after) {
    seq
    type
    at
    actor {
      type
      name
      agent {
        id
      }
    }
    conversation {
      ...ConversationRow
      routingDecisions {
        ...Decision
      }
    }
    message {
      ...MessageLine
    }
    note {
      ...NoteLine
    }
  }
}
    ${ConversationRowFragmentDoc}
${DecisionFragmentDoc}
${MessageLineFragmentDoc}
${NoteLineFragmentDoc}`;

export function useConversationEventsSubscription<TData = ConversationEventsSubscription>(options: Omit<Urql.UseSubscriptionArgs<ConversationEventsSubscriptionVariables>, 'query'>, handler?: Urql.SubscriptionHandler<ConversationEventsSubscription, TData>) {
  return Urql.useSubscription<ConversationEventsSubscription, TData, ConversationEventsSubscriptionVariables>({ query: ConversationEventsDocument, ...options }, handler);
};
export const MarkReadDocument = gql<MarkReadMutation, MarkReadMutationVariables>`
    mutation MarkRead($id: ID!, $seq: Int!) {
  markRead(conversationId: $id, seq: $seq) {
    conversation {
      id
      seq
      unreadCount
      agentReadSeq
    }
    userErrors {
      code
    }
  }
}
    `;

export function useMarkReadMutation() {
  return Urql.useMutation<MarkReadMutation, MarkReadMutationVariables>(MarkReadDocument);
};
export const SetTypingDocument = gql<SetTypingMutation, SetTypingMutationVariables>`
    mutation SetTyping($id: ID!, $typing: Boolean!) {
  setTyping(conversationId: $id, typing: $typing)
}
    `;

export function useSetTypingMutation() {
  return Urql.useMutation<SetTypingMutation, SetTypingMutationVariables>(SetTypingDocument);
};
export const HappenedDocument = gql<HappenedQuery, HappenedQueryVariables>`
    query Happened($id: ID!) {
  conversation(id: $id) {
    id
    seq
    transfers {
      ...PastTransfer
    }
    moments {
      ...PastMoment
    }
  }
}
    ${PastTransferFragmentDoc}
${PastMomentFragmentDoc}`;

export function useHappenedQuery(options: Omit<Urql.UseQueryArgs<HappenedQueryVariables>, 'query'>) {
  return Urql.useQuery<HappenedQuery, HappenedQueryVariables>({ query: HappenedDocument, ...options });
};