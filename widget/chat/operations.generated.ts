/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Operation } from '../operation.ts';
/** A kind of party to a conversation. */
export type AuthorType =
  /** An agent of the workspace. */
  | 'AGENT'
  /** Samtal itself, or a partner's program in its own name. */
  | 'SYSTEM'
  /** The visitor. */
  | 'VISITOR';

/** Whether a conversation can be started on a site now. */
export type Availability =
  /** Nobody can answer now, and the widget does not show. */
  | 'CLOSED'
  /** Nobody can answer now; the widget takes a message (`leaveMessage`). */
  | 'OFFLINE_FORM'
  /** Somebody can answer: front office, Online, with a free slot. */
  | 'OPEN'
  /** Nobody can answer now; a new conversation waits in the queue. */
  | 'QUEUE';

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

/** Who wants to chat, and where. */
export type IdentifyVisitorInput = {
  /**
   * What the visitor was sent here with from another origin of the site, `Redirect.handover`; goes before the token. One that does
   * not hold, or not any more, is `UNKNOWN`: nobody is made then.
   */
  handover?: string | null | undefined;
  /** The browser's language, BCP 47. */
  language?: string | null | undefined;
  /** The page that the visitor is on. */
  page: PageInput;
  /** The site's public key. */
  siteKey: string;
  /** The token of an earlier visit; left out, unknown or expired gives a new visitor. */
  token?: string | null | undefined;
};

/** A language of portal and widget. */
export type Locale =
  /** English. */
  | 'en'
  /** Swedish. */
  | 'sv';

/** A page of the host website. */
export type PageInput = {
  /** The page that led to it, cut at 2,000 characters. */
  referrer?: string | null | undefined;
  /** Its title, cut at 300 characters. */
  title?: string | null | undefined;
  /** Its address, http or https, cut at 2,000 characters. */
  url: string;
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

export type ConversationFieldsFragment = { id: string, state: ConversationState, seq: number, agentName: string | null, agentAvatarUrl: string | null, assignedAt: string | null, endedAt: string | null, endedBy: AuthorType | null, missed: boolean, visitorReadSeq: number, agentReadSeq: number, queuePlace: number | null };

export type MessageFieldsFragment = { id: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, author: { type: AuthorType, name: string | null, avatarUrl: string | null }, attachments: Array<{ id: string, name: string, size: number, path: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null }> };

export type IdentifyVisitorMutationVariables = Exact<{
  input: IdentifyVisitorInput;
}>;


export type IdentifyVisitorMutation = { identifyVisitor: { token: string | null } };

export type SnapshotQueryVariables = Exact<{
  siteKey: string;
  language: Locale;
}>;


export type SnapshotQuery = { widget: { availability: Availability, opensText: string | null } | null, fileRules: { viewerCanUpload: boolean, maxMegabytes: number }, viewer: { visitor: { conversation: { id: string, state: ConversationState, seq: number, agentName: string | null, agentAvatarUrl: string | null, assignedAt: string | null, endedAt: string | null, endedBy: AuthorType | null, missed: boolean, visitorReadSeq: number, agentReadSeq: number, queuePlace: number | null, survey: { rating: number | null } | null, messages: { nodes: Array<{ id: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, author: { type: AuthorType, name: string | null, avatarUrl: string | null }, attachments: Array<{ id: string, name: string, size: number, path: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null }> }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } } } | null } | null } | null };

export type EarlierQueryVariables = Exact<{
  id: string;
  before?: string | null | undefined;
}>;


export type EarlierQuery = { conversation: { messages: { nodes: Array<{ id: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, author: { type: AuthorType, name: string | null, avatarUrl: string | null }, attachments: Array<{ id: string, name: string, size: number, path: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null }> }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } } } | null };

export type QueuePlacesSubscriptionVariables = Exact<{
  conversationId: string;
}>;


export type QueuePlacesSubscription = { queuePlace: { place: number } };

export type StartConversationMutationVariables = Exact<{
  clientId: string;
  text: string;
  attachmentIds?: Array<string> | string | null | undefined;
}>;


export type StartConversationMutation = { startConversation: { conversation: { id: string } | null, userErrors: Array<{ code: UserErrorCode }> } };

export type SendMessageMutationVariables = Exact<{
  conversationId: string;
  clientId: string;
  text: string;
  attachmentIds?: Array<string> | string | null | undefined;
}>;


export type SendMessageMutation = { sendMessage: { message: { id: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, author: { type: AuthorType, name: string | null, avatarUrl: string | null }, attachments: Array<{ id: string, name: string, size: number, path: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null }> } | null, userErrors: Array<{ code: UserErrorCode }> } };

export type EndConversationMutationVariables = Exact<{
  id: string;
}>;


export type EndConversationMutation = { endConversation: { userErrors: Array<{ code: UserErrorCode }> } };

export type MarkReadMutationVariables = Exact<{
  conversationId: string;
  seq: number;
}>;


export type MarkReadMutation = { markRead: { userErrors: Array<{ code: UserErrorCode }> } };

export type SetTypingMutationVariables = Exact<{
  conversationId: string;
  typing: boolean;
}>;


export type SetTypingMutation = { setTyping: boolean };

export type ShareDraftMutationVariables = Exact<{
  conversationId: string;
  text: string;
}>;


export type ShareDraftMutation = { shareDraft: { wanted: boolean, told: boolean } };

export type TrackPageMutationVariables = Exact<{
  input: PageInput;
}>;


export type TrackPageMutation = { trackPage: { userErrors: Array<{ code: UserErrorCode }> } };

export type EventsSubscriptionVariables = Exact<{
  conversationId: string;
  after: number;
}>;


export type EventsSubscription = { conversationEvents: { seq: number, type: EventType, conversation: { id: string, state: ConversationState, seq: number, agentName: string | null, agentAvatarUrl: string | null, assignedAt: string | null, endedAt: string | null, endedBy: AuthorType | null, missed: boolean, visitorReadSeq: number, agentReadSeq: number, queuePlace: number | null }, message: { id: string, seq: number, clientId: string | null, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, author: { type: AuthorType, name: string | null, avatarUrl: string | null }, attachments: Array<{ id: string, name: string, size: number, path: string, image: { width: number, height: number, thumbnailPath: string, previewPath: string } | null }> } | null } };

export type TypingNotesSubscriptionVariables = Exact<{
  conversationId: string;
}>;


export type TypingNotesSubscription = { typing: { typing: boolean, author: { type: AuthorType } } };

export type LastRedirectQueryVariables = Exact<{
  id: string;
}>;


export type LastRedirectQuery = { conversation: { lastRedirect: { seq: number, url: string, handover: string | null } | null } | null };

export const IdentifyVisitor: Operation<IdentifyVisitorMutation, IdentifyVisitorMutationVariables> = { query: "mutation IdentifyVisitor($input:IdentifyVisitorInput!){identifyVisitor(input:$input){token}}" };
export const Snapshot: Operation<SnapshotQuery, SnapshotQueryVariables> = { query: "query Snapshot($siteKey:String!$language:Locale!){widget(siteKey:$siteKey){availability opensText(language:$language)}fileRules{viewerCanUpload maxMegabytes}viewer{visitor{conversation{...ConversationFields survey{rating}messages(last:50){nodes{...MessageFields}pageInfo{hasPreviousPage startCursor}}}}}}fragment ConversationFields on Conversation{id state seq agentName agentAvatarUrl assignedAt endedAt endedBy missed visitorReadSeq agentReadSeq queuePlace}fragment MessageFields on Message{id seq clientId text createdAt editedAt deletedAt author{type name avatarUrl}attachments{id name size path image{width height thumbnailPath previewPath}}}" };
export const Earlier: Operation<EarlierQuery, EarlierQueryVariables> = { query: "query Earlier($id:ID!$before:String){conversation(id:$id){messages(last:50 before:$before){nodes{...MessageFields}pageInfo{hasPreviousPage startCursor}}}}fragment MessageFields on Message{id seq clientId text createdAt editedAt deletedAt author{type name avatarUrl}attachments{id name size path image{width height thumbnailPath previewPath}}}" };
export const QueuePlaces: Operation<QueuePlacesSubscription, QueuePlacesSubscriptionVariables> = { query: "subscription QueuePlaces($conversationId:ID!){queuePlace(conversationId:$conversationId){place}}" };
export const StartConversation: Operation<StartConversationMutation, StartConversationMutationVariables> = { query: "mutation StartConversation($clientId:String!$text:String!$attachmentIds:[ID!]){startConversation(input:{clientId:$clientId text:$text attachmentIds:$attachmentIds}){conversation{id}userErrors{code}}}" };
export const SendMessage: Operation<SendMessageMutation, SendMessageMutationVariables> = { query: "mutation SendMessage($conversationId:ID!$clientId:String!$text:String!$attachmentIds:[ID!]){sendMessage(input:{conversationId:$conversationId clientId:$clientId text:$text attachmentIds:$attachmentIds}){message{...MessageFields}userErrors{code}}}fragment MessageFields on Message{id seq clientId text createdAt editedAt deletedAt author{type name avatarUrl}attachments{id name size path image{width height thumbnailPath previewPath}}}" };
export const EndConversation: Operation<EndConversationMutation, EndConversationMutationVariables> = { query: "mutation EndConversation($id:ID!){endConversation(id:$id){userErrors{code}}}" };
export const MarkRead: Operation<MarkReadMutation, MarkReadMutationVariables> = { query: "mutation MarkRead($conversationId:ID!$seq:Int!){markRead(conversationId:$conversationId seq:$seq){userErrors{code}}}" };
export const SetTyping: Operation<SetTypingMutation, SetTypingMutationVariables> = { query: "mutation SetTyping($conversationId:ID!$typing:Boolean!){setTyping(conversationId:$conversationId typing:$typing)}" };
export const ShareDraft: Operation<ShareDraftMutation, ShareDraftMutationVariables> = { query: "mutation ShareDraft($conversationId:ID!$text:String!){shareDraft(conversationId:$conversationId text:$text){wanted told}}" };
export const TrackPage: Operation<TrackPageMutation, TrackPageMutationVariables> = { query: "mutation TrackPage($input:PageInput!){trackPage(input:$input){userErrors{code}}}" };
export const Events: Operation<EventsSubscription, EventsSubscriptionVariables> = { query: "subscription Events($conversationId:ID!$after:Int!){conversationEvents(conversationId:$conversationId after:$after){seq type conversation{...ConversationFields}message{...MessageFields}}}fragment ConversationFields on Conversation{id state seq agentName agentAvatarUrl assignedAt endedAt endedBy missed visitorReadSeq agentReadSeq queuePlace}fragment MessageFields on Message{id seq clientId text createdAt editedAt deletedAt author{type name avatarUrl}attachments{id name size path image{width height thumbnailPath previewPath}}}" };
export const TypingNotes: Operation<TypingNotesSubscription, TypingNotesSubscriptionVariables> = { query: "subscription TypingNotes($conversationId:ID!){typing(conversationId:$conversationId){author{type}typing}}" };
export const LastRedirect: Operation<LastRedirectQuery, LastRedirectQueryVariables> = { query: "query LastRedirect($id:ID!){conversation(id:$id){lastRedirect{seq url handover}}}" };