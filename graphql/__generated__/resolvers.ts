import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgentRow, ApiKeyRow, AttachmentRow, BanRow, EmailRow, EventRow, GroupRow, LabelRow, NoteRow, OnlineVisitorRow, PushSubscriptionRow, RapidResponseRow, RoutingDecisionRow, SessionRow, SiteRow, TransferRow, TransferOfferRow, SurveyRow, WorkspaceRow } from '../../db/rows.ts';
import type { AuthorRef } from '../actor/author.ts';
import type { BanPage } from '../ban/list.ts';
import type { ShownConversation, ShownVisitor } from '../conversation/along.ts';
import type { ConversationPage } from '../conversation/list.ts';
import type { Delivery } from '../event/delivery.ts';
import type { FoundConversation, HitPage } from '../search/search.ts';
import type { Moment } from '../moment/moments.ts';
import type { ExportPage, AskedList } from '../export/list.ts';
import type { ShownMessage, MessagePage } from '../message/list.ts';
import type { OnlinePage } from '../online/list.ts';
import type { TargetGroup, Targets } from '../transfer/targets.ts';
import type { TypingNote } from '../event/ephemeral.ts';
import type { Actor } from '../actor/actor.ts';
import type { ConversationVisit } from '../visitor/visit.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC, ISO 8601 with milliseconds: `2026-11-22T09:41:00.000Z`. */
  DateTime: { input: Date; output: Date; }
};

/** A note to write. */
export type AddNoteInput = {
  /** The writer's own id of it, up to 100 characters: a repeat changes nothing and returns the first result. */
  clientId: Scalars['String']['input'];
  /** The conversation's id. */
  conversationId: Scalars['ID']['input'];
  /** 1 to 10,000 characters, not only blanks. */
  text: Scalars['String']['input'];
};

/** A person who answers. */
export type Agent = {
  __typename?: 'Agent';
  /** How many open conversations now. */
  activeChats: Scalars['Int']['output'];
  /** When the agent was archived; null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** After how many minutes without input the agent becomes Away without choosing it; null: never. */
  autoAwayMinutes?: Maybe<Scalars['Int']['output']>;
  /** The last input before the agent became Away for want of any; null when Away was chosen, and when not Away. */
  autoAwaySince?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Where its picture is, on the API's address: begins with `/`, WebP, 256 by 256 pixels, in the middle of what was uploaded. Needs no
   * credentials and changes with the picture, so that it can be kept for ever; null without one.
   */
  avatarUrl?: Maybe<Scalars['String']['output']>;
  /** What the agent has chosen, `ONLINE` or `AWAY`; holds again when a lost connection comes back. */
  chosenPresence: Presence;
  /** Department, free text. */
  department: Scalars['String']['output'];
  /** E-mail address, used to sign in; null for one who never can, such as an imported one. */
  email?: Maybe<Scalars['String']['output']>;
  /** Front office: takes visitors' conversations. False: back office. */
  frontOffice: Scalars['Boolean']['output'];
  /** The groups that the agent is in. */
  groups: Array<Group>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Wants to be reminded of the label when ending or closing a conversation without one. */
  labelReminder: Scalars['Boolean']['output'];
  /** Wants to see what visitors type before they send it, as far as `Workspace.livePreview` allows it. */
  livePreview: Scalars['Boolean']['output'];
  /** Language of the portal. */
  locale: Locale;
  /** How many open conversations at once, at least 1. */
  maxActiveChats: Scalars['Int']['output'];
  /** Full name. */
  name: Scalars['String']['output'];
  /** Wants to be told when a message is left on a site that the agent serves. */
  notifyMessages: Scalars['Boolean']['output'];
  /** Wants a push notice, with the portal closed, when a visitor of a site that the agent serves waits and nobody takes the conversation. */
  notifyWaiting: Scalars['Boolean']['output'];
  /** Single permissions on top of the role's. */
  permissions: Array<Permission>;
  /** Whether the agent takes conversations now. */
  presence: Presence;
  /** Who is asked first: the higher. */
  priority: Scalars['Int']['output'];
  /** What the agent is to the workspace. */
  role: Role;
  /** Sessions signed in now. Only to the agent, and to those with `MANAGE_AGENTS`; else empty. */
  sessions: Array<Session>;
  /** Wants misspelt words underlined in what the agent writes. */
  spellCheck: Scalars['Boolean']['output'];
  /** The language that is spelt, as BCP 47 calls it; null: the portal's. */
  spellCheckLanguage?: Maybe<Scalars['String']['output']>;
  /** What the agent tells colleagues, free text. */
  statusText: Scalars['String']['output'];
  /** IANA time zone. */
  timeZone: Scalars['String']['output'];
  /** Title, free text. */
  title: Scalars['String']['output'];
  /** Why no new conversation comes to the agent, even when Online with a free slot; null when one can, and of one who is archived. */
  unserved?: Maybe<Unserved>;
  /** Whether the caller may change and archive this agent. */
  viewerCanManage: Scalars['Boolean']['output'];
};

/** What a change of an agent did. */
export type AgentPayload = {
  __typename?: 'AgentPayload';
  /** The agent as it is now; null when nothing was changed. */
  agent?: Maybe<Agent>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** What the visitor thinks. */
export type AnswerSurveyInput = {
  /** In the visitor's words, up to 2,000 characters. */
  comment?: Scalars['String']['input'];
  /** The conversation's id. */
  conversationId: Scalars['ID']['input'];
  /** From 1, bad, to 5, very good. */
  rating: Scalars['Int']['input'];
};

/** What a partner's program signs in with. */
export type ApiKey = {
  __typename?: 'ApiKey';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it; null: made on the command line. */
  createdBy?: Maybe<Agent>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** When it was last used, to the minute; null: never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is for. */
  name: Scalars['String']['output'];
  /** What it may do. */
  permissions: Array<Permission>;
  /** The first characters of its token. */
  prefix: Scalars['String']['output'];
  /** When it was revoked; null while in use. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a change of an API key did. */
export type ApiKeyPayload = {
  __typename?: 'ApiKeyPayload';
  /** The key as it is now; null when nothing was changed. */
  apiKey?: Maybe<ApiKey>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/**
 * A file in a message, or of a saved answer. Its links are the reader's own, begin with `/` on the API's address, and hold until `expiresAt`; ask
 * `attachment` for fresh ones.
 */
export type Attachment = {
  __typename?: 'Attachment';
  /** Until when its links hold. */
  expiresAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Previews, when it is a picture that could be read; else null. */
  image?: Maybe<AttachmentImage>;
  /** What its sender calls it: one line, up to 200 characters, without folders. */
  name: Scalars['String']['output'];
  /** Where the file can be downloaded. Always as a download: nothing in it is ever run or shown from here. */
  path: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
  /** Its media type by its content, whatever its name says; `application/octet-stream` when that does not tell. */
  type: Scalars['String']['output'];
};

/** Previews of a picture: drawn anew by us (WebP, the first image of several), without anything else that was in the file. */
export type AttachmentImage = {
  __typename?: 'AttachmentImage';
  /** Pixels down. */
  height: Scalars['Int']['output'];
  /** Where the large one is: at most 2,000 by 2,000 pixels. */
  previewPath: Scalars['String']['output'];
  /** Where the small one is: at most 480 by 480 pixels. */
  thumbnailPath: Scalars['String']['output'];
  /** Pixels across, of the picture itself. */
  width: Scalars['Int']['output'];
};

/** Who did or wrote something, as far as the reader may know. */
export type Author = {
  __typename?: 'Author';
  /** The agent, for readers who are agents or partners; null to visitors. */
  agent?: Maybe<Agent>;
  /** Where an agent's picture is, as `Agent.avatarUrl`; null without one, and for all others. */
  avatarUrl?: Maybe<Scalars['String']['output']>;
  /** Display name; null for a visitor who has not said it, and for the system. */
  name?: Maybe<Scalars['String']['output']>;
  /** What kind of party. */
  type: AuthorType;
};

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

/** A visitor who gets no widget. To agents and partners only. */
export type Ban = {
  __typename?: 'Ban';
  /** Whether it holds now. */
  active: Scalars['Boolean']['output'];
  /** Who decided it; null: a partner's program. */
  agent?: Maybe<Agent>;
  /** The conversation in which it was decided; null when the caller may not see it. */
  conversation?: Maybe<Conversation>;
  /** Since when. */
  createdAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** When it was lifted; null: never. */
  liftedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who lifted it; null: nobody, or a partner's program. */
  liftedBy?: Maybe<Agent>;
  /** Until when the network is banned too; null when it was not known. */
  networkUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Why, in the agent's words; empty in bans from before a reason was asked for. */
  reason: Scalars['String']['output'];
  /** The site that it holds for. */
  site?: Maybe<Site>;
  /** Until when the visitor is banned. */
  until: Scalars['DateTime']['output'];
  /** Whether the caller may lift it now. */
  viewerCanLift: Scalars['Boolean']['output'];
  /** Who is banned. */
  visitor: Visitor;
};

/** A page of bans. */
export type BanConnection = {
  __typename?: 'BanConnection';
  /** The bans, newest first. */
  nodes: Array<Ban>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** Whom to ban, and why. */
export type BanVisitorInput = {
  /** The caller's own id of this ban, up to 100 characters: a repeat changes nothing and returns the first result. */
  clientId: Scalars['String']['input'];
  /** The conversation whose visitor is meant, open or ended. */
  conversationId: Scalars['ID']['input'];
  /** Why, for colleagues; 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What `banVisitor` did. */
export type BanVisitorPayload = {
  __typename?: 'BanVisitorPayload';
  /** The ban, new or the one that was there; null when nothing was changed. */
  ban?: Maybe<Ban>;
  /** The conversation as it is now; null when nothing was changed. */
  conversation?: Maybe<Conversation>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** The old and the new password. */
export type ChangePasswordInput = {
  /** The password of today. */
  current: Scalars['String']['input'];
  /** The new one: 10 to 200 characters. */
  new: Scalars['String']['input'];
};

/** What `changePassword` did. */
export type ChangePasswordPayload = {
  __typename?: 'ChangePasswordPayload';
  /** The agent, when it worked. */
  agent?: Maybe<Agent>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** One chat between a visitor and agents. */
export type Conversation = {
  __typename?: 'Conversation';
  /** The agent who has it or had it last; null in the queue, and to visitors. */
  agent?: Maybe<Agent>;
  /** Where the picture of the agent of `agentName` is, as `Agent.avatarUrl`; null without one. */
  agentAvatarUrl?: Maybe<Scalars['String']['output']>;
  /** Name of that agent: with its picture all that a visitor learns of agents. */
  agentName?: Maybe<Scalars['String']['output']>;
  /** Up to which `seq` the agent has read. */
  agentReadSeq: Scalars['Int']['output'];
  /** When its present agent got it; null in the queue. */
  assignedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The mails that it was sent in, newest first, the newest 50. Empty to visitors. */
  emails: Array<ConversationEmail>;
  /** When it ended; null while open. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who ended it; null while open. */
  endedBy?: Maybe<AuthorType>;
  /**
   * A link to a file of the whole conversation: messages, names of files, what happened, and internal notes, which are marked as
   * such. Null to visitors.
   */
  export?: Maybe<ExportLink>;
  /** Visitor's first message to first agent message, in seconds with three decimals; null while unanswered. */
  firstResponseSeconds?: Maybe<Scalars['Float']['output']>;
  /**
   * Where in it the words stand: the numbers (`seq`) of the messages and notes with all of them or, when none has all, with some;
   * oldest first, the newest 200. Empty to visitors.
   */
  foundAt: Array<Scalars['Int']['output']>;
  /**
   * The words that were looked for as they are written in its messages and notes, in whatever inflection, so that a screen can
   * mark them; in lower case, at most 200. Empty to visitors.
   */
  foundWords: Array<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** A chat, or a message that was left. */
  kind: ConversationKind;
  /** Its label. Null to visitors. */
  label?: Maybe<Label>;
  /** Start of its newest message; null without messages. */
  lastMessage?: Maybe<MessagePreview>;
  /** Where its visitor was sent within the last minute; null when nowhere. */
  lastRedirect?: Maybe<Redirect>;
  /** How many messages it has. */
  messageCount: Scalars['Int']['output'];
  /** Its messages, oldest first. */
  messages: MessageConnection;
  /** Whether it ended because nobody was left to answer it. */
  missed: Scalars['Boolean']['output'];
  /**
   * What happened in it besides what was written, oldest first: ends and reopenings, where the visitor was sent, bans and their
   * lifting. To a visitor without bans. Of imported conversations nothing is known but `endedAt`.
   */
  moments: Array<ConversationMoment>;
  /** Place in the queue, from 1; null when not queued. */
  queuePlace?: Maybe<Scalars['Int']['output']>;
  /** The colour of that time; null while unanswered. */
  responseGrade?: Maybe<ResponseGrade>;
  /** When it last came back to the queue because its agent was Offline for too long; null: never. It waits before those that are new. */
  returnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it went where it went, oldest first. Empty to visitors. */
  routingDecisions: Array<RoutingDecision>;
  /** Number of its newest event; the cursor for `conversationEvents(after:)`. */
  seq: Scalars['Int']['output'];
  /** The site that it came from. */
  site?: Maybe<Site>;
  /** When it was started. */
  startedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  state: ConversationState;
  /** The survey, once it was sent; null before. */
  survey?: Maybe<Survey>;
  /** Its tags, by name. Empty to visitors. */
  tags: Array<Scalars['String']['output']>;
  /** The transfer that is under way; null if none is, and to visitors. */
  transfer?: Maybe<Transfer>;
  /** To whom it can be transferred now; null when the caller may not. */
  transferTargets?: Maybe<TransferTargets>;
  /** All its transfers, oldest first. Empty to visitors. */
  transfers: Array<Transfer>;
  /** How many messages of the other side the caller's side has not read. */
  unreadCount: Scalars['Int']['output'];
  /** Whether the caller may ban its visitor. */
  viewerCanBan: Scalars['Boolean']['output'];
  /** Whether the caller may mail it. */
  viewerCanEmail: Scalars['Boolean']['output'];
  /** Whether the caller may end it now. */
  viewerCanEnd: Scalars['Boolean']['output'];
  /** Whether the caller may label and tag it. */
  viewerCanLabel: Scalars['Boolean']['output'];
  /** Whether the caller may write internal notes in it now. */
  viewerCanNote: Scalars['Boolean']['output'];
  /** Whether the caller may open it again, a free slot provided. */
  viewerCanReopen: Scalars['Boolean']['output'];
  /** Whether the caller may write in it now. */
  viewerCanSend: Scalars['Boolean']['output'];
  /** Whether the caller may send the survey now. */
  viewerCanSendSurvey: Scalars['Boolean']['output'];
  /** Whether the caller may take it: from the queue, from a colleague. */
  viewerCanTake: Scalars['Boolean']['output'];
  /** Whether the caller may transfer it now. */
  viewerCanTransfer: Scalars['Boolean']['output'];
  /** Whether the caller is front office of a group of its site, and so among those who answer there. */
  viewerServes: Scalars['Boolean']['output'];
  /** The visit in which it was started, as far as the conversation lasted; null when nothing is known of it, and to visitors. */
  visit?: Maybe<Visit>;
  /** Its visitor. */
  visitor: Visitor;
  /** The visitor's name, if known. */
  visitorName?: Maybe<Scalars['String']['output']>;
  /** Up to which `seq` the visitor has read. */
  visitorReadSeq: Scalars['Int']['output'];
  /** Since when the visitor waits for an answer, or in the queue for another agent; null when answered or ended. */
  waitingSince?: Maybe<Scalars['DateTime']['output']>;
};


/** One chat between a visitor and agents. */
export type ConversationExportArgs = {
  format: ExportFormat;
};


/** One chat between a visitor and agents. */
export type ConversationFoundAtArgs = {
  search: Scalars['String']['input'];
};


/** One chat between a visitor and agents. */
export type ConversationFoundWordsArgs = {
  search: Scalars['String']['input'];
};


/** One chat between a visitor and agents. */
export type ConversationMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  around?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of conversations. */
export type ConversationConnection = {
  __typename?: 'ConversationConnection';
  /** Cursor of the newest event when the page was read; pass it to `inboxEvents(after:)` to keep the page up to date. Empty to visitors. */
  eventCursor: Scalars['String']['output'];
  /** The conversations, newest start first. */
  nodes: Array<Conversation>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A mail that a conversation was sent in. */
export type ConversationEmail = {
  __typename?: 'ConversationEmail';
  /** Who sent it; null: the visitor, or a partner's program. */
  agent?: Maybe<Agent>;
  /** Whether the visitor had it sent. */
  byVisitor: Scalars['Boolean']['output'];
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What the mail server said when it was not taken; null while all is well. */
  problem?: Maybe<Scalars['String']['output']>;
  /** To whom. */
  recipients: Array<Scalars['String']['output']>;
  /** When the mail server took it; null before. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  status: EmailStatus;
  /** Its subject. */
  subject: Scalars['String']['output'];
};

/** One thing that happened in a conversation. */
export type ConversationEvent = {
  __typename?: 'ConversationEvent';
  /** Who did it. */
  actor: Author;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The conversation as it is since. */
  conversation: Conversation;
  /** The message, when one was sent, edited or deleted. */
  message?: Maybe<Message>;
  /** The note, when one was added, edited or deleted. */
  note?: Maybe<Note>;
  /** Its number in the conversation, gapless for agents; a visitor does not get those that are none of a visitor's business. */
  seq: Scalars['Int']['output'];
  /** The transfer as it is now; on `TRANSFER_…` events. */
  transfer?: Maybe<Transfer>;
  /** What happened. */
  type: EventType;
};

/** Which conversations; all that is given must hold. */
export type ConversationFilter = {
  /** With this agent, now or at its end. */
  agentId?: InputMaybe<Scalars['ID']['input']>;
  /** On a site of this group. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** This agent has it, had it last, or had it before it went to another. */
  involvedAgentId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this kind. */
  kind?: InputMaybe<ConversationKind>;
  /** With this label. */
  labelId?: InputMaybe<Scalars['ID']['input']>;
  /** Rated so by the visitor, 1 to 5. */
  rating?: InputMaybe<Scalars['Int']['input']>;
  /** With a first response of this colour. */
  responseGrade?: InputMaybe<ResponseGrade>;
  /** On this site. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** Started at this moment or later. */
  startedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Started before this moment. */
  startedTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** In one of these states. */
  states?: InputMaybe<Array<ConversationState>>;
  /** With this tag. */
  tag?: InputMaybe<Scalars['String']['input']>;
  /** True: only those that no agent has answered. */
  unanswered?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only ended ones that the agent who had them has not closed yet. */
  unclosed?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only without label. Not together with `labelId`. */
  unlabeled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this visitor. */
  visitorId?: InputMaybe<Scalars['ID']['input']>;
};

/** A conversation that was found. */
export type ConversationHit = {
  __typename?: 'ConversationHit';
  /** The conversation. */
  conversation: Conversation;
  /** A piece of that message or note with the words in it. */
  excerpt: Array<ExcerptPart>;
  /** The message with most of the words, of several the newest; null when a note has more of them, or only the visitor's name has them. */
  message?: Maybe<Message>;
  /** The internal note with most of the words, when no message has as many. */
  note?: Maybe<Note>;
  /** The number of that message or note in the conversation: with `messages(around:)` one reads it among the others. Null when only the name has the words. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** The visitor's name, in which words may be found too; empty without a name. */
  visitorName: Array<ExcerptPart>;
};

/** A page of conversations that were found. */
export type ConversationHitConnection = {
  __typename?: 'ConversationHitConnection';
  /** What was found, newest start first. */
  nodes: Array<ConversationHit>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. For a common word this takes longer than the page. */
  totalCount: Scalars['Int']['output'];
};

/** What kind of conversation it is. */
export type ConversationKind =
  /** Somebody and an agent write to each other. */
  | 'CHAT'
  /**
   * A message that was left where nobody could answer. Nobody is routed to it, and figures do not count it; whoever takes it
   * answers by mail (`emailConversation`) to the visitor's address.
   */
  | 'MESSAGE';

/** Something that happened in a conversation besides what was written. */
export type ConversationMoment = {
  __typename?: 'ConversationMoment';
  /** Who did it. */
  actor: Author;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Why the visitor was banned, in the agent's words, may be empty; null otherwise, and always to visitors. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Its number in the conversation. */
  seq: Scalars['Int']['output'];
  /** What happened. */
  type: EventType;
  /** The page's address, when the visitor was sent to another page; null otherwise. */
  url?: Maybe<Scalars['String']['output']>;
};

/** What a change of a conversation did. */
export type ConversationPayload = {
  __typename?: 'ConversationPayload';
  /** The conversation as it is now; null when nothing was changed. */
  conversation?: Maybe<Conversation>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** Where a conversation stands. */
export type ConversationState =
  /** An agent has it. */
  | 'ACTIVE'
  /** Over. */
  | 'ENDED'
  /** Waits for an agent; a message until somebody takes it. */
  | 'QUEUED';

/** A file of a saved answer to take along. */
export type CopyRapidResponseFileInput = {
  /** The file's id, of the answer's `files`. */
  attachmentId: Scalars['ID']['input'];
  /** The caller's own id of the copy, up to 100 characters: a repeat returns the first one. */
  clientId: Scalars['String']['input'];
};

/** What was made from what. */
export type CountRapidResponseUseInput = {
  /** The `clientId` that the message was sent with. */
  clientId: Scalars['String']['input'];
  /** The conversation that the message is in. */
  conversationId: Scalars['ID']['input'];
  /** The saved answer's id. */
  id: Scalars['ID']['input'];
};

/** A new agent. */
export type CreateAgentInput = {
  /** The caller's own id of this creation, up to 100 characters: a repeat changes nothing and returns the first result. */
  clientId: Scalars['String']['input'];
  /** Department. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address to sign in with. */
  email: Scalars['String']['input'];
  /** Front office: takes visitors' conversations. */
  frontOffice?: InputMaybe<Scalars['Boolean']['input']>;
  /** Groups to be in. */
  groupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Language of the portal. */
  locale?: InputMaybe<Locale>;
  /** How many open conversations at once, 1 to 100. */
  maxActiveChats?: InputMaybe<Scalars['Int']['input']>;
  /** Full name, up to 100 characters. */
  name: Scalars['String']['input'];
  /** First password, 10 to 200 characters. The agent should change it. */
  password: Scalars['String']['input'];
  /** Single permissions on top of the role's. Only those that one has can be given. */
  permissions?: InputMaybe<Array<Permission>>;
  /** Who is asked first: the higher. −100 to 100. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** What the agent is to the workspace. Only owners make owners. */
  role?: Role;
  /** Title. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A new API key. */
export type CreateApiKeyInput = {
  /** The caller's own id of this creation, up to 100 characters: a repeat changes nothing and returns the key without its token. */
  clientId: Scalars['String']['input'];
  /** What it is for, up to 100 characters. */
  name: Scalars['String']['input'];
  /**
   * What it may do. Only what one may oneself can be given. Every key may read how the workspace is set up: its settings, agents,
   * groups, sites, labels, and the saved answers that everyone has.
   */
  permissions: Array<Permission>;
};

/** What `createApiKey` did. */
export type CreateApiKeyPayload = {
  __typename?: 'CreateApiKeyPayload';
  /** The key; null when nothing was changed. */
  apiKey?: Maybe<ApiKey>;
  /** The token, shown this once and kept nowhere. Null on a repeat of the same `clientId`. */
  token?: Maybe<Scalars['String']['output']>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** A new group. */
export type CreateGroupInput = {
  /** Who is in it. */
  agentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The caller's own id of this creation, up to 100 characters: a repeat changes nothing and returns the first result. */
  clientId: Scalars['String']['input'];
  /** Name, up to 100 characters, unlike that of other groups. */
  name: Scalars['String']['input'];
};

/** A new label. */
export type CreateLabelInput = {
  /** The caller's own id of this creation, up to 100 characters: a repeat changes nothing and returns the first result. */
  clientId: Scalars['String']['input'];
  /** Colour, `#rrggbb`. */
  color?: Scalars['String']['input'];
  /** Name, up to 60 characters, unlike that of other labels. */
  name: Scalars['String']['input'];
};

/** A new saved answer. */
export type CreateRapidResponseInput = {
  /** The agents to share it with, when chosen. */
  agentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The caller's own uploads that go with it, up to 10, in the order they are shown in. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The caller's own id of this creation, up to 100 characters: a repeat changes nothing and returns the first result. */
  clientId: Scalars['String']['input'];
  /** The folder that it lies in, up to 40 characters; empty: in none. */
  folder?: Scalars['String']['input'];
  /** The groups to share it with, when chosen. */
  groupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 1 to 40 letters, digits and hyphens, no blanks. */
  name: Scalars['String']['input'];
  /** With whom it is shared. */
  sharing?: RapidResponseSharing;
  /** The answer, 1 to 10,000 characters. */
  text: Scalars['String']['input'];
};

/** A new site. */
export type CreateSiteInput = {
  /** Origins that the widget works on. */
  allowedOrigins: Array<Scalars['String']['input']>;
  /** The caller's own id of this creation, up to 100 characters: a repeat changes nothing and returns the first result. */
  clientId: Scalars['String']['input'];
  /** The widget's colour, `#rrggbb`. */
  color?: InputMaybe<Scalars['String']['input']>;
  /** The groups whose agents get its conversations. */
  groupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Languages, the default first; at least one. */
  languages?: Array<Locale>;
  /** Name, up to 100 characters, unlike that of other sites. */
  name: Scalars['String']['input'];
  /** What happens when nobody can answer. */
  whenUnavailable?: InputMaybe<WhenUnavailable>;
};

/** A file to send. */
export type CreateUploadInput = {
  /** The sender's own id of it, up to 100 characters: a repeat returns the first upload. */
  clientId: Scalars['String']['input'];
  /** Its name. Folders, control characters and what turns the direction of writing are taken out; cut at 200 characters. */
  name: Scalars['String']['input'];
  /** Its length in bytes, from 1 to the workspace's limit. What arrives must be as long. */
  size: Scalars['Int']['input'];
};

/** What `createUpload` or `copyRapidResponseFile` made. */
export type CreateUploadPayload = {
  __typename?: 'CreateUploadPayload';
  /** The upload; null when nothing was made. */
  upload?: Maybe<Upload>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** The figures of one day. */
export type DayCount = {
  __typename?: 'DayCount';
  /** How many conversations started. */
  conversations: Scalars['Int']['output'];
  /** The day, `2026-11-22`. */
  date: Scalars['String']['output'];
  /** How many started for each label; `labelId` null: without one. */
  labels: Array<DayLabelCount>;
};

/** How many conversations of a day carry a label. */
export type DayLabelCount = {
  __typename?: 'DayLabelCount';
  /** How many conversations. */
  conversations: Scalars['Int']['output'];
  /** The label's id; null: without one. */
  labelId?: Maybe<Scalars['ID']['output']>;
};

/** What `deleteUpload` did. */
export type DeleteUploadPayload = {
  __typename?: 'DeleteUploadPayload';
  /** Whether there was one. */
  deleted: Scalars['Boolean']['output'];
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** A browser, and what it runs on. */
export type Device = {
  __typename?: 'Device';
  /** Name and version of the browser, such as `Firefox 140`; null if unknown. */
  browser?: Maybe<Scalars['String']['output']>;
  /** What kind of device; null if unknown. */
  kind?: Maybe<DeviceKind>;
  /** The operating system, such as `Windows` or `iOS 17`; null if unknown. */
  system?: Maybe<Scalars['String']['output']>;
};

/** A kind of device. */
export type DeviceKind =
  /** A computer. */
  | 'DESKTOP'
  /** A phone. */
  | 'PHONE'
  /** A tablet. */
  | 'TABLET';

/** What a visitor has written and not sent. */
export type Draft = {
  __typename?: 'Draft';
  /** Where. */
  conversationId: Scalars['ID']['output'];
  /** The text, or the end of it; empty when it was sent or taken away. */
  text: Scalars['String']['output'];
};

/** Whether what is being written is looked at. */
export type DraftSharing = {
  __typename?: 'DraftSharing';
  /** Whether the visitor is to be told so. */
  told: Scalars['Boolean']['output'];
  /** Whether somebody sees it now. When false, nothing was passed on. */
  wanted: Scalars['Boolean']['output'];
};

/** A message to write anew. */
export type EditMessageInput = {
  /** The conversation's id. */
  conversationId: Scalars['ID']['input'];
  /** The message's id. */
  id: Scalars['ID']['input'];
  /** 1 to 10,000 characters, not only blanks. */
  text: Scalars['String']['input'];
};

/** A note to write anew. */
export type EditNoteInput = {
  /** The conversation's id. */
  conversationId: Scalars['ID']['input'];
  /** The note's id. */
  id: Scalars['ID']['input'];
  /** 1 to 10,000 characters, not only blanks. */
  text: Scalars['String']['input'];
};

/** A conversation to mail. */
export type EmailConversationInput = {
  /** The caller's own id of this mail, up to 100 characters: a repeat changes nothing and returns the first result. */
  clientId: Scalars['String']['input'];
  /** The conversation's id. */
  conversationId: Scalars['ID']['input'];
  /** Words above the conversation, up to 5,000 characters. */
  message?: Scalars['String']['input'];
  /** To whom: 1 to 10 addresses. Each gets a mail of its own, which names no other. */
  recipients: Array<Scalars['String']['input']>;
  /** The subject, up to 200 characters. */
  subject: Scalars['String']['input'];
  /** Whether what is known of the visitor stands in it: name, addresses, site, page, source, language, place, browser. */
  visitorInformation?: Scalars['Boolean']['input'];
};

/** What `emailConversation` did. */
export type EmailConversationPayload = {
  __typename?: 'EmailConversationPayload';
  /** The mail, on its way; null when nothing was changed. */
  email?: Maybe<ConversationEmail>;
  /** What to mend. */
  userErrors: Array<UserError>;
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

/** A visitor's own conversation to mail. */
export type EmailTranscriptInput = {
  /** The caller's own id of this mail, up to 100 characters: a repeat changes nothing and returns the first result. */
  clientId: Scalars['String']['input'];
  /** The conversation's id. */
  conversationId: Scalars['ID']['input'];
  /** To whom: one address. */
  email: Scalars['String']['input'];
  /** The language of the mail. */
  language: Locale;
  /** The time zone of its times, such as `Europe/Stockholm`; left out: UTC. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Every code that a thrown error carries in `extensions.code`. The list is closed: anything unforeseen is
 * `INTERNAL_SERVER_ERROR` with nothing told.
 */
export type ErrorCode =
  /** The request itself is malformed or refused: no query, a forbidden origin, a missing header against CSRF. */
  | 'BAD_REQUEST'
  /** A variable does not fit its type. */
  | 'BAD_USER_INPUT'
  /** The caller is known and may not do this kind of thing at all. */
  | 'FORBIDDEN'
  /** The query does not parse. */
  | 'GRAPHQL_PARSE_FAILED'
  /** The query does not fit the schema. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** Something broke on our side; it has been logged. */
  | 'INTERNAL_SERVER_ERROR'
  /** There is no such thing, as far as this caller may know. */
  | 'NOT_FOUND'
  /** The query is too deep, too long, has too many aliases or costs too much, or its variables hold too many values. */
  | 'QUERY_TOO_COMPLEX'
  /** Too often. `extensions.retryAfterSeconds` says when to come back. */
  | 'RATE_LIMITED'
  /** No valid session, token or key, or it has been revoked. Sign in, or get a new one. */
  | 'UNAUTHENTICATED'
  /**
   * There is too much to do for the moment, or what we keep everything in cannot be reached. Whether something was done is not
   * known: send it again, with the same `clientId`; `extensions.retryAfterSeconds`, when set, says after how long.
   */
  | 'UNAVAILABLE';

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

/** A part of a text: a word that was looked for, or what stands between such words. */
export type ExcerptPart = {
  __typename?: 'ExcerptPart';
  /** Whether it was looked for. */
  found: Scalars['Boolean']['output'];
  /** The part; all together are the text. */
  text: Scalars['String']['output'];
};

/** That somebody fetched conversations as a file, as the log keeps it. */
export type Export = {
  __typename?: 'Export';
  /** Who fetched it; null: a partner's program. */
  agent?: Maybe<Agent>;
  /** When it was fetched. */
  at: Scalars['DateTime']['output'];
  /** The one conversation that it was; null when it was a list, or the caller may not see it. */
  conversation?: Maybe<Conversation>;
  /** As what. */
  format: ExportedFormat;
  /** Its place in the log. */
  id: Scalars['ID']['output'];
  /** Which conversations the list held; null when it was one conversation. */
  list?: Maybe<ExportedList>;
};

/** A page of exports. */
export type ExportConnection = {
  __typename?: 'ExportConnection';
  /** The exports, newest first. */
  nodes: Array<Export>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** As what a conversation is exported. */
export type ExportFormat =
  /** For programs. */
  | 'JSON'
  /** To be read: plain text, in the language and time zone of the agent who asked for it; for partners English and UTC. */
  | 'TEXT';

/** A link that only who asked for it was given. Whoever fetches it acts as that caller, and the log keeps that it was fetched. */
export type ExportLink = {
  __typename?: 'ExportLink';
  /** When it no longer holds; ask again then. */
  expiresAt: Scalars['DateTime']['output'];
  /** The path below the API's address, to be fetched with `GET`. */
  path: Scalars['String']['output'];
};

/** A file's format. */
export type ExportedFormat =
  /** A list of conversations, of each a line. */
  | 'CSV'
  /** One conversation, for programs. */
  | 'JSON'
  /** One conversation, to be read. */
  | 'TEXT';

/** Which conversations an exported list held: those for which all of this was so. Null: it was not asked for, or is gone. */
export type ExportedList = {
  __typename?: 'ExportedList';
  /** With this agent. */
  agent?: Maybe<Agent>;
  /** On a site of this group. */
  group?: Maybe<Group>;
  /** Of this kind. */
  kind?: Maybe<ConversationKind>;
  /** With this label. */
  label?: Maybe<Label>;
  /** Rated so. */
  rating?: Maybe<Scalars['Int']['output']>;
  /** With a first response of this colour. */
  responseGrade?: Maybe<ResponseGrade>;
  /** The words that were searched for. */
  search?: Maybe<Scalars['String']['output']>;
  /** On this site. */
  site?: Maybe<Site>;
  /** Started at this moment or later. */
  startedFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Started before this moment. */
  startedTo?: Maybe<Scalars['DateTime']['output']>;
  /** In one of these states. */
  states?: Maybe<Array<ConversationState>>;
  /** With this tag. */
  tag?: Maybe<Scalars['String']['output']>;
  /** True: answered by no agent. */
  unanswered?: Maybe<Scalars['Boolean']['output']>;
  /** True: ended, and not yet closed by its agent. */
  unclosed?: Maybe<Scalars['Boolean']['output']>;
  /** True: without label. */
  unlabeled?: Maybe<Scalars['Boolean']['output']>;
  /** Of this visitor. */
  visitor?: Maybe<Visitor>;
};

/** What a caller may send as files. */
export type FileRules = {
  __typename?: 'FileRules';
  /** The largest file, in megabytes of 1,000,000 bytes. */
  maxMegabytes: Scalars['Int']['output'];
  /** Whether it may send any. */
  viewerCanUpload: Scalars['Boolean']['output'];
};

/** Agents that conversations can be routed to. */
export type Group = {
  __typename?: 'Group';
  /** Who is in it, by name. */
  agents: Array<Agent>;
  /** When it was archived; null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The sites whose conversations it gets. */
  sites: Array<Site>;
};

/** What a change of a group did. */
export type GroupPayload = {
  __typename?: 'GroupPayload';
  /** The group as it is now; null when nothing was changed. */
  group?: Maybe<Group>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** Who wants to chat, and where. */
export type IdentifyVisitorInput = {
  /**
   * What the visitor was sent here with from another origin of the site, `Redirect.handover`; goes before the token. One that does
   * not hold, or not any more, is `UNKNOWN`: nobody is made then.
   */
  handover?: InputMaybe<Scalars['String']['input']>;
  /** The browser's language, BCP 47. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The page that the visitor is on. */
  page: PageInput;
  /** The site's public key. */
  siteKey: Scalars['String']['input'];
  /** The token of an earlier visit; left out, unknown or expired gives a new visitor. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** Who the visitor is now. */
export type IdentifyVisitorPayload = {
  __typename?: 'IdentifyVisitorPayload';
  /** Good for this site and this visitor, for one year from its last use. Send it as `Authorization: Bearer`. */
  token?: Maybe<Scalars['String']['output']>;
  /** What to mend. */
  userErrors: Array<UserError>;
  /** The visitor. */
  visitor?: Maybe<Visitor>;
};

/** One thing that happened in the workspace. What is set depends on `type`. */
export type InboxEvent = {
  __typename?: 'InboxEvent';
  /** Who did it. */
  actor: Author;
  /** The agent as it is since; on `AGENT_…` events and where an agent's slots changed. */
  agent?: Maybe<Agent>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The conversation as it is since; set on all `CONVERSATION_…`, `SURVEY_…`, `MESSAGE_…`, `NOTE_…` and `VISITOR_…` events. */
  conversation?: Maybe<Conversation>;
  /** Its place in the log; pass the newest to `inboxEvents(after:)` to go on from there. */
  cursor: Scalars['String']['output'];
  /** The group as it is since. */
  group?: Maybe<Group>;
  /** The label as it is since. */
  label?: Maybe<Label>;
  /** Set instead of `conversation` when the caller has lost sight of it by this event. */
  lostConversationId?: Maybe<Scalars['ID']['output']>;
  /** The message, when one was sent, edited or deleted. */
  message?: Maybe<Message>;
  /** The note, when one was added, edited or deleted. */
  note?: Maybe<Note>;
  /** The site as it is since. */
  site?: Maybe<Site>;
  /** The transfer as it is now; on `TRANSFER_…` events, as far as the caller may see the conversation or had it. */
  transfer?: Maybe<Transfer>;
  /** What happened. */
  type: EventType;
};

/** What a conversation is mainly about. A conversation has none or one. */
export type Label = {
  __typename?: 'Label';
  /** When it was archived; null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its colour, `#rrggbb`. */
  color: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its place in the menu, from 0. */
  position: Scalars['Int']['output'];
};

/** How many conversations carry a label. */
export type LabelCount = {
  __typename?: 'LabelCount';
  /** How many conversations. */
  conversations: Scalars['Int']['output'];
  /** The label; null: those without. */
  label?: Maybe<Label>;
  /** Their first responses by colour. */
  responseTimes: ResponseTimes;
};

/** What a change of a label did. */
export type LabelPayload = {
  __typename?: 'LabelPayload';
  /** The label as it is now; null when nothing was changed. */
  label?: Maybe<Label>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** A message that is left. */
export type LeaveMessageInput = {
  /** The caller's own id of this message, up to 100 characters: a repeat changes nothing and returns the first result. */
  clientId: Scalars['String']['input'];
  /** Where to answer. */
  email: Scalars['String']['input'];
  /** The visitor's name, up to 100 characters; empty leaves it as it is. */
  name?: Scalars['String']['input'];
  /** The message, 1 to 10,000 characters. */
  text: Scalars['String']['input'];
};

/** What `leaveMessage` did. */
export type LeaveMessagePayload = {
  __typename?: 'LeaveMessagePayload';
  /** The message's conversation; null when nothing was changed. */
  conversation?: Maybe<Conversation>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** What `liftBan` did. */
export type LiftBanPayload = {
  __typename?: 'LiftBanPayload';
  /** The ban as it is now; null when nothing was changed. */
  ban?: Maybe<Ban>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** Whether agents may see what a visitor types before it is sent. */
export type LivePreview =
  /** No: it does not leave the visitor's browser. */
  | 'OFF'
  /** Those who have turned it on. */
  | 'ON'
  /** Those who have turned it on, and the visitor is told so. */
  | 'ON_AND_TOLD';

/** A language of portal and widget. */
export type Locale =
  /** English. */
  | 'en'
  /** Swedish. */
  | 'sv';

/** Something written in a conversation. */
export type Message = {
  __typename?: 'Message';
  /** The files in it, as they were sent: up to 10. */
  attachments: Array<Attachment>;
  /** Who wrote it. */
  author: Author;
  /** The sender's own id of it; null for messages without, such as imported ones. */
  clientId?: Maybe<Scalars['String']['output']>;
  /** The conversation that it is in. */
  conversationId: Scalars['ID']['output'];
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was deleted; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last edited; null if never. */
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its place: the number of its event in the conversation. */
  seq: Scalars['Int']['output'];
  /** What is written, plain text; empty when it has been deleted, and when there are only files. */
  text: Scalars['String']['output'];
  /** Until when the caller may edit and delete it; null when the caller may not. */
  viewerCanEditUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of messages. */
export type MessageConnection = {
  __typename?: 'MessageConnection';
  /** The messages, oldest first. */
  nodes: Array<Message>;
  /**
   * The internal notes between these messages: from the page's first one, or from the beginning if none stands before it, up to
   * the next page. The newest 200 of them, oldest first. Empty to visitors.
   */
  notes: Array<Note>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** What a change of a message did. */
export type MessagePayload = {
  __typename?: 'MessagePayload';
  /** The message as it is now; null when nothing was changed. */
  message?: Maybe<Message>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** The start of a message, for a list. */
export type MessagePreview = {
  __typename?: 'MessagePreview';
  /** Who wrote it. */
  author: AuthorType;
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** Its first 200 characters; of a message with files only, 📎 and their names; empty when it has been deleted. */
  text: Scalars['String']['output'];
};

/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Take over what one is asked to. Agents only. Needs a free slot. Accepting again what one has accepted changes nothing. */
  acceptTransfer: TransferPayload;
  /**
   * Write an internal note into a conversation that one may see, whoever has it and also after its end. The visitor never
   * learns of it, and it answers nobody. The same `clientId` again changes nothing and returns the first result. Agents only.
   */
  addNote: NotePayload;
  /**
   * Add a tag; made if it does not exist. Adding one that is there changes nothing. Agents who can see the conversation, and
   * partners with `MANAGE_CONVERSATIONS`.
   */
  addTag: ConversationPayload;
  /** Answer the survey of one's own conversation. Visitors only. Once: answering again changes nothing. */
  answerSurvey: ConversationPayload;
  /** Archive an agent: signed out at once, gone from lists and routing; history and statistics stay. Needs `MANAGE_AGENTS`. */
  archiveAgent: AgentPayload;
  /** Archive a group: no longer routed to. Needs `MANAGE_GROUPS`. */
  archiveGroup: GroupPayload;
  /** Archive a label: it can no longer be set; conversations and statistics keep it. Needs `MANAGE_LABELS`. */
  archiveLabel: LabelPayload;
  /** Archive a saved answer: one's own, or with `MANAGE_RAPID_RESPONSES` a shared one. */
  archiveRapidResponse: RapidResponsePayload;
  /** Archive a site: its widget shows no more. Needs `MANAGE_SITES`. */
  archiveSite: SitePayload;
  /** Give an open conversation to an agent: oneself from the queue, oneself from a colleague, or with `MANAGE_CONVERSATIONS` anyone. */
  assignConversation: ConversationPayload;
  /**
   * Ban a conversation's visitor: the conversation ends, and for a year there is no widget for this visitor, nor for fifteen
   * minutes for anybody of the same network on the same site. Who is banned is told nothing. The agent who has the
   * conversation, and those with `MANAGE_CONVERSATIONS`. One who is banned already stays so, by the ban that there is.
   */
  banVisitor: BanVisitorPayload;
  /**
   * Take the question back while nobody has accepted: who has the conversation, and those with `MANAGE_CONVERSATIONS`. Cancelling
   * a cancelled one changes nothing.
   */
  cancelTransfer: TransferPayload;
  /** Change one's own password. Agents only. Every other session of the agent is signed out. */
  changePassword: ChangePasswordPayload;
  /**
   * Close an ended conversation: it leaves the list of the agent who had it. Agents only: that one. Where the workspace demands
   * a label, it needs one first (`LABEL_REQUIRED`). Closing a closed one changes nothing.
   */
  closeConversation: ConversationPayload;
  /**
   * Take a file of a saved answer that the caller sees as an upload of the caller's own, to send with `sendMessage` or to save with
   * another answer: no bytes are sent, it has arrived already. What becomes of the answer afterwards is nothing to it. The same
   * `clientId` again returns the first one. What is in nothing after a day is deleted. Agents, and partners with `SEND_MESSAGES` or
   * `MANAGE_RAPID_RESPONSES`.
   */
  copyRapidResponseFile: CreateUploadPayload;
  /**
   * Count a message that the calling agent has sent as made from a saved answer. Saying it of the same message again
   * changes nothing, as does a message that is not there, or somebody else's.
   */
  countRapidResponseUse: RapidResponsePayload;
  /** Add an agent. Needs `MANAGE_AGENTS`. */
  createAgent: AgentPayload;
  /** Make an API key. Needs `MANAGE_API_KEYS`. */
  createApiKey: CreateApiKeyPayload;
  /** Add a group. Needs `MANAGE_GROUPS`. */
  createGroup: GroupPayload;
  /** Add a label. Needs `MANAGE_LABELS`. */
  createLabel: LabelPayload;
  /** Save an answer, for oneself, or with `MANAGE_RAPID_RESPONSES` for others. */
  createRapidResponse: RapidResponsePayload;
  /** Add a site. Needs `MANAGE_SITES`. */
  createSite: SitePayload;
  /**
   * Announce a file. Then send its bytes as the body of one `PUT` to the upload's `path`, and its id in the `attachmentIds` of
   * `sendMessage` or `startConversation`, or of a saved answer. The same `clientId` again returns the first upload with a fresh
   * path, so that an upload that was cut off can be begun anew. What is in nothing after a day is deleted, or before by
   * `deleteUpload`. Of a visitor as much may wait to be sent as ten of the largest files (`TOO_MANY`; 1,000 MB, or one file that is
   * larger), and twice as much be uploaded in an hour (`RATE_LIMITED`, with when to go on). Agents, visitors where the workspace takes files of
   * theirs, and partners with `SEND_MESSAGES` or `MANAGE_RAPID_RESPONSES`.
   */
  createUpload: CreateUploadPayload;
  /** Say no to what one is asked. Agents only. The next of the group is asked; when nobody is left the conversation stays where it is. */
  declineTransfer: TransferPayload;
  /**
   * Take one's own message back, for as long as the workspace allows: its text is gone for good, its place stays and says so.
   * Agents only. Taking back one that is gone changes nothing.
   */
  deleteMessage: MessagePayload;
  /** Take one's own note back: its text is gone for good, its place stays. Agents only. Taking back one that is gone changes nothing. */
  deleteNote: NotePayload;
  /**
   * Take back a file that was announced and is in nothing: it no longer counts among those that wait to be sent, and its bytes are
   * deleted. One's own files only. A repeat changes nothing, and neither does it for a file that is in a message or a saved answer:
   * delete that.
   */
  deleteUpload: DeleteUploadPayload;
  /**
   * Write one's own message anew, for as long as the workspace allows (`Workspace.messageEditSeconds`), also after the end. The
   * visitor sees that it was edited. Agents only. The same text again changes nothing.
   */
  editMessage: MessagePayload;
  /** Write one's own note anew. Agents only. The same text again changes nothing. */
  editNote: NotePayload;
  /**
   * Mail a conversation as it is, without internal notes, to somebody: agents who can see it, and partners with
   * `SEND_MESSAGES`. Of a very long one the newest 2,000 messages. It is sent after the answer; `Conversation.emails` tells how that went.
   */
  emailConversation: EmailConversationPayload;
  /**
   * Have one's own conversation mailed to oneself, as one can read it. Visitors only. Three times an hour for a conversation, as
   * often to one address, and not much more from one network: then `RATE_LIMITED`.
   */
  emailTranscript: ConversationPayload;
  /**
   * End a conversation. Its visitor, its agent, partners and those with `MANAGE_CONVERSATIONS`. Ending an ended one changes
   * nothing. Where the workspace demands a label, agents end only with one (`LABEL_REQUIRED`).
   */
  endConversation: ConversationPayload;
  /**
   * Become a visitor of a site, or come back as the same one. Works from the site's allowed origins only. Called when the
   * visitor opens the chat, never before.
   */
  identifyVisitor: IdentifyVisitorPayload;
  /**
   * Leave a message where nobody can answer (`Availability.OFFLINE_FORM`). It becomes a conversation of the kind `MESSAGE`, for
   * the agents of the site's groups. Visitors only. `SITE_CLOSED` on a site that takes none.
   */
  leaveMessage: LeaveMessagePayload;
  /** Lift a ban before it is over. Needs `MANAGE_BANS`. Lifting a lifted one changes nothing. */
  liftBan: LiftBanPayload;
  /** Mark as read up to a message: by the visitor, or by the agent who has the conversation. */
  markRead: ConversationPayload;
  /**
   * Send a conversation's visitor to another page; Agents only: the one who has it. On the site that the visitor is on, on any of its
   * origins, the page changes and the chat comes along, open. An address elsewhere is refused with `OTHER_SITE`, since the chat
   * could not come along; with `otherSite` it is written into the chat as a link that the visitor may follow.
   */
  redirectVisitor: ConversationPayload;
  /** Take an agent's picture away: one's own, or with `MANAGE_AGENTS` another's, an archived one's too. Its bytes are deleted. A repeat changes nothing. */
  removeAgentAvatar: AgentPayload;
  /**
   * Take a tag away. Taking one away that is not there changes nothing. Agents who can see the conversation, and partners with
   * `MANAGE_CONVERSATIONS`.
   */
  removeTag: ConversationPayload;
  /** Rename a visitor; the name follows to running and later conversations. Agents who can see one of the visitor's conversations, and partners with `MANAGE_CONVERSATIONS`. */
  renameVisitor: RenameVisitorPayload;
  /** Open an ended conversation again and take it. Agents only. Needs a free slot, and that the visitor has no other open one. */
  reopenConversation: ConversationPayload;
  /** Tell that there was input in a tab just now, at most every 20 seconds or so. Agents only. Ends an Away that came by itself. */
  reportActivity: AgentPayload;
  /** Put a saved answer that was archived back into use: one's own, or with `MANAGE_RAPID_RESPONSES` a shared one. */
  restoreRapidResponse: RapidResponsePayload;
  /** Sign an agent out everywhere, at once. One's own, or anyone's with `MANAGE_AGENTS`. */
  revokeAllSessions: RevokeAllSessionsPayload;
  /** Revoke an API key: refused from now on, open sockets closed. Needs `MANAGE_API_KEYS`. */
  revokeApiKey: ApiKeyPayload;
  /** Sign out one session, at once, on its open sockets too. Without `id`: the session that asks. */
  revokeSession: RevokeSessionPayload;
  /**
   * Write into an open conversation: its visitor, the agent who has it, or a partner with `SEND_MESSAGES` in an agent's name. The
   * same `clientId` again changes nothing and returns the first result.
   */
  sendMessage: SendMessagePayload;
  /**
   * Ask a conversation's visitor what they thought of it: the agent who has it, and those with `MANAGE_CONVERSATIONS`, where
   * the workspace has a survey. Once a conversation: sending it again changes nothing.
   */
  sendSurvey: ConversationPayload;
  /**
   * Give an agent a picture: one's own, or with `MANAGE_AGENTS` another's. Upload it first (`createUpload`, then `PUT`); what is
   * shown is drawn from it anew, square, and the file itself is deleted. JPEG, PNG, WebP, GIF (its first image) or AVIF, at most 10 MB
   * of 1,000,000 bytes. The one before is gone. A repeat changes nothing.
   */
  setAgentAvatar: AgentPayload;
  /** Become Away without choosing it after so many minutes without input in any tab. Agents only. Any input ends that; an Away chosen by hand stays. */
  setAutoAway: AgentPayload;
  /** Set or take away the label, also after the end. Agents who can see the conversation, and partners with `MANAGE_CONVERSATIONS`. */
  setConversationLabel: ConversationPayload;
  /** Set one's own max active chats. Agents only. Raising it takes the oldest waiting conversation at once. */
  setMaxActiveChats: AgentPayload;
  /** Set when a site is open, or that it always is. Needs `MANAGE_SITES`. Whoever waits is served at once when that opens it. */
  setOpeningHours: SitePayload;
  /** Choose Online or Away. Agents only. Away keeps running conversations and takes no new ones; it stays until changed by hand. */
  setPresence: AgentPayload;
  /** Tell the other side that one is typing, or has stopped. Passed on, never kept; repeat every 3 s, it fades after 6 s. */
  setTyping: Scalars['Boolean']['output'];
  /**
   * Show the agent what one is writing, before it is sent. Passed on and kept nowhere. First without text, to ask whether anybody
   * wants to see it; while nobody does, nothing should be sent. Empty again when it was sent or taken away. Visitors only.
   */
  shareDraft: DraftSharing;
  /**
   * Start a conversation with its first message: a visitor, or a partner with `SEND_MESSAGES` for a visitor that it knows. A visitor
   * with an open conversation gets that one, and the message is put into it.
   */
  startConversation: StartConversationPayload;
  /**
   * Have a browser told while the portal is closed: of a conversation that one is given, of what visitors write in one's own, of
   * transfers asked of one, of one's own that nobody took over, and of those that were given back because one was Offline for
   * too long; as far as the agent wants it, of visitors whom nobody takes and messages that are left. Of visitors who wait also
   * with the portal open, while the agent is Away for want of input. When what waited is taken it is told once more, to be
   * replaced without a sound. Holds for as long as the session that asks; a repeat changes it. Agents only.
   */
  subscribeToPush: PushSubscriptionPayload;
  /** Tell which page the visitor is on. Visitors only. */
  trackPage: TrackPagePayload;
  /**
   * Ask a colleague who is Online, or a group, to take an active conversation over. The agents of a group are asked one at a
   * time, those with a free slot first. Each has `Workspace.transferSeconds` to answer; meanwhile the conversation stays with
   * its agent, who can go on writing, and whoever is asked may read it. The agent who has it, and those with
   * `MANAGE_CONVERSATIONS`. The same `clientId` again changes nothing and returns the first result.
   */
  transferConversation: TransferPayload;
  /** Tell a browser nothing any more. One that is told nothing already stays so. Agents only. */
  unsubscribeFromPush: UnsubscribeFromPushPayload;
  /** Change an agent. Needs `MANAGE_AGENTS`, but for one's own name, title, department, status text, language, time zone, label reminder, spell check, live preview and what one is told of. */
  updateAgent: AgentPayload;
  /** Change a group. Needs `MANAGE_GROUPS`. */
  updateGroup: GroupPayload;
  /** Change a label. Needs `MANAGE_LABELS`. */
  updateLabel: LabelPayload;
  /** Change a saved answer: one's own, or with `MANAGE_RAPID_RESPONSES` a shared one. */
  updateRapidResponse: RapidResponsePayload;
  /** Change a site. Needs `MANAGE_SITES`. */
  updateSite: SitePayload;
  /** Change what holds for the whole workspace. Needs `MANAGE_WORKSPACE`. */
  updateWorkspace: WorkspacePayload;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationAcceptTransferArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationAddNoteArgs = {
  input: AddNoteInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationAddTagArgs = {
  conversationId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationAnswerSurveyArgs = {
  input: AnswerSurveyInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationArchiveAgentArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationArchiveGroupArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationArchiveLabelArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationArchiveRapidResponseArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationArchiveSiteArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationAssignConversationArgs = {
  agentId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationBanVisitorArgs = {
  input: BanVisitorInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationCancelTransferArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationCloseConversationArgs = {
  closed?: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationCopyRapidResponseFileArgs = {
  input: CopyRapidResponseFileInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationCountRapidResponseUseArgs = {
  input: CountRapidResponseUseInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationCreateAgentArgs = {
  input: CreateAgentInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationCreateGroupArgs = {
  input: CreateGroupInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationCreateLabelArgs = {
  input: CreateLabelInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationCreateRapidResponseArgs = {
  input: CreateRapidResponseInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationCreateSiteArgs = {
  input: CreateSiteInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationCreateUploadArgs = {
  input: CreateUploadInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationDeclineTransferArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationDeleteMessageArgs = {
  conversationId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationDeleteNoteArgs = {
  conversationId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationDeleteUploadArgs = {
  clientId: Scalars['String']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationEditMessageArgs = {
  input: EditMessageInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationEditNoteArgs = {
  input: EditNoteInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationEmailConversationArgs = {
  input: EmailConversationInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationEmailTranscriptArgs = {
  input: EmailTranscriptInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationEndConversationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationIdentifyVisitorArgs = {
  input: IdentifyVisitorInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationLeaveMessageArgs = {
  input: LeaveMessageInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationLiftBanArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationMarkReadArgs = {
  conversationId: Scalars['ID']['input'];
  seq: Scalars['Int']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationRedirectVisitorArgs = {
  input: RedirectVisitorInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationRemoveAgentAvatarArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationRemoveTagArgs = {
  conversationId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationRenameVisitorArgs = {
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationReopenConversationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationRestoreRapidResponseArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationRevokeAllSessionsArgs = {
  agentId: Scalars['ID']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationRevokeApiKeyArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationRevokeSessionArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationSendMessageArgs = {
  input: SendMessageInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationSendSurveyArgs = {
  conversationId: Scalars['ID']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationSetAgentAvatarArgs = {
  input: SetAgentAvatarInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationSetAutoAwayArgs = {
  minutes?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationSetConversationLabelArgs = {
  id: Scalars['ID']['input'];
  labelId?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationSetMaxActiveChatsArgs = {
  maxActiveChats: Scalars['Int']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationSetOpeningHoursArgs = {
  hours?: InputMaybe<OpeningHoursInput>;
  siteId: Scalars['ID']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationSetPresenceArgs = {
  presence: Presence;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationSetTypingArgs = {
  conversationId: Scalars['ID']['input'];
  typing: Scalars['Boolean']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationShareDraftArgs = {
  conversationId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationStartConversationArgs = {
  input: StartConversationInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationSubscribeToPushArgs = {
  input: SubscribeToPushInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationTrackPageArgs = {
  input: PageInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationTransferConversationArgs = {
  input: TransferConversationInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationUnsubscribeFromPushArgs = {
  endpoint: Scalars['String']['input'];
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationUpdateAgentArgs = {
  input: UpdateAgentInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationUpdateGroupArgs = {
  input: UpdateGroupInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationUpdateLabelArgs = {
  input: UpdateLabelInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationUpdateRapidResponseArgs = {
  input: UpdateRapidResponseInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationUpdateSiteArgs = {
  input: UpdateSiteInput;
};


/** Everything that changes something. A mistake that the caller can mend comes back in `userErrors` and has changed nothing. */
export type MutationUpdateWorkspaceArgs = {
  input: UpdateWorkspaceInput;
};

/** Something that agents write to each other beside a conversation. It does not exist for visitors. */
export type Note = {
  __typename?: 'Note';
  /** Who wrote it. */
  author: Author;
  /** The writer's own id of it. */
  clientId?: Maybe<Scalars['String']['output']>;
  /** The conversation that it is in. */
  conversationId: Scalars['ID']['output'];
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was deleted; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last edited; null if never. */
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its place among the messages: the number of its event in the conversation. */
  seq: Scalars['Int']['output'];
  /** What is written, plain text; empty when it has been deleted. */
  text: Scalars['String']['output'];
};

/** What was done to a note. */
export type NotePayload = {
  __typename?: 'NotePayload';
  /** The note as it is now; null when nothing was changed. */
  note?: Maybe<Note>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/**
 * A page of a site that somebody looks at. Until the chat is opened nothing is kept in the browser, so this is not a
 * `Visitor`: it lives as long as the page does, and two tabs are two. Pages of somebody who has opened the chat before go on from
 * each other; of anybody else none is known to have come after another.
 */
export type OnlineVisitor = {
  __typename?: 'OnlineVisitor';
  /** What the visitor holds in the hand. */
  device?: Maybe<Device>;
  /** Its id, made up by the page and forgotten with it. */
  id: Scalars['ID']['output'];
  /** The page. */
  page: Page;
  /** Where the visitor's IP address is, looked up here; the address is not kept. */
  place?: Maybe<Place>;
  /**
   * The page by which the visitor came to the site; empty when by none, as when the address was typed. Null when that is not
   * known: the page was reached from another one of the site.
   */
  referrer?: Maybe<Scalars['String']['output']>;
  /** When the page was opened, or the first one of those that it goes on from. */
  since: Scalars['DateTime']['output'];
  /** The site. */
  site: Site;
};

/** A page of the visitors who are online. */
export type OnlineVisitorConnection = {
  __typename?: 'OnlineVisitorConnection';
  /** The visitors. */
  nodes: Array<OnlineVisitor>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages of the list. */
  totalCount: Scalars['Int']['output'];
};

/** How many visitors can start a conversation just now. */
export type OnlineVisitors = {
  __typename?: 'OnlineVisitors';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Another one each time that somebody came, left or went to another page: a list that is shown should be read again. */
  revision: Scalars['String']['output'];
};

/** A weekday's hours. */
export type OpenDay = {
  __typename?: 'OpenDay';
  /** Its spans, the earliest first; empty: closed. */
  spans: Array<OpenSpan>;
};

/** A weekday's hours. */
export type OpenDayInput = {
  /** Up to 10 spans that do not overlap; empty: closed. */
  spans: Array<OpenSpanInput>;
};

/** A date that is unlike its weekday. */
export type OpenException = {
  __typename?: 'OpenException';
  /** The date, `2026-12-24`. */
  date: Scalars['String']['output'];
  /** What it is, such as the holiday's name; may be empty. */
  name: Scalars['String']['output'];
  /** Its spans; empty: closed. */
  spans: Array<OpenSpan>;
  /** On this day of every year; a date of its own goes before. */
  yearly: Scalars['Boolean']['output'];
};

/** A date that is unlike its weekday. */
export type OpenExceptionInput = {
  /** The date, `2026-12-24`. */
  date: Scalars['String']['input'];
  /** What it is, up to 100 characters. */
  name?: Scalars['String']['input'];
  /** Up to 10 spans that do not overlap; empty: closed. */
  spans?: Array<OpenSpanInput>;
  /** On this day of every year. */
  yearly?: Scalars['Boolean']['input'];
};

/** A time of opening. It belongs to the day on which it begins. */
export type OpenSpan = {
  __typename?: 'OpenSpan';
  /** When it begins, `08:00`. */
  from: Scalars['String']['output'];
  /** When it ends, `17:00` or `24:00`; not later than `from`: on the next day. */
  to: Scalars['String']['output'];
};

/** A time of opening. */
export type OpenSpanInput = {
  /** When it begins, `00:00` to `23:59`. */
  from: Scalars['String']['input'];
  /** When it ends, `00:00` to `24:00`; not later than `from`: on the next day. */
  to: Scalars['String']['input'];
};

/** When a site is open. */
export type OpeningHours = {
  __typename?: 'OpeningHours';
  /** Dates that are unlike their weekday. */
  exceptions: Array<OpenException>;
  /** Whose clock, an IANA name such as `Europe/Stockholm`. */
  timeZone: Scalars['String']['output'];
  /** Seven days, from Monday; none of a day: closed. */
  week: Array<OpenDay>;
};

/** When a site is open. */
export type OpeningHoursInput = {
  /** Dates that are unlike their weekday, up to 100, each once a kind. */
  exceptions?: Array<OpenExceptionInput>;
  /** Whose clock, an IANA name such as `Europe/Stockholm`. */
  timeZone: Scalars['String']['input'];
  /** Seven days, from Monday. */
  week: Array<OpenDayInput>;
};

/** A page of a website. */
export type Page = {
  __typename?: 'Page';
  /** Its title; may be empty. */
  title: Scalars['String']['output'];
  /** Its address. */
  url: Scalars['String']['output'];
};

/** Where a page of a list begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last node of the page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** More follow after `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** More stand before `startCursor`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first node of the page; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of the host website. */
export type PageInput = {
  /** The page that led to it, cut at 2,000 characters. */
  referrer?: InputMaybe<Scalars['String']['input']>;
  /** Its title, cut at 300 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Its address, http or https, cut at 2,000 characters. */
  url: Scalars['String']['input'];
};

/** A page that a visitor has been on. */
export type PageView = {
  __typename?: 'PageView';
  /** When the visitor came to it. */
  at: Scalars['DateTime']['output'];
  /** The page. */
  page: Page;
};

/** A visitor as a partner knows it. */
export type PartnerVisitorInput = {
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The partner's own id: the same id on the same site is the same visitor. Up to 200 characters. */
  externalId: Scalars['String']['input'];
  /** Name, up to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Phone number, up to 50 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** One single thing that an agent or an API key may be allowed. Owners and admins have all of them. */
export type Permission =
  /** Add, change and archive agents; sign them out. */
  | 'MANAGE_AGENTS'
  /** Make and revoke API keys. */
  | 'MANAGE_API_KEYS'
  /** See all bans of visitors, and lift them. */
  | 'MANAGE_BANS'
  /** End and assign conversations of others. An API key also needs it to label and tag. */
  | 'MANAGE_CONVERSATIONS'
  /** Add, change and archive groups. */
  | 'MANAGE_GROUPS'
  /** Add, change and archive labels. */
  | 'MANAGE_LABELS'
  /** Add, change and archive rapid responses that everyone has. */
  | 'MANAGE_RAPID_RESPONSES'
  /** Add, change and archive sites. */
  | 'MANAGE_SITES'
  /** Change what holds for the whole workspace, such as whether a label is demanded. */
  | 'MANAGE_WORKSPACE'
  /** See the conversations of all sites and agents, not only of one's own groups. */
  | 'READ_ALL_CONVERSATIONS'
  /** Write to visitors. Agents always may in their own conversations; an API key needs it. */
  | 'SEND_MESSAGES'
  /** See label statistics and response times. */
  | 'VIEW_STATISTICS';

/** Where an IP address is, as far as the place file knows. */
export type Place = {
  __typename?: 'Place';
  /** The town in English; null unless the place file knows towns. */
  city?: Maybe<Scalars['String']['output']>;
  /** The land, ISO 3166-1 alpha-2. */
  country: Scalars['String']['output'];
  /** The part of the land, such as a county, in English; null unless the place file knows towns. */
  region?: Maybe<Scalars['String']['output']>;
};

/** Whether an agent takes conversations. */
export type Presence =
  /** Keeps the running ones, takes no new ones; chosen, or come by itself after too long without input. Orange. */
  | 'AWAY'
  /** No connection for 30 seconds. Grey. */
  | 'OFFLINE'
  /** Takes new conversations while a slot is free. Green. */
  | 'ONLINE';

/** A public holiday. */
export type PublicHoliday = {
  __typename?: 'PublicHoliday';
  /** The date, `2026-12-25`. */
  date: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Whether it falls on the same date every year. */
  yearly: Scalars['Boolean']['output'];
};

/** A browser that is told of conversations while the portal is closed. */
export type PushSubscription = {
  __typename?: 'PushSubscription';
  /** When it was subscribed. */
  createdAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether what the visitor wrote stands in what it is told. */
  showText: Scalars['Boolean']['output'];
};

/** What `subscribeToPush` did. */
export type PushSubscriptionPayload = {
  __typename?: 'PushSubscriptionPayload';
  /** The subscription, when it worked. */
  subscription?: Maybe<PushSubscription>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** Where every question starts. */
export type Query = {
  __typename?: 'Query';
  /** One agent; null if there is none. */
  agent?: Maybe<Agent>;
  /** All agents, by name. Archived ones only when asked for. */
  agents: Array<Agent>;
  /** All API keys, newest first. Needs `MANAGE_API_KEYS`; empty without. */
  apiKeys: Array<ApiKey>;
  /** A file, with fresh links: to who may read the conversation, or sees the saved answer, that it is in; until it is in one to who uploaded it. */
  attachment?: Maybe<Attachment>;
  /** Bans of visitors, newest first, those that are over too. Needs `MANAGE_BANS`; null without. */
  bans?: Maybe<BanConnection>;
  /** One conversation; null if there is none that the caller may see. */
  conversation?: Maybe<Conversation>;
  /** Conversations that the caller may see, newest start first. */
  conversations: ConversationConnection;
  /**
   * A link to a file of the conversations that `conversations` lists with this filter, or `searchConversations` with these words:
   * CSV in UTF-8 with a byte order mark, newest start first, however many they are. Each line tells the kind and whether it was
   * missed. It holds what the caller may see when it is fetched. Not for visitors.
   */
  conversationsExport: ExportLink;
  /** What was fetched as files, and by whom, newest first. Needs `MANAGE_WORKSPACE`; null without. */
  exports?: Maybe<ExportConnection>;
  /** What the caller may send as files. */
  fileRules: FileRules;
  /** All groups, by name. Archived ones only when asked for. */
  groups: Array<Group>;
  /** All labels, in the menu's order. Archived ones only when asked for. Empty to visitors. */
  labels: Array<Label>;
  /**
   * Visitors who look at a page of a site just now and can start a conversation there, the newest first: who has an open one is
   * not among them, nor who is banned. Agents, and partners with `READ_ALL_CONVERSATIONS`.
   */
  onlineVisitors: OnlineVisitorConnection;
  /** Public holidays of Sweden in a year, and the eves on which hardly anybody works, to be taken into a site's opening hours. Empty to visitors. */
  publicHolidays: Array<PublicHoliday>;
  /** One's own subscription of a browser, by its endpoint; null when there is none. Agents only. */
  pushSubscription?: Maybe<PushSubscription>;
  /** Saved answers by name: one's own, those shared with the caller, and with `MANAGE_RAPID_RESPONSES` all that are shared. */
  rapidResponses: Array<RapidResponse>;
  /**
   * Conversations that the caller may see in which all of the words occur, in messages, notes or the visitor's name; newest start
   * first. A word is found in all its Swedish and English inflections, the last one also by its beginning, of two letters at least.
   * A message is found a few seconds after it was sent. Not for visitors.
   */
  searchConversations: ConversationHitConnection;
  /** All sites, by name. Archived ones only when asked for. */
  sites: Array<Site>;
  /**
   * Figures about conversations started from `from` (included) to `to` (not included). Each figure counts exactly what
   * `conversations` gives for the same filter. Needs `VIEW_STATISTICS`; null without.
   */
  statistics?: Maybe<Statistics>;
  /** Tags that begin with these letters, for suggestions; at most 20, the most used first. */
  tags: Array<Scalars['String']['output']>;
  /** Who is asking; null without a valid session, token or key. */
  viewer?: Maybe<Viewer>;
  /**
   * Visitors in whose name or e-mail address all of the words begin so, by name; those of whom the caller may see a conversation.
   * Of a beginning that very many share not all are looked at: then write more of it. Not for visitors.
   */
  visitors: Array<Visitor>;
  /**
   * What the widget's loader asks, without a token, from a page of one of the site's allowed origins. Null for an unknown
   * key, from any other origin, and for who is banned.
   */
  widget?: Maybe<Widget>;
  /** The customer company that the caller belongs to; null to visitors. */
  workspace?: Maybe<Workspace>;
};


/** Where every question starts. */
export type QueryAgentArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryAgentsArgs = {
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Where every question starts. */
export type QueryAttachmentArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryBansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Where every question starts. */
export type QueryConversationArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryConversationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConversationFilter>;
  first?: Scalars['Int']['input'];
};


/** Where every question starts. */
export type QueryConversationsExportArgs = {
  filter?: InputMaybe<ConversationFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryExportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Where every question starts. */
export type QueryGroupsArgs = {
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Where every question starts. */
export type QueryLabelsArgs = {
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Where every question starts. */
export type QueryOnlineVisitorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Where every question starts. */
export type QueryPublicHolidaysArgs = {
  language?: Locale;
  year: Scalars['Int']['input'];
};


/** Where every question starts. */
export type QueryPushSubscriptionArgs = {
  endpoint: Scalars['String']['input'];
};


/** Where every question starts. */
export type QuerySearchConversationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConversationFilter>;
  first?: Scalars['Int']['input'];
  search: Scalars['String']['input'];
};


/** Where every question starts. */
export type QuerySitesArgs = {
  includeArchived?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Where every question starts. */
export type QueryStatisticsArgs = {
  filter?: InputMaybe<StatisticsFilter>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Where every question starts. */
export type QueryTagsArgs = {
  prefix?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryVisitorsArgs = {
  first?: Scalars['Int']['input'];
  search: Scalars['String']['input'];
};


/** Where every question starts. */
export type QueryWidgetArgs = {
  siteKey: Scalars['String']['input'];
  token?: InputMaybe<Scalars['String']['input']>;
};

/** Where a conversation stands in its site's queue. */
export type QueuePlace = {
  __typename?: 'QueuePlace';
  /** The conversation's id. */
  conversationId: Scalars['ID']['output'];
  /** Its place, from 1. */
  place: Scalars['Int']['output'];
};

/** A saved answer, found with `#`. */
export type RapidResponse = {
  __typename?: 'RapidResponse';
  /** The agents whom it is shared with, when chosen. */
  agents: Array<Agent>;
  /** The files that go with it, in the order they are shown in: up to 10. */
  files: Array<Attachment>;
  /** The folder that it lies in; empty: in none. */
  folder: Scalars['String']['output'];
  /** The groups whose agents it is shared with, when chosen. */
  groups: Array<Group>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** When the last one was; null: never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is typed after `#`: letters, digits, hyphen. */
  name: Scalars['String']['output'];
  /** Whose it is; null: shared, and locked for all without `MANAGE_RAPID_RESPONSES`. */
  owner?: Maybe<Agent>;
  /** With whom it is shared. */
  sharing: RapidResponseSharing;
  /** The answer. `{{visitor.name}}`, `{{agent.name}}` and `{{site.name}}` are for whoever writes with it to fill; `{{visitor.name|friend}}` says what to write when there is none. */
  text: Scalars['String']['output'];
  /** How many messages were made from it. */
  useCount: Scalars['Int']['output'];
  /** Whether the caller may change and archive it. */
  viewerCanManage: Scalars['Boolean']['output'];
  /** Whether it is meant for the caller to write with. False: only to manage. */
  viewerCanUse: Scalars['Boolean']['output'];
};

/** What a change of a saved answer did. */
export type RapidResponsePayload = {
  __typename?: 'RapidResponsePayload';
  /** The saved answer as it is now; null when nothing was changed. */
  rapidResponse?: Maybe<RapidResponse>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** With whom a saved answer is shared. */
export type RapidResponseSharing =
  /** With the agents and groups that are named. */
  | 'CHOSEN'
  /** With all agents. */
  | 'EVERYONE'
  /** With nobody: it is the agent's own. */
  | 'OWN';

/** Where a visitor was sent. */
export type Redirect = {
  __typename?: 'Redirect';
  /**
   * For the visitor alone, and when the page is on another origin than the one that asks: what `identifyVisitor` takes there, so
   * that it is the same visitor. Good once, there and within a minute of the redirect. Null else.
   */
  handover?: Maybe<Scalars['String']['output']>;
  /** Its number in the conversation. */
  seq: Scalars['Int']['output'];
  /** The page's address, on the site that the visitor is on. */
  url: Scalars['String']['output'];
};

/** Whom to send to another page, and where to. */
export type RedirectVisitorInput = {
  /** The caller's own id of this, up to 100 characters: a repeat changes nothing and returns the first result. */
  clientId: Scalars['String']['input'];
  /** The conversation's id. */
  conversationId: Scalars['ID']['input'];
  /** True: an address on another site is meant so, and is written into the chat. */
  otherSite?: Scalars['Boolean']['input'];
  /** The page's address, http or https, up to 2,000 characters; or its path, beginning with `/`. */
  url: Scalars['String']['input'];
};

/** What `renameVisitor` did. */
export type RenameVisitorPayload = {
  __typename?: 'RenameVisitorPayload';
  /** What to mend. */
  userErrors: Array<UserError>;
  /** The visitor as it is now; null when nothing was changed. */
  visitor?: Maybe<Visitor>;
};

/** The colour of a first response time. */
export type ResponseGrade =
  /** 30 seconds or less. */
  | 'GREEN'
  /** 2 minutes or more. */
  | 'RED'
  /** More than 30 seconds, less than 2 minutes. */
  | 'YELLOW';

/** First responses by colour. */
export type ResponseTimes = {
  __typename?: 'ResponseTimes';
  /** Answered within 30 seconds. */
  green: Scalars['Int']['output'];
  /** The middle first response time in seconds; null when none was answered. */
  medianSeconds?: Maybe<Scalars['Float']['output']>;
  /** Answered after 2 minutes or more. */
  red: Scalars['Int']['output'];
  /** Not answered by any agent. */
  unanswered: Scalars['Int']['output'];
  /** Answered after more than 30 seconds, before 2 minutes. */
  yellow: Scalars['Int']['output'];
};

/** What `revokeAllSessions` did. */
export type RevokeAllSessionsPayload = {
  __typename?: 'RevokeAllSessionsPayload';
  /** How many sessions were signed out. */
  revoked: Scalars['Int']['output'];
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** What `revokeSession` did. */
export type RevokeSessionPayload = {
  __typename?: 'RevokeSessionPayload';
  /** The session that is now revoked. */
  sessionId?: Maybe<Scalars['ID']['output']>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** What an agent is to the workspace. */
export type Role =
  /** Everything but to make and unmake owners. */
  | 'ADMIN'
  /** Conversations of one's own groups, and what single permissions add. */
  | 'AGENT'
  /** Everything, and cannot be removed by others than owners. There is always one. */
  | 'OWNER';

/** Why a conversation went where it went. */
export type RoutingDecision = {
  __typename?: 'RoutingDecision';
  /** Who got the conversation, or with `AGENT_VANISHED` who had it; null: nobody, it waits in the queue. */
  agent?: Maybe<Agent>;
  /** When it was made. */
  at: Scalars['DateTime']['output'];
  /** How many agents could have taken it: of the site's groups, front office, Online, with a free slot. */
  candidates: Scalars['Int']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Why. */
  reason: RoutingReason;
};

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

/** A message to send. */
export type SendMessageInput = {
  /** Partners: the agent in whose name it is sent. Others leave it out. */
  agentId?: InputMaybe<Scalars['ID']['input']>;
  /** The sender's own uploads that go with it, up to 10, in the order they are shown in. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The sender's own id of it, up to 100 characters: a repeat changes nothing and returns the first result. */
  clientId: Scalars['String']['input'];
  /** The conversation's id. */
  conversationId: Scalars['ID']['input'];
  /** 1 to 10,000 characters, not only blanks; with files it may be empty. */
  text: Scalars['String']['input'];
};

/** What `sendMessage` did. */
export type SendMessagePayload = {
  __typename?: 'SendMessagePayload';
  /** The message; null when nothing was changed. */
  message?: Maybe<Message>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** A signed-in browser of an agent. */
export type Session = {
  __typename?: 'Session';
  /** The network address that it was signed in from. */
  address: Scalars['String']['output'];
  /** When it was signed in. */
  createdAt: Scalars['DateTime']['output'];
  /** Whether this is the session that asks. */
  current: Scalars['Boolean']['output'];
  /** When it ends by itself. */
  expiresAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The browser, as it calls itself. */
  userAgent: Scalars['String']['output'];
};

/** A picture for an agent. */
export type SetAgentAvatarInput = {
  /** The agent's id. */
  agentId: Scalars['ID']['input'];
  /** A picture that the caller has uploaded and not used yet. */
  attachmentId: Scalars['ID']['input'];
};

/** A website with the widget on it. */
export type Site = {
  __typename?: 'Site';
  /** Origins that the widget works on, such as `https://shop.example`; `https://*.shop.example` means every subdomain. */
  allowedOrigins: Array<Scalars['String']['output']>;
  /** When it was archived; null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it closes; null while it is closed, and when that is more than a day away. */
  closesAt?: Maybe<Scalars['DateTime']['output']>;
  /** The widget's colour, `#rrggbb`. */
  color: Scalars['String']['output'];
  /** The groups whose agents get its conversations. */
  groups: Array<Group>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether it is open just now. */
  isOpen: Scalars['Boolean']['output'];
  /** Public key that stands in the script tag. */
  key: Scalars['String']['output'];
  /** Languages of the widget, the default first. */
  languages: Array<Locale>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** When it is open; null: always. Outside of these hours nobody can answer, whoever is Online. */
  openingHours?: Maybe<OpeningHours>;
  /** When it opens; null while it is open, and when it does not within a year. */
  opensAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first in words, by the site's clock, such as “We open tomorrow at 8:00”; the widget says the same. */
  opensText?: Maybe<Scalars['String']['output']>;
  /** The script tag to put on the page, whole. */
  scriptTag: Scalars['String']['output'];
  /** What happens when nobody can answer. */
  whenUnavailable: WhenUnavailable;
};


/** A website with the widget on it. */
export type SiteOpensTextArgs = {
  language?: Locale;
};

/** What a change of a site did. */
export type SitePayload = {
  __typename?: 'SitePayload';
  /** The site as it is now; null when nothing was changed. */
  site?: Maybe<Site>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** Places for open conversations. */
export type Slots = {
  __typename?: 'Slots';
  /** How many are taken. */
  taken: Scalars['Int']['output'];
  /** How many there are. */
  total: Scalars['Int']['output'];
};

/** The first message of a conversation. */
export type StartConversationInput = {
  /** The sender's own uploads that go with it, up to 10. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The caller's own id of the first message, up to 100 characters: a repeat changes nothing and returns the first result. */
  clientId: Scalars['String']['input'];
  /** Partners: the site. Visitors leave it out. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** The first message, 1 to 10,000 characters; with files it may be empty. */
  text: Scalars['String']['input'];
  /** Partners: who writes. Visitors leave it out. */
  visitor?: InputMaybe<PartnerVisitorInput>;
};

/** What `startConversation` did. */
export type StartConversationPayload = {
  __typename?: 'StartConversationPayload';
  /** The conversation, new or the one that was open; null when nothing was changed. */
  conversation?: Maybe<Conversation>;
  /** The message; null when nothing was changed. */
  message?: Maybe<Message>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** Figures about conversations. */
export type Statistics = {
  __typename?: 'Statistics';
  /** How many conversations. */
  conversations: Scalars['Int']['output'];
  /** The same by day, oldest first; days without conversations are left out. */
  days: Array<DayCount>;
  /** How many of them carry each label, most first; `label` null: without one. */
  labels: Array<LabelCount>;
  /** How many messages they have. */
  messages: Scalars['Int']['output'];
  /** First responses by colour. */
  responseTimes: ResponseTimes;
};

/** Which conversations are counted; all that is given must hold. */
export type StatisticsFilter = {
  /** With this agent. */
  agentId?: InputMaybe<Scalars['ID']['input']>;
  /** On a site of this group. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** On this site. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
};

/** A subscription, as a browser's `PushManager` gives it. */
export type SubscribeToPushInput = {
  /** Its secret, base64url: `keys.auth`. */
  auth: Scalars['String']['input'];
  /** Where its push service takes messages for it: one of Chrome's, Edge's, Firefox's or Safari's, or one that the installation allows. */
  endpoint: Scalars['String']['input'];
  /** Its public key, base64url: `keys.p256dh`. */
  p256dh: Scalars['String']['input'];
  /** Whether what the visitor wrote may stand in what it is told; else only whom it is about. */
  showText?: Scalars['Boolean']['input'];
};

/** Everything live. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Everything that happens in one conversation, in order, each event once. With `after` first what was missed since. Ends
   * with `NOT_FOUND` when the caller loses sight of the conversation.
   */
  conversationEvents: ConversationEvent;
  /**
   * What the visitor of a conversation is writing. Agents only: those who may see the conversation. Nothing comes while the agent
   * has live preview off, or the workspace does not allow it.
   */
  drafts: Draft;
  /**
   * Everything that an agent's lists show: conversations that the caller may see, agents, groups, sites, labels, rapid
   * responses; in order, each event once. With `after` first what was missed since; `BAD_USER_INPUT` when the log does not go on
   * from there: read the lists anew. Agents and partners.
   */
  inboxEvents: InboxEvent;
  /**
   * First as it is now, then whenever it has changed, but never more than once a second: however many visitors come, go and
   * walk about, it is one small message. Agents, and partners with `READ_ALL_CONVERSATIONS`.
   */
  onlineVisitors: OnlineVisitors;
  /** First every agent as it is now, then each agent whose presence, slots or status changes. Agents and partners. */
  presence: Agent;
  /**
   * The place in the queue of a conversation that waits: first as it is, then whenever it has moved, but never more than once a
   * second. Ends when the conversation waits no longer; `conversationEvents` tells what has become of it.
   */
  queuePlace: QueuePlace;
  /** Who is typing, in one conversation or in all that the caller may see. */
  typing: Typing;
  /**
   * Who else has a conversation open: at once, and whenever it changes. Following it is what makes one a viewer, until it ends.
   * Passed on, never kept. Agents only; ends with `NOT_FOUND` within seconds of when the caller loses sight of the conversation.
   */
  viewers: Viewers;
};


/** Everything live. */
export type SubscriptionConversationEventsArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  conversationId: Scalars['ID']['input'];
};


/** Everything live. */
export type SubscriptionDraftsArgs = {
  conversationId: Scalars['ID']['input'];
};


/** Everything live. */
export type SubscriptionInboxEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything live. */
export type SubscriptionQueuePlaceArgs = {
  conversationId: Scalars['ID']['input'];
};


/** Everything live. */
export type SubscriptionTypingArgs = {
  conversationId?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything live. */
export type SubscriptionViewersArgs = {
  conversationId: Scalars['ID']['input'];
};

/** What a visitor thought of a conversation. */
export type Survey = {
  __typename?: 'Survey';
  /** When it was answered; null while unanswered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** In the visitor's words; may be empty. */
  comment: Scalars['String']['output'];
  /** From 1, bad, to 5, very good; null while unanswered. */
  rating?: Maybe<Scalars['Int']['output']>;
  /** When it was sent. */
  sentAt: Scalars['DateTime']['output'];
};

/** When visitors are asked what they thought of a conversation. */
export type SurveyMode =
  /** When the agent sends it, and by itself when the conversation ends. */
  | 'AT_END'
  /** When the agent sends the survey. */
  | 'MANUAL'
  /** Never. */
  | 'OFF';

/** What `trackPage` did. */
export type TrackPagePayload = {
  __typename?: 'TrackPagePayload';
  /** The page as kept. */
  page?: Maybe<Page>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** Somebody wants somebody else to take a conversation over. It does not exist for visitors. */
export type Transfer = {
  __typename?: 'Transfer';
  /** The conversation. */
  conversationId: Scalars['ID']['output'];
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was accepted, declined, cancelled, or ran out; null while it is open. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who has the conversation, and keeps it when nobody accepts. */
  from: Agent;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What the sender wrote to those who are asked; empty: nothing. */
  note: Scalars['String']['output'];
  /** Everybody who was asked, in that order. */
  offers: Array<TransferOffer>;
  /** Whom it waits for; null when it is over. */
  openOffer?: Maybe<TransferOffer>;
  /** Where it stands. */
  state: TransferState;
  /** The agent who is asked; null: a group is. */
  toAgent?: Maybe<Agent>;
  /** The group that is asked, one agent at a time; null: an agent is. */
  toGroup?: Maybe<Group>;
  /** Whether the caller is the one who may accept or decline it now. */
  viewerCanAnswer: Scalars['Boolean']['output'];
  /** Whether the caller may take it back now. */
  viewerCanCancel: Scalars['Boolean']['output'];
};

/** What to transfer, to whom. Either `agentId` or `groupId`. */
export type TransferConversationInput = {
  /** The agent to ask; must be Online and front office. */
  agentId?: InputMaybe<Scalars['ID']['input']>;
  /** The caller's own id of the transfer, up to 100 characters: a repeat changes nothing and returns the first result. */
  clientId: Scalars['String']['input'];
  /** The conversation's id. */
  conversationId: Scalars['ID']['input'];
  /** The group to ask; at least one of its agents must be Online. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** For those who are asked, up to 1,000 characters. No visitor reads it. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A group that a conversation can be transferred to. */
export type TransferGroup = {
  __typename?: 'TransferGroup';
  /** How many of them have a free slot. */
  free: Scalars['Int']['output'];
  /** The group. */
  group: Group;
  /** How many of its agents would be asked: Online, front office, not the one who has the conversation. */
  online: Scalars['Int']['output'];
};

/** One agent being asked. */
export type TransferOffer = {
  __typename?: 'TransferOffer';
  /** Who. */
  agent: Agent;
  /** When the agent was asked. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was answered, or otherwise ended; null while it is open. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the agent has time to answer. */
  expiresAt: Scalars['DateTime']['output'];
  /** What came of it. */
  state: TransferState;
};

/** What a change of a transfer did. */
export type TransferPayload = {
  __typename?: 'TransferPayload';
  /** The conversation as it is now; null when nothing was changed, or when the caller no longer sees it. */
  conversation?: Maybe<Conversation>;
  /** The transfer as it is now; null when nothing was changed. */
  transfer?: Maybe<Transfer>;
  /** What to mend. */
  userErrors: Array<UserError>;
};

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

/** To whom a conversation can be transferred. */
export type TransferTargets = {
  __typename?: 'TransferTargets';
  /** Agents of the front office who are Online, those with a free slot first, then by name. */
  agents: Array<Agent>;
  /** Groups of which somebody can be asked, by name. */
  groups: Array<TransferGroup>;
};

/** Somebody types. */
export type Typing = {
  __typename?: 'Typing';
  /** Who. */
  author: Author;
  /** Where. */
  conversationId: Scalars['ID']['output'];
  /** False: stopped. */
  typing: Scalars['Boolean']['output'];
};

/** Why no new conversation comes to an agent. */
export type Unserved = {
  __typename?: 'Unserved';
  /** When the first of the agent's sites opens; null when there is another reason, and when none does within a year. */
  opensAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why. */
  reason: UnservedReason;
};

/** Why no new conversation comes to an agent. */
export type UnservedReason =
  /** The agent is back office. */
  | 'BACK_OFFICE'
  /** All sites of the agent's groups are closed by their opening hours. */
  | 'CLOSED'
  /** The agent is in no group. */
  | 'NO_GROUP'
  /** No site's conversations go to a group of the agent's. */
  | 'NO_SITE';

/** What `unsubscribeFromPush` did. */
export type UnsubscribeFromPushPayload = {
  __typename?: 'UnsubscribeFromPushPayload';
  /** Whether there was one. */
  unsubscribed: Scalars['Boolean']['output'];
  /** What to mend. */
  userErrors: Array<UserError>;
};

/** What to change of an agent; what is left out stays. */
export type UpdateAgentInput = {
  /** Department. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address to sign in with. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Front office: takes visitors' conversations. */
  frontOffice?: InputMaybe<Scalars['Boolean']['input']>;
  /** Groups to be in; replaces the list. */
  groupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The agent's id. */
  id: Scalars['ID']['input'];
  /** To be reminded of the label when ending or closing a conversation without one. */
  labelReminder?: InputMaybe<Scalars['Boolean']['input']>;
  /** To see what visitors type before they send it. */
  livePreview?: InputMaybe<Scalars['Boolean']['input']>;
  /** Language of the portal. */
  locale?: InputMaybe<Locale>;
  /** How many open conversations at once, 1 to 100. */
  maxActiveChats?: InputMaybe<Scalars['Int']['input']>;
  /** Full name, up to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** To be told when a message is left. */
  notifyMessages?: InputMaybe<Scalars['Boolean']['input']>;
  /** To get a push notice, with the portal closed, when a visitor waits and nobody takes the conversation. */
  notifyWaiting?: InputMaybe<Scalars['Boolean']['input']>;
  /** A new password, 10 to 200 characters; signs the agent out everywhere. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** Single permissions on top of the role's; replaces the list. */
  permissions?: InputMaybe<Array<Permission>>;
  /** Who is asked first: the higher. −100 to 100. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** What the agent is to the workspace. */
  role?: InputMaybe<Role>;
  /** To have misspelt words underlined in what the agent writes. */
  spellCheck?: InputMaybe<Scalars['Boolean']['input']>;
  /** The language that is spelt, as BCP 47 calls it, such as `sv` or `en-GB`; empty: the portal's. */
  spellCheckLanguage?: InputMaybe<Scalars['String']['input']>;
  /** What the agent tells colleagues, up to 200 characters. */
  statusText?: InputMaybe<Scalars['String']['input']>;
  /** IANA time zone. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** Title. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What to change of a group; what is left out stays. */
export type UpdateGroupInput = {
  /** Who is in it; replaces the list. */
  agentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The group's id. */
  id: Scalars['ID']['input'];
  /** Name, up to 100 characters, unlike that of other groups. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What to change of a label; what is left out stays. */
export type UpdateLabelInput = {
  /** Colour, `#rrggbb`. */
  color?: InputMaybe<Scalars['String']['input']>;
  /** The label's id. */
  id: Scalars['ID']['input'];
  /** Name, up to 60 characters, unlike that of other labels. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Place in the menu, from 0. */
  position?: InputMaybe<Scalars['Int']['input']>;
};

/** What to change of a saved answer; what is left out stays. */
export type UpdateRapidResponseInput = {
  /** The agents to share it with, when chosen; replaces the list. */
  agentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All files that go with it from now on, up to 10, in the order they are shown in: of those that it has, and the caller's own uploads. The others are deleted; messages keep theirs. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The folder that it lies in, up to 40 characters; empty: in none. */
  folder?: InputMaybe<Scalars['String']['input']>;
  /** The groups to share it with, when chosen; replaces the list. */
  groupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** 1 to 40 letters, digits and hyphens, no blanks. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** With whom it is shared. What is no longer shared becomes the caller's own. */
  sharing?: InputMaybe<RapidResponseSharing>;
  /** The answer, 1 to 10,000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What to change of a site; what is left out stays. */
export type UpdateSiteInput = {
  /** Origins that the widget works on; replaces the list. */
  allowedOrigins?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The widget's colour, `#rrggbb`. */
  color?: InputMaybe<Scalars['String']['input']>;
  /** The groups whose agents get its conversations; replaces the list. */
  groupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The site's id. */
  id: Scalars['ID']['input'];
  /** Languages, the default first; replaces the list. */
  languages?: InputMaybe<Array<Locale>>;
  /** Name, up to 100 characters, unlike that of other sites. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What happens when nobody can answer. */
  whenUnavailable?: InputMaybe<WhenUnavailable>;
};

/** What to change of the workspace; what is left out stays. */
export type UpdateWorkspaceInput = {
  /** Whether visitors may send files. */
  filesFromVisitors?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether agents must set a label before they end or close a conversation. */
  labelRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether agents may see what a visitor types before it is sent. */
  livePreview?: InputMaybe<LivePreview>;
  /** The largest file that may be sent, 1 to 1,000 megabytes. What has been announced before still comes through. */
  maxFileMegabytes?: InputMaybe<Scalars['Int']['input']>;
  /** For how many seconds after writing a message its agent may edit and delete it, 0 to 604,800 (a week); 0: never. */
  messageEditSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Whether visitors are asked what they thought of a conversation. */
  survey?: InputMaybe<SurveyMode>;
  /** How long an agent who is asked to take a conversation over has to answer: 5 to 600 seconds. */
  transferSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** After how long Offline an agent's conversations go back to the front of the queue: 10 to 3,600 seconds. */
  vanishedSeconds?: InputMaybe<Scalars['Int']['input']>;
};

/** A place for a file. */
export type Upload = {
  __typename?: 'Upload';
  /** Put it into `attachmentIds`. */
  attachmentId: Scalars['ID']['output'];
  /**
   * Where to `PUT` the bytes, on the API's address; holds for an hour and needs no other credentials. Answers 204 when all has
   * arrived, else JSON with an `ErrorCode` in `code` and a `message`.
   */
  path: Scalars['String']['output'];
  /** Whether all has arrived already. */
  stored: Scalars['Boolean']['output'];
};

/** A mistake that the caller can mend. Nothing was changed. */
export type UserError = {
  __typename?: 'UserError';
  /** What is wrong, for a program. */
  code: UserErrorCode;
  /**
   * Which argument it is about, or which field of `input`: by the way to it, such as `visitor.email` or `hours.exceptions.2.date`;
   * null when it is about the whole.
   */
  field?: Maybe<Scalars['String']['output']>;
  /** What is wrong and what to do, in plain English. */
  message: Scalars['String']['output'];
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

/** Who is asking. Exactly one of the three is set. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Set when an agent asks. */
  agent?: Maybe<Agent>;
  /** Set when a partner's program asks. */
  apiKey?: Maybe<ApiKey>;
  /** All that the caller may do, from role and single permissions together. */
  permissions: Array<Permission>;
  /** Set when a visitor asks. */
  visitor?: Maybe<Visitor>;
};

/** Who has a conversation open now. */
export type Viewers = {
  __typename?: 'Viewers';
  /** Its viewers but for the caller, by name. */
  agents: Array<Agent>;
  /** Which conversation. */
  conversationId: Scalars['ID']['output'];
};

/** A visit to a site: where a visitor came from, with what, and where in it the visitor was while the conversation lasted. */
export type Visit = {
  __typename?: 'Visit';
  /** What the visitor held in the hand; null if unknown. */
  device?: Maybe<Device>;
  /** The page that the visitor was on last before the conversation ended. */
  page: Page;
  /** Where the visitor's IP address was; null if unknown. */
  place?: Maybe<Place>;
  /** The page by which the visitor came to the site; empty when by none, null when that is not known. */
  referrer?: Maybe<Scalars['String']['output']>;
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** The pages from its beginning to the end of the conversation, the newest first. Of one long past they are no longer kept. */
  trail: Array<PageView>;
};

/** A browser on a site. Visitors see only themselves. */
export type Visitor = {
  __typename?: 'Visitor';
  /** The ban that holds now; null when there is none, and to visitors. */
  ban?: Maybe<Ban>;
  /** The open conversation, if there is one; else the one that ended last. */
  conversation?: Maybe<Conversation>;
  /** How many conversations the visitor has had, this one included. Agents and partners only; null to visitors. */
  conversationCount?: Maybe<Scalars['Int']['output']>;
  /** When the visitor first came. */
  createdAt: Scalars['DateTime']['output'];
  /** What the visitor holds in the hand. Agents and partners only; null to visitors. */
  device?: Maybe<Device>;
  /** E-mail address, if known. */
  email?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Language that the browser asked for, BCP 47, if known. */
  language?: Maybe<Scalars['String']['output']>;
  /** Name, if known. */
  name?: Maybe<Scalars['String']['output']>;
  /** The page that the visitor is on, or was on last. */
  page?: Maybe<Page>;
  /** Phone number, if known. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Where the visitor's IP address is, looked up here. Only this stays: the address is kept for half a day, since a ban may hold for it. Agents and partners only; null to visitors. */
  place?: Maybe<Place>;
  /**
   * The page by which the visitor came to the site; empty when by none, as when the address was typed. Null when that is not known:
   * the first page that we heard of was reached from another one of the site.
   */
  referrer?: Maybe<Scalars['String']['output']>;
  /** The pages that the visitor has been on since the chat was first opened, the newest first, at most 50. Agents and partners only; else empty. */
  trail: Array<PageView>;
};

/** What a site's widget does when nobody can answer. */
export type WhenUnavailable =
  /** It does not show. */
  | 'HIDE'
  /** It shows a form: the visitor leaves a message, which is answered by mail. */
  | 'OFFLINE_FORM'
  /** It shows, and a new conversation waits in the queue. */
  | 'QUEUE';

/** What a site's widget looks like and whether it shows. */
export type Widget = {
  __typename?: 'Widget';
  /** Whether a conversation can be started now. */
  availability: Availability;
  /** The site's colour, `#rrggbb`. */
  color: Scalars['String']['output'];
  /** Languages, the default first. */
  languages: Array<Locale>;
  /** When the site opens; null while it is open, and when it does not within a year. */
  opensAt?: Maybe<Scalars['DateTime']['output']>;
  /** The same in words, by the site's clock, such as “We open tomorrow at 8:00”. */
  opensText?: Maybe<Scalars['String']['output']>;
  /** The site's name. */
  siteName: Scalars['String']['output'];
};


/** What a site's widget looks like and whether it shows. */
export type WidgetOpensTextArgs = {
  language?: Locale;
};

/** One customer company. Every row belongs to exactly one. */
export type Workspace = {
  __typename?: 'Workspace';
  /** Where mails go. */
  emailDelivery: EmailDelivery;
  /** Cursor of the newest event, for `inboxEvents(after:)`. Ask for it before or with the lists that it shall follow. */
  eventCursor: Scalars['String']['output'];
  /** Whether visitors may send files. */
  filesFromVisitors: Scalars['Boolean']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /**
   * Whether agents must set a label before they end or close a conversation. Visitors and partners always may end, and while
   * the workspace has no label in use nobody is asked for one.
   */
  labelRequired: Scalars['Boolean']['output'];
  /** Whether agents may see what a visitor types before it is sent. */
  livePreview: LivePreview;
  /** The largest file that may be sent, in megabytes of 1,000,000 bytes. */
  maxFileMegabytes: Scalars['Int']['output'];
  /** For how many seconds after writing a message its agent may edit and delete it; 0: never. */
  messageEditSeconds: Scalars['Int']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The key that browsers subscribe with, as RFC 8292 has it: `applicationServerKey`, base64url. */
  pushKey: Scalars['String']['output'];
  /** How many conversations wait in the queue, of those that the caller may see. */
  queueLength: Scalars['Int']['output'];
  /** Slots of all agents who are Online, and how many of them are taken, now. */
  slots: Slots;
  /** Whether visitors are asked what they thought of a conversation. */
  survey: SurveyMode;
  /** How long an agent who is asked to take a conversation over has to answer, in seconds. */
  transferSeconds: Scalars['Int']['output'];
  /** After so many seconds Offline an agent's conversations go back to the front of the queue. */
  vanishedSeconds: Scalars['Int']['output'];
};

/** What a change of the workspace did. */
export type WorkspacePayload = {
  __typename?: 'WorkspacePayload';
  /** What to mend. */
  userErrors: Array<UserError>;
  /** The workspace as it is now; null when nothing was changed. */
  workspace?: Maybe<Workspace>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddNoteInput: ResolverTypeWrapper<Partial<AddNoteInput>>;
  Agent: ResolverTypeWrapper<AgentRow>;
  AgentPayload: ResolverTypeWrapper<Partial<Omit<AgentPayload, 'agent'> & { agent?: Maybe<ResolversTypes['Agent']> }>>;
  AnswerSurveyInput: ResolverTypeWrapper<Partial<AnswerSurveyInput>>;
  ApiKey: ResolverTypeWrapper<ApiKeyRow>;
  ApiKeyPayload: ResolverTypeWrapper<Partial<Omit<ApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversTypes['ApiKey']> }>>;
  Attachment: ResolverTypeWrapper<AttachmentRow>;
  AttachmentImage: ResolverTypeWrapper<AttachmentRow>;
  Author: ResolverTypeWrapper<AuthorRef>;
  AuthorType: ResolverTypeWrapper<Partial<AuthorType>>;
  Availability: ResolverTypeWrapper<Partial<Availability>>;
  Ban: ResolverTypeWrapper<BanRow>;
  BanConnection: ResolverTypeWrapper<BanPage>;
  BanVisitorInput: ResolverTypeWrapper<Partial<BanVisitorInput>>;
  BanVisitorPayload: ResolverTypeWrapper<Partial<Omit<BanVisitorPayload, 'ban' | 'conversation'> & { ban?: Maybe<ResolversTypes['Ban']>, conversation?: Maybe<ResolversTypes['Conversation']> }>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  ChangePasswordInput: ResolverTypeWrapper<Partial<ChangePasswordInput>>;
  ChangePasswordPayload: ResolverTypeWrapper<Partial<Omit<ChangePasswordPayload, 'agent'> & { agent?: Maybe<ResolversTypes['Agent']> }>>;
  Conversation: ResolverTypeWrapper<ShownConversation>;
  ConversationConnection: ResolverTypeWrapper<ConversationPage>;
  ConversationEmail: ResolverTypeWrapper<EmailRow>;
  ConversationEvent: ResolverTypeWrapper<Delivery>;
  ConversationFilter: ResolverTypeWrapper<Partial<ConversationFilter>>;
  ConversationHit: ResolverTypeWrapper<FoundConversation>;
  ConversationHitConnection: ResolverTypeWrapper<HitPage>;
  ConversationKind: ResolverTypeWrapper<Partial<ConversationKind>>;
  ConversationMoment: ResolverTypeWrapper<Moment>;
  ConversationPayload: ResolverTypeWrapper<Partial<Omit<ConversationPayload, 'conversation'> & { conversation?: Maybe<ResolversTypes['Conversation']> }>>;
  ConversationState: ResolverTypeWrapper<Partial<ConversationState>>;
  CopyRapidResponseFileInput: ResolverTypeWrapper<Partial<CopyRapidResponseFileInput>>;
  CountRapidResponseUseInput: ResolverTypeWrapper<Partial<CountRapidResponseUseInput>>;
  CreateAgentInput: ResolverTypeWrapper<Partial<CreateAgentInput>>;
  CreateApiKeyInput: ResolverTypeWrapper<Partial<CreateApiKeyInput>>;
  CreateApiKeyPayload: ResolverTypeWrapper<Partial<Omit<CreateApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversTypes['ApiKey']> }>>;
  CreateGroupInput: ResolverTypeWrapper<Partial<CreateGroupInput>>;
  CreateLabelInput: ResolverTypeWrapper<Partial<CreateLabelInput>>;
  CreateRapidResponseInput: ResolverTypeWrapper<Partial<CreateRapidResponseInput>>;
  CreateSiteInput: ResolverTypeWrapper<Partial<CreateSiteInput>>;
  CreateUploadInput: ResolverTypeWrapper<Partial<CreateUploadInput>>;
  CreateUploadPayload: ResolverTypeWrapper<Partial<CreateUploadPayload>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DayCount: ResolverTypeWrapper<Partial<DayCount>>;
  DayLabelCount: ResolverTypeWrapper<Partial<DayLabelCount>>;
  DeleteUploadPayload: ResolverTypeWrapper<Partial<DeleteUploadPayload>>;
  Device: ResolverTypeWrapper<Partial<Device>>;
  DeviceKind: ResolverTypeWrapper<Partial<DeviceKind>>;
  Draft: ResolverTypeWrapper<Partial<Draft>>;
  DraftSharing: ResolverTypeWrapper<Partial<DraftSharing>>;
  EditMessageInput: ResolverTypeWrapper<Partial<EditMessageInput>>;
  EditNoteInput: ResolverTypeWrapper<Partial<EditNoteInput>>;
  EmailConversationInput: ResolverTypeWrapper<Partial<EmailConversationInput>>;
  EmailConversationPayload: ResolverTypeWrapper<Partial<Omit<EmailConversationPayload, 'email'> & { email?: Maybe<ResolversTypes['ConversationEmail']> }>>;
  EmailDelivery: ResolverTypeWrapper<Partial<EmailDelivery>>;
  EmailStatus: ResolverTypeWrapper<Partial<EmailStatus>>;
  EmailTranscriptInput: ResolverTypeWrapper<Partial<EmailTranscriptInput>>;
  ErrorCode: ResolverTypeWrapper<Partial<ErrorCode>>;
  EventType: ResolverTypeWrapper<Partial<EventType>>;
  ExcerptPart: ResolverTypeWrapper<Partial<ExcerptPart>>;
  Export: ResolverTypeWrapper<EventRow>;
  ExportConnection: ResolverTypeWrapper<ExportPage>;
  ExportFormat: ResolverTypeWrapper<Partial<ExportFormat>>;
  ExportLink: ResolverTypeWrapper<Partial<ExportLink>>;
  ExportedFormat: ResolverTypeWrapper<Partial<ExportedFormat>>;
  ExportedList: ResolverTypeWrapper<AskedList>;
  FileRules: ResolverTypeWrapper<Partial<FileRules>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  Group: ResolverTypeWrapper<GroupRow>;
  GroupPayload: ResolverTypeWrapper<Partial<Omit<GroupPayload, 'group'> & { group?: Maybe<ResolversTypes['Group']> }>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  IdentifyVisitorInput: ResolverTypeWrapper<Partial<IdentifyVisitorInput>>;
  IdentifyVisitorPayload: ResolverTypeWrapper<Partial<Omit<IdentifyVisitorPayload, 'visitor'> & { visitor?: Maybe<ResolversTypes['Visitor']> }>>;
  InboxEvent: ResolverTypeWrapper<Delivery>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  Label: ResolverTypeWrapper<LabelRow>;
  LabelCount: ResolverTypeWrapper<Partial<Omit<LabelCount, 'label'> & { label?: Maybe<ResolversTypes['Label']> }>>;
  LabelPayload: ResolverTypeWrapper<Partial<Omit<LabelPayload, 'label'> & { label?: Maybe<ResolversTypes['Label']> }>>;
  LeaveMessageInput: ResolverTypeWrapper<Partial<LeaveMessageInput>>;
  LeaveMessagePayload: ResolverTypeWrapper<Partial<Omit<LeaveMessagePayload, 'conversation'> & { conversation?: Maybe<ResolversTypes['Conversation']> }>>;
  LiftBanPayload: ResolverTypeWrapper<Partial<Omit<LiftBanPayload, 'ban'> & { ban?: Maybe<ResolversTypes['Ban']> }>>;
  LivePreview: ResolverTypeWrapper<Partial<LivePreview>>;
  Locale: ResolverTypeWrapper<Partial<Locale>>;
  Message: ResolverTypeWrapper<ShownMessage>;
  MessageConnection: ResolverTypeWrapper<MessagePage>;
  MessagePayload: ResolverTypeWrapper<Partial<Omit<MessagePayload, 'message'> & { message?: Maybe<ResolversTypes['Message']> }>>;
  MessagePreview: ResolverTypeWrapper<Partial<MessagePreview>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Note: ResolverTypeWrapper<NoteRow>;
  NotePayload: ResolverTypeWrapper<Partial<Omit<NotePayload, 'note'> & { note?: Maybe<ResolversTypes['Note']> }>>;
  OnlineVisitor: ResolverTypeWrapper<OnlineVisitorRow>;
  OnlineVisitorConnection: ResolverTypeWrapper<OnlinePage>;
  OnlineVisitors: ResolverTypeWrapper<Partial<OnlineVisitors>>;
  OpenDay: ResolverTypeWrapper<Partial<OpenDay>>;
  OpenDayInput: ResolverTypeWrapper<Partial<OpenDayInput>>;
  OpenException: ResolverTypeWrapper<Partial<OpenException>>;
  OpenExceptionInput: ResolverTypeWrapper<Partial<OpenExceptionInput>>;
  OpenSpan: ResolverTypeWrapper<Partial<OpenSpan>>;
  OpenSpanInput: ResolverTypeWrapper<Partial<OpenSpanInput>>;
  OpeningHours: ResolverTypeWrapper<Partial<OpeningHours>>;
  OpeningHoursInput: ResolverTypeWrapper<Partial<OpeningHoursInput>>;
  Page: ResolverTypeWrapper<Partial<Page>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PageInput: ResolverTypeWrapper<Partial<PageInput>>;
  PageView: ResolverTypeWrapper<Partial<PageView>>;
  PartnerVisitorInput: ResolverTypeWrapper<Partial<PartnerVisitorInput>>;
  Permission: ResolverTypeWrapper<Partial<Permission>>;
  Place: ResolverTypeWrapper<Partial<Place>>;
  Presence: ResolverTypeWrapper<Partial<Presence>>;
  PublicHoliday: ResolverTypeWrapper<Partial<PublicHoliday>>;
  PushSubscription: ResolverTypeWrapper<PushSubscriptionRow>;
  PushSubscriptionPayload: ResolverTypeWrapper<Partial<Omit<PushSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['PushSubscription']> }>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueuePlace: ResolverTypeWrapper<Partial<QueuePlace>>;
  RapidResponse: ResolverTypeWrapper<RapidResponseRow>;
  RapidResponsePayload: ResolverTypeWrapper<Partial<Omit<RapidResponsePayload, 'rapidResponse'> & { rapidResponse?: Maybe<ResolversTypes['RapidResponse']> }>>;
  RapidResponseSharing: ResolverTypeWrapper<Partial<RapidResponseSharing>>;
  Redirect: ResolverTypeWrapper<Partial<Redirect>>;
  RedirectVisitorInput: ResolverTypeWrapper<Partial<RedirectVisitorInput>>;
  RenameVisitorPayload: ResolverTypeWrapper<Partial<Omit<RenameVisitorPayload, 'visitor'> & { visitor?: Maybe<ResolversTypes['Visitor']> }>>;
  ResponseGrade: ResolverTypeWrapper<Partial<ResponseGrade>>;
  ResponseTimes: ResolverTypeWrapper<Partial<ResponseTimes>>;
  RevokeAllSessionsPayload: ResolverTypeWrapper<Partial<RevokeAllSessionsPayload>>;
  RevokeSessionPayload: ResolverTypeWrapper<Partial<RevokeSessionPayload>>;
  Role: ResolverTypeWrapper<Partial<Role>>;
  RoutingDecision: ResolverTypeWrapper<RoutingDecisionRow>;
  RoutingReason: ResolverTypeWrapper<Partial<RoutingReason>>;
  SendMessageInput: ResolverTypeWrapper<Partial<SendMessageInput>>;
  SendMessagePayload: ResolverTypeWrapper<Partial<Omit<SendMessagePayload, 'message'> & { message?: Maybe<ResolversTypes['Message']> }>>;
  Session: ResolverTypeWrapper<SessionRow>;
  SetAgentAvatarInput: ResolverTypeWrapper<Partial<SetAgentAvatarInput>>;
  Site: ResolverTypeWrapper<SiteRow>;
  SitePayload: ResolverTypeWrapper<Partial<Omit<SitePayload, 'site'> & { site?: Maybe<ResolversTypes['Site']> }>>;
  Slots: ResolverTypeWrapper<Partial<Slots>>;
  StartConversationInput: ResolverTypeWrapper<Partial<StartConversationInput>>;
  StartConversationPayload: ResolverTypeWrapper<Partial<Omit<StartConversationPayload, 'conversation' | 'message'> & { conversation?: Maybe<ResolversTypes['Conversation']>, message?: Maybe<ResolversTypes['Message']> }>>;
  Statistics: ResolverTypeWrapper<Partial<Omit<Statistics, 'labels'> & { labels: Array<ResolversTypes['LabelCount']> }>>;
  StatisticsFilter: ResolverTypeWrapper<Partial<StatisticsFilter>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  SubscribeToPushInput: ResolverTypeWrapper<Partial<SubscribeToPushInput>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Survey: ResolverTypeWrapper<SurveyRow>;
  SurveyMode: ResolverTypeWrapper<Partial<SurveyMode>>;
  TrackPagePayload: ResolverTypeWrapper<Partial<TrackPagePayload>>;
  Transfer: ResolverTypeWrapper<TransferRow>;
  TransferConversationInput: ResolverTypeWrapper<Partial<TransferConversationInput>>;
  TransferGroup: ResolverTypeWrapper<TargetGroup>;
  TransferOffer: ResolverTypeWrapper<TransferOfferRow>;
  TransferPayload: ResolverTypeWrapper<Partial<Omit<TransferPayload, 'conversation' | 'transfer'> & { conversation?: Maybe<ResolversTypes['Conversation']>, transfer?: Maybe<ResolversTypes['Transfer']> }>>;
  TransferState: ResolverTypeWrapper<Partial<TransferState>>;
  TransferTargets: ResolverTypeWrapper<Targets>;
  Typing: ResolverTypeWrapper<TypingNote>;
  Unserved: ResolverTypeWrapper<Partial<Unserved>>;
  UnservedReason: ResolverTypeWrapper<Partial<UnservedReason>>;
  UnsubscribeFromPushPayload: ResolverTypeWrapper<Partial<UnsubscribeFromPushPayload>>;
  UpdateAgentInput: ResolverTypeWrapper<Partial<UpdateAgentInput>>;
  UpdateGroupInput: ResolverTypeWrapper<Partial<UpdateGroupInput>>;
  UpdateLabelInput: ResolverTypeWrapper<Partial<UpdateLabelInput>>;
  UpdateRapidResponseInput: ResolverTypeWrapper<Partial<UpdateRapidResponseInput>>;
  UpdateSiteInput: ResolverTypeWrapper<Partial<UpdateSiteInput>>;
  UpdateWorkspaceInput: ResolverTypeWrapper<Partial<UpdateWorkspaceInput>>;
  Upload: ResolverTypeWrapper<Partial<Upload>>;
  UserError: ResolverTypeWrapper<Partial<UserError>>;
  UserErrorCode: ResolverTypeWrapper<Partial<UserErrorCode>>;
  Viewer: ResolverTypeWrapper<Actor>;
  Viewers: ResolverTypeWrapper<Partial<Omit<Viewers, 'agents'> & { agents: Array<ResolversTypes['Agent']> }>>;
  Visit: ResolverTypeWrapper<ConversationVisit>;
  Visitor: ResolverTypeWrapper<ShownVisitor>;
  WhenUnavailable: ResolverTypeWrapper<Partial<WhenUnavailable>>;
  Widget: ResolverTypeWrapper<SiteRow>;
  Workspace: ResolverTypeWrapper<WorkspaceRow>;
  WorkspacePayload: ResolverTypeWrapper<Partial<Omit<WorkspacePayload, 'workspace'> & { workspace?: Maybe<ResolversTypes['Workspace']> }>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddNoteInput: Partial<AddNoteInput>;
  Agent: AgentRow;
  AgentPayload: Partial<Omit<AgentPayload, 'agent'> & { agent?: Maybe<ResolversParentTypes['Agent']> }>;
  AnswerSurveyInput: Partial<AnswerSurveyInput>;
  ApiKey: ApiKeyRow;
  ApiKeyPayload: Partial<Omit<ApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']> }>;
  Attachment: AttachmentRow;
  AttachmentImage: AttachmentRow;
  Author: AuthorRef;
  Ban: BanRow;
  BanConnection: BanPage;
  BanVisitorInput: Partial<BanVisitorInput>;
  BanVisitorPayload: Partial<Omit<BanVisitorPayload, 'ban' | 'conversation'> & { ban?: Maybe<ResolversParentTypes['Ban']>, conversation?: Maybe<ResolversParentTypes['Conversation']> }>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  ChangePasswordInput: Partial<ChangePasswordInput>;
  ChangePasswordPayload: Partial<Omit<ChangePasswordPayload, 'agent'> & { agent?: Maybe<ResolversParentTypes['Agent']> }>;
  Conversation: ShownConversation;
  ConversationConnection: ConversationPage;
  ConversationEmail: EmailRow;
  ConversationEvent: Delivery;
  ConversationFilter: Partial<ConversationFilter>;
  ConversationHit: FoundConversation;
  ConversationHitConnection: HitPage;
  ConversationMoment: Moment;
  ConversationPayload: Partial<Omit<ConversationPayload, 'conversation'> & { conversation?: Maybe<ResolversParentTypes['Conversation']> }>;
  CopyRapidResponseFileInput: Partial<CopyRapidResponseFileInput>;
  CountRapidResponseUseInput: Partial<CountRapidResponseUseInput>;
  CreateAgentInput: Partial<CreateAgentInput>;
  CreateApiKeyInput: Partial<CreateApiKeyInput>;
  CreateApiKeyPayload: Partial<Omit<CreateApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']> }>;
  CreateGroupInput: Partial<CreateGroupInput>;
  CreateLabelInput: Partial<CreateLabelInput>;
  CreateRapidResponseInput: Partial<CreateRapidResponseInput>;
  CreateSiteInput: Partial<CreateSiteInput>;
  CreateUploadInput: Partial<CreateUploadInput>;
  CreateUploadPayload: Partial<CreateUploadPayload>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DayCount: Partial<DayCount>;
  DayLabelCount: Partial<DayLabelCount>;
  DeleteUploadPayload: Partial<DeleteUploadPayload>;
  Device: Partial<Device>;
  Draft: Partial<Draft>;
  DraftSharing: Partial<DraftSharing>;
  EditMessageInput: Partial<EditMessageInput>;
  EditNoteInput: Partial<EditNoteInput>;
  EmailConversationInput: Partial<EmailConversationInput>;
  EmailConversationPayload: Partial<Omit<EmailConversationPayload, 'email'> & { email?: Maybe<ResolversParentTypes['ConversationEmail']> }>;
  EmailTranscriptInput: Partial<EmailTranscriptInput>;
  ExcerptPart: Partial<ExcerptPart>;
  Export: EventRow;
  ExportConnection: ExportPage;
  ExportLink: Partial<ExportLink>;
  ExportedList: AskedList;
  FileRules: Partial<FileRules>;
  Float: Partial<Scalars['Float']['output']>;
  Group: GroupRow;
  GroupPayload: Partial<Omit<GroupPayload, 'group'> & { group?: Maybe<ResolversParentTypes['Group']> }>;
  ID: Partial<Scalars['ID']['output']>;
  IdentifyVisitorInput: Partial<IdentifyVisitorInput>;
  IdentifyVisitorPayload: Partial<Omit<IdentifyVisitorPayload, 'visitor'> & { visitor?: Maybe<ResolversParentTypes['Visitor']> }>;
  InboxEvent: Delivery;
  Int: Partial<Scalars['Int']['output']>;
  Label: LabelRow;
  LabelCount: Partial<Omit<LabelCount, 'label'> & { label?: Maybe<ResolversParentTypes['Label']> }>;
  LabelPayload: Partial<Omit<LabelPayload, 'label'> & { label?: Maybe<ResolversParentTypes['Label']> }>;
  LeaveMessageInput: Partial<LeaveMessageInput>;
  LeaveMessagePayload: Partial<Omit<LeaveMessagePayload, 'conversation'> & { conversation?: Maybe<ResolversParentTypes['Conversation']> }>;
  LiftBanPayload: Partial<Omit<LiftBanPayload, 'ban'> & { ban?: Maybe<ResolversParentTypes['Ban']> }>;
  Message: ShownMessage;
  MessageConnection: MessagePage;
  MessagePayload: Partial<Omit<MessagePayload, 'message'> & { message?: Maybe<ResolversParentTypes['Message']> }>;
  MessagePreview: Partial<MessagePreview>;
  Mutation: Record<PropertyKey, never>;
  Note: NoteRow;
  NotePayload: Partial<Omit<NotePayload, 'note'> & { note?: Maybe<ResolversParentTypes['Note']> }>;
  OnlineVisitor: OnlineVisitorRow;
  OnlineVisitorConnection: OnlinePage;
  OnlineVisitors: Partial<OnlineVisitors>;
  OpenDay: Partial<OpenDay>;
  OpenDayInput: Partial<OpenDayInput>;
  OpenException: Partial<OpenException>;
  OpenExceptionInput: Partial<OpenExceptionInput>;
  OpenSpan: Partial<OpenSpan>;
  OpenSpanInput: Partial<OpenSpanInput>;
  OpeningHours: Partial<OpeningHours>;
  OpeningHoursInput: Partial<OpeningHoursInput>;
  Page: Partial<Page>;
  PageInfo: Partial<PageInfo>;
  PageInput: Partial<PageInput>;
  PageView: Partial<PageView>;
  PartnerVisitorInput: Partial<PartnerVisitorInput>;
  Place: Partial<Place>;
  PublicHoliday: Partial<PublicHoliday>;
  PushSubscription: PushSubscriptionRow;
  PushSubscriptionPayload: Partial<Omit<PushSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['PushSubscription']> }>;
  Query: Record<PropertyKey, never>;
  QueuePlace: Partial<QueuePlace>;
  RapidResponse: RapidResponseRow;
  RapidResponsePayload: Partial<Omit<RapidResponsePayload, 'rapidResponse'> & { rapidResponse?: Maybe<ResolversParentTypes['RapidResponse']> }>;
  Redirect: Partial<Redirect>;
  RedirectVisitorInput: Partial<RedirectVisitorInput>;
  RenameVisitorPayload: Partial<Omit<RenameVisitorPayload, 'visitor'> & { visitor?: Maybe<ResolversParentTypes['Visitor']> }>;
  ResponseTimes: Partial<ResponseTimes>;
  RevokeAllSessionsPayload: Partial<RevokeAllSessionsPayload>;
  RevokeSessionPayload: Partial<RevokeSessionPayload>;
  RoutingDecision: RoutingDecisionRow;
  SendMessageInput: Partial<SendMessageInput>;
  SendMessagePayload: Partial<Omit<SendMessagePayload, 'message'> & { message?: Maybe<ResolversParentTypes['Message']> }>;
  Session: SessionRow;
  SetAgentAvatarInput: Partial<SetAgentAvatarInput>;
  Site: SiteRow;
  SitePayload: Partial<Omit<SitePayload, 'site'> & { site?: Maybe<ResolversParentTypes['Site']> }>;
  Slots: Partial<Slots>;
  StartConversationInput: Partial<StartConversationInput>;
  StartConversationPayload: Partial<Omit<StartConversationPayload, 'conversation' | 'message'> & { conversation?: Maybe<ResolversParentTypes['Conversation']>, message?: Maybe<ResolversParentTypes['Message']> }>;
  Statistics: Partial<Omit<Statistics, 'labels'> & { labels: Array<ResolversParentTypes['LabelCount']> }>;
  StatisticsFilter: Partial<StatisticsFilter>;
  String: Partial<Scalars['String']['output']>;
  SubscribeToPushInput: Partial<SubscribeToPushInput>;
  Subscription: Record<PropertyKey, never>;
  Survey: SurveyRow;
  TrackPagePayload: Partial<TrackPagePayload>;
  Transfer: TransferRow;
  TransferConversationInput: Partial<TransferConversationInput>;
  TransferGroup: TargetGroup;
  TransferOffer: TransferOfferRow;
  TransferPayload: Partial<Omit<TransferPayload, 'conversation' | 'transfer'> & { conversation?: Maybe<ResolversParentTypes['Conversation']>, transfer?: Maybe<ResolversParentTypes['Transfer']> }>;
  TransferTargets: Targets;
  Typing: TypingNote;
  Unserved: Partial<Unserved>;
  UnsubscribeFromPushPayload: Partial<UnsubscribeFromPushPayload>;
  UpdateAgentInput: Partial<UpdateAgentInput>;
  UpdateGroupInput: Partial<UpdateGroupInput>;
  UpdateLabelInput: Partial<UpdateLabelInput>;
  UpdateRapidResponseInput: Partial<UpdateRapidResponseInput>;
  UpdateSiteInput: Partial<UpdateSiteInput>;
  UpdateWorkspaceInput: Partial<UpdateWorkspaceInput>;
  Upload: Partial<Upload>;
  UserError: Partial<UserError>;
  Viewer: Actor;
  Viewers: Partial<Omit<Viewers, 'agents'> & { agents: Array<ResolversParentTypes['Agent']> }>;
  Visit: ConversationVisit;
  Visitor: ShownVisitor;
  Widget: SiteRow;
  Workspace: WorkspaceRow;
  WorkspacePayload: Partial<Omit<WorkspacePayload, 'workspace'> & { workspace?: Maybe<ResolversParentTypes['Workspace']> }>;
};

export type AgentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agent'] = ResolversParentTypes['Agent']> = {
  activeChats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  autoAwayMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  autoAwaySince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  avatarUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chosenPresence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frontOffice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labelReminder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  livePreview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  maxActiveChats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notifyMessages?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notifyWaiting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['Permission']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  spellCheck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  spellCheckLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unserved?: Resolver<Maybe<ResolversTypes['Unserved']>, ParentType, ContextType>;
  viewerCanManage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AgentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentPayload'] = ResolversParentTypes['AgentPayload']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['Permission']>, ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyPayload'] = ResolversParentTypes['ApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['AttachmentImage']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttachmentImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachmentImage'] = ResolversParentTypes['AttachmentImage']> = {
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previewPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thumbnailPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuthorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Author'] = ResolversParentTypes['Author']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  avatarUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AuthorType'], ParentType, ContextType>;
};

export type BanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ban'] = ResolversParentTypes['Ban']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  liftedBy?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  networkUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerCanLift?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  visitor?: Resolver<ResolversTypes['Visitor'], ParentType, ContextType>;
};

export type BanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BanConnection'] = ResolversParentTypes['BanConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Ban']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BanVisitorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BanVisitorPayload'] = ResolversParentTypes['BanVisitorPayload']> = {
  ban?: Resolver<Maybe<ResolversTypes['Ban']>, ParentType, ContextType>;
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangePasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePasswordPayload'] = ResolversParentTypes['ChangePasswordPayload']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConversationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conversation'] = ResolversParentTypes['Conversation']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  agentAvatarUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agentReadSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  emails?: Resolver<Array<ResolversTypes['ConversationEmail']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['AuthorType']>, ParentType, ContextType>;
  export?: Resolver<Maybe<ResolversTypes['ExportLink']>, ParentType, ContextType, RequireFields<ConversationExportArgs, 'format'>>;
  firstResponseSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  foundAt?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<ConversationFoundAtArgs, 'search'>>;
  foundWords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ConversationFoundWordsArgs, 'search'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConversationKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  lastMessage?: Resolver<Maybe<ResolversTypes['MessagePreview']>, ParentType, ContextType>;
  lastRedirect?: Resolver<Maybe<ResolversTypes['Redirect']>, ParentType, ContextType>;
  messageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, Partial<ConversationMessagesArgs>>;
  missed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  moments?: Resolver<Array<ResolversTypes['ConversationMoment']>, ParentType, ContextType>;
  queuePlace?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  responseGrade?: Resolver<Maybe<ResolversTypes['ResponseGrade']>, ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  routingDecisions?: Resolver<Array<ResolversTypes['RoutingDecision']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConversationState'], ParentType, ContextType>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
  transferTargets?: Resolver<Maybe<ResolversTypes['TransferTargets']>, ParentType, ContextType>;
  transfers?: Resolver<Array<ResolversTypes['Transfer']>, ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanBan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanEmail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanLabel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanNote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReopen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSendSurvey?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanTake?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanTransfer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerServes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
  visitor?: Resolver<ResolversTypes['Visitor'], ParentType, ContextType>;
  visitorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visitorReadSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ConversationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationConnection'] = ResolversParentTypes['ConversationConnection']> = {
  eventCursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Conversation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConversationEmailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationEmail'] = ResolversParentTypes['ConversationEmail']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  byVisitor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipients?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EmailStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConversationEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationEvent'] = ResolversParentTypes['ConversationEvent']> = {
  actor?: Resolver<ResolversTypes['Author'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  conversation?: Resolver<ResolversTypes['Conversation'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Note']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
};

export type ConversationHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationHit'] = ResolversParentTypes['ConversationHit']> = {
  conversation?: Resolver<ResolversTypes['Conversation'], ParentType, ContextType>;
  excerpt?: Resolver<Array<ResolversTypes['ExcerptPart']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Note']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  visitorName?: Resolver<Array<ResolversTypes['ExcerptPart']>, ParentType, ContextType>;
};

export type ConversationHitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationHitConnection'] = ResolversParentTypes['ConversationHitConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ConversationHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConversationMomentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationMoment'] = ResolversParentTypes['ConversationMoment']> = {
  actor?: Resolver<ResolversTypes['Author'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConversationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationPayload'] = ResolversParentTypes['ConversationPayload']> = {
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiKeyPayload'] = ResolversParentTypes['CreateApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateUploadPayload'] = ResolversParentTypes['CreateUploadPayload']> = {
  upload?: Resolver<Maybe<ResolversTypes['Upload']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayCount'] = ResolversParentTypes['DayCount']> = {
  conversations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['DayLabelCount']>, ParentType, ContextType>;
};

export type DayLabelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayLabelCount'] = ResolversParentTypes['DayLabelCount']> = {
  conversations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  labelId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DeleteUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteUploadPayload'] = ResolversParentTypes['DeleteUploadPayload']> = {
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Device'] = ResolversParentTypes['Device']> = {
  browser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DeviceKind']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Draft'] = ResolversParentTypes['Draft']> = {
  conversationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DraftSharingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftSharing'] = ResolversParentTypes['DraftSharing']> = {
  told?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EmailConversationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailConversationPayload'] = ResolversParentTypes['EmailConversationPayload']> = {
  email?: Resolver<Maybe<ResolversTypes['ConversationEmail']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExcerptPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcerptPart'] = ResolversParentTypes['ExcerptPart']> = {
  found?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Export'] = ResolversParentTypes['Export']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ExportedFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['ExportedList']>, ParentType, ContextType>;
};

export type ExportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportConnection'] = ResolversParentTypes['ExportConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Export']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExportLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportLink'] = ResolversParentTypes['ExportLink']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExportedListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportedList'] = ResolversParentTypes['ExportedList']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ConversationKind']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  responseGrade?: Resolver<Maybe<ResolversTypes['ResponseGrade']>, ParentType, ContextType>;
  search?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  startedFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  states?: Resolver<Maybe<Array<ResolversTypes['ConversationState']>>, ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unanswered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  unclosed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  unlabeled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  visitor?: Resolver<Maybe<ResolversTypes['Visitor']>, ParentType, ContextType>;
};

export type FileRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileRules'] = ResolversParentTypes['FileRules']> = {
  maxMegabytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanUpload?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  agents?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sites?: Resolver<Array<ResolversTypes['Site']>, ParentType, ContextType>;
};

export type GroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupPayload'] = ResolversParentTypes['GroupPayload']> = {
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IdentifyVisitorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentifyVisitorPayload'] = ResolversParentTypes['IdentifyVisitorPayload']> = {
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  visitor?: Resolver<Maybe<ResolversTypes['Visitor']>, ParentType, ContextType>;
};

export type InboxEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InboxEvent'] = ResolversParentTypes['InboxEvent']> = {
  actor?: Resolver<ResolversTypes['Author'], ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  lostConversationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Note']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
};

export type LabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  color?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LabelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabelCount'] = ResolversParentTypes['LabelCount']> = {
  conversations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  responseTimes?: Resolver<ResolversTypes['ResponseTimes'], ParentType, ContextType>;
};

export type LabelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabelPayload'] = ResolversParentTypes['LabelPayload']> = {
  label?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LeaveMessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveMessagePayload'] = ResolversParentTypes['LeaveMessagePayload']> = {
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LiftBanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftBanPayload'] = ResolversParentTypes['LiftBanPayload']> = {
  ban?: Resolver<Maybe<ResolversTypes['Ban']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Author'], ParentType, ContextType>;
  clientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conversationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerCanEditUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessagePayload'] = ResolversParentTypes['MessagePayload']> = {
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MessagePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessagePreview'] = ResolversParentTypes['MessagePreview']> = {
  author?: Resolver<ResolversTypes['AuthorType'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptTransfer?: Resolver<ResolversTypes['TransferPayload'], ParentType, ContextType, RequireFields<MutationAcceptTransferArgs, 'id'>>;
  addNote?: Resolver<ResolversTypes['NotePayload'], ParentType, ContextType, RequireFields<MutationAddNoteArgs, 'input'>>;
  addTag?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationAddTagArgs, 'conversationId' | 'name'>>;
  answerSurvey?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationAnswerSurveyArgs, 'input'>>;
  archiveAgent?: Resolver<ResolversTypes['AgentPayload'], ParentType, ContextType, RequireFields<MutationArchiveAgentArgs, 'id'>>;
  archiveGroup?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationArchiveGroupArgs, 'id'>>;
  archiveLabel?: Resolver<ResolversTypes['LabelPayload'], ParentType, ContextType, RequireFields<MutationArchiveLabelArgs, 'id'>>;
  archiveRapidResponse?: Resolver<ResolversTypes['RapidResponsePayload'], ParentType, ContextType, RequireFields<MutationArchiveRapidResponseArgs, 'id'>>;
  archiveSite?: Resolver<ResolversTypes['SitePayload'], ParentType, ContextType, RequireFields<MutationArchiveSiteArgs, 'id'>>;
  assignConversation?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationAssignConversationArgs, 'agentId' | 'id'>>;
  banVisitor?: Resolver<ResolversTypes['BanVisitorPayload'], ParentType, ContextType, RequireFields<MutationBanVisitorArgs, 'input'>>;
  cancelTransfer?: Resolver<ResolversTypes['TransferPayload'], ParentType, ContextType, RequireFields<MutationCancelTransferArgs, 'id'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordPayload'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  closeConversation?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationCloseConversationArgs, 'closed' | 'id'>>;
  copyRapidResponseFile?: Resolver<ResolversTypes['CreateUploadPayload'], ParentType, ContextType, RequireFields<MutationCopyRapidResponseFileArgs, 'input'>>;
  countRapidResponseUse?: Resolver<ResolversTypes['RapidResponsePayload'], ParentType, ContextType, RequireFields<MutationCountRapidResponseUseArgs, 'input'>>;
  createAgent?: Resolver<ResolversTypes['AgentPayload'], ParentType, ContextType, RequireFields<MutationCreateAgentArgs, 'input'>>;
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  createGroup?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationCreateGroupArgs, 'input'>>;
  createLabel?: Resolver<ResolversTypes['LabelPayload'], ParentType, ContextType, RequireFields<MutationCreateLabelArgs, 'input'>>;
  createRapidResponse?: Resolver<ResolversTypes['RapidResponsePayload'], ParentType, ContextType, RequireFields<MutationCreateRapidResponseArgs, 'input'>>;
  createSite?: Resolver<ResolversTypes['SitePayload'], ParentType, ContextType, RequireFields<MutationCreateSiteArgs, 'input'>>;
  createUpload?: Resolver<ResolversTypes['CreateUploadPayload'], ParentType, ContextType, RequireFields<MutationCreateUploadArgs, 'input'>>;
  declineTransfer?: Resolver<ResolversTypes['TransferPayload'], ParentType, ContextType, RequireFields<MutationDeclineTransferArgs, 'id'>>;
  deleteMessage?: Resolver<ResolversTypes['MessagePayload'], ParentType, ContextType, RequireFields<MutationDeleteMessageArgs, 'conversationId' | 'id'>>;
  deleteNote?: Resolver<ResolversTypes['NotePayload'], ParentType, ContextType, RequireFields<MutationDeleteNoteArgs, 'conversationId' | 'id'>>;
  deleteUpload?: Resolver<ResolversTypes['DeleteUploadPayload'], ParentType, ContextType, RequireFields<MutationDeleteUploadArgs, 'clientId'>>;
  editMessage?: Resolver<ResolversTypes['MessagePayload'], ParentType, ContextType, RequireFields<MutationEditMessageArgs, 'input'>>;
  editNote?: Resolver<ResolversTypes['NotePayload'], ParentType, ContextType, RequireFields<MutationEditNoteArgs, 'input'>>;
  emailConversation?: Resolver<ResolversTypes['EmailConversationPayload'], ParentType, ContextType, RequireFields<MutationEmailConversationArgs, 'input'>>;
  emailTranscript?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationEmailTranscriptArgs, 'input'>>;
  endConversation?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationEndConversationArgs, 'id'>>;
  identifyVisitor?: Resolver<ResolversTypes['IdentifyVisitorPayload'], ParentType, ContextType, RequireFields<MutationIdentifyVisitorArgs, 'input'>>;
  leaveMessage?: Resolver<ResolversTypes['LeaveMessagePayload'], ParentType, ContextType, RequireFields<MutationLeaveMessageArgs, 'input'>>;
  liftBan?: Resolver<ResolversTypes['LiftBanPayload'], ParentType, ContextType, RequireFields<MutationLiftBanArgs, 'id'>>;
  markRead?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationMarkReadArgs, 'conversationId' | 'seq'>>;
  redirectVisitor?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationRedirectVisitorArgs, 'input'>>;
  removeAgentAvatar?: Resolver<ResolversTypes['AgentPayload'], ParentType, ContextType, RequireFields<MutationRemoveAgentAvatarArgs, 'id'>>;
  removeTag?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationRemoveTagArgs, 'conversationId' | 'name'>>;
  renameVisitor?: Resolver<ResolversTypes['RenameVisitorPayload'], ParentType, ContextType, RequireFields<MutationRenameVisitorArgs, 'id'>>;
  reopenConversation?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationReopenConversationArgs, 'id'>>;
  reportActivity?: Resolver<ResolversTypes['AgentPayload'], ParentType, ContextType>;
  restoreRapidResponse?: Resolver<ResolversTypes['RapidResponsePayload'], ParentType, ContextType, RequireFields<MutationRestoreRapidResponseArgs, 'id'>>;
  revokeAllSessions?: Resolver<ResolversTypes['RevokeAllSessionsPayload'], ParentType, ContextType, RequireFields<MutationRevokeAllSessionsArgs, 'agentId'>>;
  revokeApiKey?: Resolver<ResolversTypes['ApiKeyPayload'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'id'>>;
  revokeSession?: Resolver<ResolversTypes['RevokeSessionPayload'], ParentType, ContextType, Partial<MutationRevokeSessionArgs>>;
  sendMessage?: Resolver<ResolversTypes['SendMessagePayload'], ParentType, ContextType, RequireFields<MutationSendMessageArgs, 'input'>>;
  sendSurvey?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationSendSurveyArgs, 'conversationId'>>;
  setAgentAvatar?: Resolver<ResolversTypes['AgentPayload'], ParentType, ContextType, RequireFields<MutationSetAgentAvatarArgs, 'input'>>;
  setAutoAway?: Resolver<ResolversTypes['AgentPayload'], ParentType, ContextType, Partial<MutationSetAutoAwayArgs>>;
  setConversationLabel?: Resolver<ResolversTypes['ConversationPayload'], ParentType, ContextType, RequireFields<MutationSetConversationLabelArgs, 'id'>>;
  setMaxActiveChats?: Resolver<ResolversTypes['AgentPayload'], ParentType, ContextType, RequireFields<MutationSetMaxActiveChatsArgs, 'maxActiveChats'>>;
  setOpeningHours?: Resolver<ResolversTypes['SitePayload'], ParentType, ContextType, RequireFields<MutationSetOpeningHoursArgs, 'siteId'>>;
  setPresence?: Resolver<ResolversTypes['AgentPayload'], ParentType, ContextType, RequireFields<MutationSetPresenceArgs, 'presence'>>;
  setTyping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationSetTypingArgs, 'conversationId' | 'typing'>>;
  shareDraft?: Resolver<ResolversTypes['DraftSharing'], ParentType, ContextType, RequireFields<MutationShareDraftArgs, 'conversationId' | 'text'>>;
  startConversation?: Resolver<ResolversTypes['StartConversationPayload'], ParentType, ContextType, RequireFields<MutationStartConversationArgs, 'input'>>;
  subscribeToPush?: Resolver<ResolversTypes['PushSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationSubscribeToPushArgs, 'input'>>;
  trackPage?: Resolver<ResolversTypes['TrackPagePayload'], ParentType, ContextType, RequireFields<MutationTrackPageArgs, 'input'>>;
  transferConversation?: Resolver<ResolversTypes['TransferPayload'], ParentType, ContextType, RequireFields<MutationTransferConversationArgs, 'input'>>;
  unsubscribeFromPush?: Resolver<ResolversTypes['UnsubscribeFromPushPayload'], ParentType, ContextType, RequireFields<MutationUnsubscribeFromPushArgs, 'endpoint'>>;
  updateAgent?: Resolver<ResolversTypes['AgentPayload'], ParentType, ContextType, RequireFields<MutationUpdateAgentArgs, 'input'>>;
  updateGroup?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationUpdateGroupArgs, 'input'>>;
  updateLabel?: Resolver<ResolversTypes['LabelPayload'], ParentType, ContextType, RequireFields<MutationUpdateLabelArgs, 'input'>>;
  updateRapidResponse?: Resolver<ResolversTypes['RapidResponsePayload'], ParentType, ContextType, RequireFields<MutationUpdateRapidResponseArgs, 'input'>>;
  updateSite?: Resolver<ResolversTypes['SitePayload'], ParentType, ContextType, RequireFields<MutationUpdateSiteArgs, 'input'>>;
  updateWorkspace?: Resolver<ResolversTypes['WorkspacePayload'], ParentType, ContextType, RequireFields<MutationUpdateWorkspaceArgs, 'input'>>;
};

export type NoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  author?: Resolver<ResolversTypes['Author'], ParentType, ContextType>;
  clientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conversationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotePayload'] = ResolversParentTypes['NotePayload']> = {
  note?: Resolver<Maybe<ResolversTypes['Note']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OnlineVisitorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnlineVisitor'] = ResolversParentTypes['OnlineVisitor']> = {
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['Page'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  referrer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
};

export type OnlineVisitorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnlineVisitorConnection'] = ResolversParentTypes['OnlineVisitorConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['OnlineVisitor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OnlineVisitorsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnlineVisitors'] = ResolversParentTypes['OnlineVisitors']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenDay'] = ResolversParentTypes['OpenDay']> = {
  spans?: Resolver<Array<ResolversTypes['OpenSpan']>, ParentType, ContextType>;
};

export type OpenExceptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenException'] = ResolversParentTypes['OpenException']> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spans?: Resolver<Array<ResolversTypes['OpenSpan']>, ParentType, ContextType>;
  yearly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OpenSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenSpan'] = ResolversParentTypes['OpenSpan']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpeningHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningHours'] = ResolversParentTypes['OpeningHours']> = {
  exceptions?: Resolver<Array<ResolversTypes['OpenException']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  week?: Resolver<Array<ResolversTypes['OpenDay']>, ParentType, ContextType>;
};

export type PageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Page'] = ResolversParentTypes['Page']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageView'] = ResolversParentTypes['PageView']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['Page'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicHolidayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicHoliday'] = ResolversParentTypes['PublicHoliday']> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yearly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PushSubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PushSubscription'] = ResolversParentTypes['PushSubscription']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  showText?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PushSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PushSubscriptionPayload'] = ResolversParentTypes['PushSubscriptionPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['PushSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType, RequireFields<QueryAgentArgs, 'id'>>;
  agents?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType, RequireFields<QueryAgentsArgs, 'includeArchived'>>;
  apiKeys?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType, RequireFields<QueryAttachmentArgs, 'id'>>;
  bans?: Resolver<Maybe<ResolversTypes['BanConnection']>, ParentType, ContextType, RequireFields<QueryBansArgs, 'first'>>;
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType, RequireFields<QueryConversationArgs, 'id'>>;
  conversations?: Resolver<ResolversTypes['ConversationConnection'], ParentType, ContextType, RequireFields<QueryConversationsArgs, 'first'>>;
  conversationsExport?: Resolver<ResolversTypes['ExportLink'], ParentType, ContextType, Partial<QueryConversationsExportArgs>>;
  exports?: Resolver<Maybe<ResolversTypes['ExportConnection']>, ParentType, ContextType, RequireFields<QueryExportsArgs, 'first'>>;
  fileRules?: Resolver<ResolversTypes['FileRules'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryGroupsArgs, 'includeArchived'>>;
  labels?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType, RequireFields<QueryLabelsArgs, 'includeArchived'>>;
  onlineVisitors?: Resolver<ResolversTypes['OnlineVisitorConnection'], ParentType, ContextType, RequireFields<QueryOnlineVisitorsArgs, 'first'>>;
  publicHolidays?: Resolver<Array<ResolversTypes['PublicHoliday']>, ParentType, ContextType, RequireFields<QueryPublicHolidaysArgs, 'language' | 'year'>>;
  pushSubscription?: Resolver<Maybe<ResolversTypes['PushSubscription']>, ParentType, ContextType, RequireFields<QueryPushSubscriptionArgs, 'endpoint'>>;
  rapidResponses?: Resolver<Array<ResolversTypes['RapidResponse']>, ParentType, ContextType>;
  searchConversations?: Resolver<ResolversTypes['ConversationHitConnection'], ParentType, ContextType, RequireFields<QuerySearchConversationsArgs, 'first' | 'search'>>;
  sites?: Resolver<Array<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<QuerySitesArgs, 'includeArchived'>>;
  statistics?: Resolver<Maybe<ResolversTypes['Statistics']>, ParentType, ContextType, Partial<QueryStatisticsArgs>>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryTagsArgs, 'prefix'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  visitors?: Resolver<Array<ResolversTypes['Visitor']>, ParentType, ContextType, RequireFields<QueryVisitorsArgs, 'first' | 'search'>>;
  widget?: Resolver<Maybe<ResolversTypes['Widget']>, ParentType, ContextType, RequireFields<QueryWidgetArgs, 'siteKey'>>;
  workspace?: Resolver<Maybe<ResolversTypes['Workspace']>, ParentType, ContextType>;
};

export type QueuePlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QueuePlace'] = ResolversParentTypes['QueuePlace']> = {
  conversationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RapidResponseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RapidResponse'] = ResolversParentTypes['RapidResponse']> = {
  agents?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  folder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['RapidResponseSharing'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  useCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanManage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanUse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RapidResponsePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RapidResponsePayload'] = ResolversParentTypes['RapidResponsePayload']> = {
  rapidResponse?: Resolver<Maybe<ResolversTypes['RapidResponse']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RedirectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Redirect'] = ResolversParentTypes['Redirect']> = {
  handover?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RenameVisitorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameVisitorPayload'] = ResolversParentTypes['RenameVisitorPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  visitor?: Resolver<Maybe<ResolversTypes['Visitor']>, ParentType, ContextType>;
};

export type ResponseTimesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseTimes'] = ResolversParentTypes['ResponseTimes']> = {
  green?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  red?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unanswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yellow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevokeAllSessionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeAllSessionsPayload'] = ResolversParentTypes['RevokeAllSessionsPayload']> = {
  revoked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeSessionPayload'] = ResolversParentTypes['RevokeSessionPayload']> = {
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoutingDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoutingDecision'] = ResolversParentTypes['RoutingDecision']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  candidates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RoutingReason'], ParentType, ContextType>;
};

export type SendMessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendMessagePayload'] = ResolversParentTypes['SendMessagePayload']> = {
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userAgent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  allowedOrigins?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  color?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Locale']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openingHours?: Resolver<Maybe<ResolversTypes['OpeningHours']>, ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  opensText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SiteOpensTextArgs, 'language'>>;
  scriptTag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whenUnavailable?: Resolver<ResolversTypes['WhenUnavailable'], ParentType, ContextType>;
};

export type SitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SitePayload'] = ResolversParentTypes['SitePayload']> = {
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SlotsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Slots'] = ResolversParentTypes['Slots']> = {
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StartConversationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartConversationPayload'] = ResolversParentTypes['StartConversationPayload']> = {
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  conversations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['DayCount']>, ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['LabelCount']>, ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responseTimes?: Resolver<ResolversTypes['ResponseTimes'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  conversationEvents?: SubscriptionResolver<ResolversTypes['ConversationEvent'], "conversationEvents", ParentType, ContextType, RequireFields<SubscriptionConversationEventsArgs, 'conversationId'>>;
  drafts?: SubscriptionResolver<ResolversTypes['Draft'], "drafts", ParentType, ContextType, RequireFields<SubscriptionDraftsArgs, 'conversationId'>>;
  inboxEvents?: SubscriptionResolver<ResolversTypes['InboxEvent'], "inboxEvents", ParentType, ContextType, Partial<SubscriptionInboxEventsArgs>>;
  onlineVisitors?: SubscriptionResolver<ResolversTypes['OnlineVisitors'], "onlineVisitors", ParentType, ContextType>;
  presence?: SubscriptionResolver<ResolversTypes['Agent'], "presence", ParentType, ContextType>;
  queuePlace?: SubscriptionResolver<ResolversTypes['QueuePlace'], "queuePlace", ParentType, ContextType, RequireFields<SubscriptionQueuePlaceArgs, 'conversationId'>>;
  typing?: SubscriptionResolver<ResolversTypes['Typing'], "typing", ParentType, ContextType, Partial<SubscriptionTypingArgs>>;
  viewers?: SubscriptionResolver<ResolversTypes['Viewers'], "viewers", ParentType, ContextType, RequireFields<SubscriptionViewersArgs, 'conversationId'>>;
};

export type SurveyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Survey'] = ResolversParentTypes['Survey']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TrackPagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackPagePayload'] = ResolversParentTypes['TrackPagePayload']> = {
  page?: Resolver<Maybe<ResolversTypes['Page']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transfer'] = ResolversParentTypes['Transfer']> = {
  conversationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['TransferOffer']>, ParentType, ContextType>;
  openOffer?: Resolver<Maybe<ResolversTypes['TransferOffer']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TransferState'], ParentType, ContextType>;
  toAgent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  toGroup?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  viewerCanAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TransferGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferGroup'] = ResolversParentTypes['TransferGroup']> = {
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransferOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferOffer'] = ResolversParentTypes['TransferOffer']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TransferState'], ParentType, ContextType>;
};

export type TransferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferPayload'] = ResolversParentTypes['TransferPayload']> = {
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TransferTargetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferTargets'] = ResolversParentTypes['TransferTargets']> = {
  agents?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['TransferGroup']>, ParentType, ContextType>;
};

export type TypingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Typing'] = ResolversParentTypes['Typing']> = {
  author?: Resolver<ResolversTypes['Author'], ParentType, ContextType>;
  conversationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  typing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UnservedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unserved'] = ResolversParentTypes['Unserved']> = {
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnservedReason'], ParentType, ContextType>;
};

export type UnsubscribeFromPushPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnsubscribeFromPushPayload'] = ResolversParentTypes['UnsubscribeFromPushPayload']> = {
  unsubscribed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Upload'] = ResolversParentTypes['Upload']> = {
  attachmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stored?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['Permission']>, ParentType, ContextType>;
  visitor?: Resolver<Maybe<ResolversTypes['Visitor']>, ParentType, ContextType>;
};

export type ViewersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewers'] = ResolversParentTypes['Viewers']> = {
  agents?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  conversationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['Page'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  referrer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  trail?: Resolver<Array<ResolversTypes['PageView']>, ParentType, ContextType>;
};

export type VisitorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Visitor'] = ResolversParentTypes['Visitor']> = {
  ban?: Resolver<Maybe<ResolversTypes['Ban']>, ParentType, ContextType>;
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  conversationCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Page']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  referrer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trail?: Resolver<Array<ResolversTypes['PageView']>, ParentType, ContextType>;
};

export type WidgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Widget'] = ResolversParentTypes['Widget']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  color?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Locale']>, ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  opensText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<WidgetOpensTextArgs, 'language'>>;
  siteName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkspaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Workspace'] = ResolversParentTypes['Workspace']> = {
  emailDelivery?: Resolver<ResolversTypes['EmailDelivery'], ParentType, ContextType>;
  eventCursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filesFromVisitors?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labelRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  livePreview?: Resolver<ResolversTypes['LivePreview'], ParentType, ContextType>;
  maxFileMegabytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  messageEditSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pushKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  queueLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slots?: Resolver<ResolversTypes['Slots'], ParentType, ContextType>;
  survey?: Resolver<ResolversTypes['SurveyMode'], ParentType, ContextType>;
  transferSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vanishedSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkspacePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkspacePayload'] = ResolversParentTypes['WorkspacePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workspace?: Resolver<Maybe<ResolversTypes['Workspace']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agent?: AgentResolvers<ContextType>;
  AgentPayload?: AgentPayloadResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyPayload?: ApiKeyPayloadResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  AttachmentImage?: AttachmentImageResolvers<ContextType>;
  Author?: AuthorResolvers<ContextType>;
  Ban?: BanResolvers<ContextType>;
  BanConnection?: BanConnectionResolvers<ContextType>;
  BanVisitorPayload?: BanVisitorPayloadResolvers<ContextType>;
  ChangePasswordPayload?: ChangePasswordPayloadResolvers<ContextType>;
  Conversation?: ConversationResolvers<ContextType>;
  ConversationConnection?: ConversationConnectionResolvers<ContextType>;
  ConversationEmail?: ConversationEmailResolvers<ContextType>;
  ConversationEvent?: ConversationEventResolvers<ContextType>;
  ConversationHit?: ConversationHitResolvers<ContextType>;
  ConversationHitConnection?: ConversationHitConnectionResolvers<ContextType>;
  ConversationMoment?: ConversationMomentResolvers<ContextType>;
  ConversationPayload?: ConversationPayloadResolvers<ContextType>;
  CreateApiKeyPayload?: CreateApiKeyPayloadResolvers<ContextType>;
  CreateUploadPayload?: CreateUploadPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DayCount?: DayCountResolvers<ContextType>;
  DayLabelCount?: DayLabelCountResolvers<ContextType>;
  DeleteUploadPayload?: DeleteUploadPayloadResolvers<ContextType>;
  Device?: DeviceResolvers<ContextType>;
  Draft?: DraftResolvers<ContextType>;
  DraftSharing?: DraftSharingResolvers<ContextType>;
  EmailConversationPayload?: EmailConversationPayloadResolvers<ContextType>;
  ExcerptPart?: ExcerptPartResolvers<ContextType>;
  Export?: ExportResolvers<ContextType>;
  ExportConnection?: ExportConnectionResolvers<ContextType>;
  ExportLink?: ExportLinkResolvers<ContextType>;
  ExportedList?: ExportedListResolvers<ContextType>;
  FileRules?: FileRulesResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupPayload?: GroupPayloadResolvers<ContextType>;
  IdentifyVisitorPayload?: IdentifyVisitorPayloadResolvers<ContextType>;
  InboxEvent?: InboxEventResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  LabelCount?: LabelCountResolvers<ContextType>;
  LabelPayload?: LabelPayloadResolvers<ContextType>;
  LeaveMessagePayload?: LeaveMessagePayloadResolvers<ContextType>;
  LiftBanPayload?: LiftBanPayloadResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessagePayload?: MessagePayloadResolvers<ContextType>;
  MessagePreview?: MessagePreviewResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  NotePayload?: NotePayloadResolvers<ContextType>;
  OnlineVisitor?: OnlineVisitorResolvers<ContextType>;
  OnlineVisitorConnection?: OnlineVisitorConnectionResolvers<ContextType>;
  OnlineVisitors?: OnlineVisitorsResolvers<ContextType>;
  OpenDay?: OpenDayResolvers<ContextType>;
  OpenException?: OpenExceptionResolvers<ContextType>;
  OpenSpan?: OpenSpanResolvers<ContextType>;
  OpeningHours?: OpeningHoursResolvers<ContextType>;
  Page?: PageResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PageView?: PageViewResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PublicHoliday?: PublicHolidayResolvers<ContextType>;
  PushSubscription?: PushSubscriptionResolvers<ContextType>;
  PushSubscriptionPayload?: PushSubscriptionPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueuePlace?: QueuePlaceResolvers<ContextType>;
  RapidResponse?: RapidResponseResolvers<ContextType>;
  RapidResponsePayload?: RapidResponsePayloadResolvers<ContextType>;
  Redirect?: RedirectResolvers<ContextType>;
  RenameVisitorPayload?: RenameVisitorPayloadResolvers<ContextType>;
  ResponseTimes?: ResponseTimesResolvers<ContextType>;
  RevokeAllSessionsPayload?: RevokeAllSessionsPayloadResolvers<ContextType>;
  RevokeSessionPayload?: RevokeSessionPayloadResolvers<ContextType>;
  RoutingDecision?: RoutingDecisionResolvers<ContextType>;
  SendMessagePayload?: SendMessagePayloadResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SitePayload?: SitePayloadResolvers<ContextType>;
  Slots?: SlotsResolvers<ContextType>;
  StartConversationPayload?: StartConversationPayloadResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Survey?: SurveyResolvers<ContextType>;
  TrackPagePayload?: TrackPagePayloadResolvers<ContextType>;
  Transfer?: TransferResolvers<ContextType>;
  TransferGroup?: TransferGroupResolvers<ContextType>;
  TransferOffer?: TransferOfferResolvers<ContextType>;
  TransferPayload?: TransferPayloadResolvers<ContextType>;
  TransferTargets?: TransferTargetsResolvers<ContextType>;
  Typing?: TypingResolvers<ContextType>;
  Unserved?: UnservedResolvers<ContextType>;
  UnsubscribeFromPushPayload?: UnsubscribeFromPushPayloadResolvers<ContextType>;
  Upload?: UploadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Viewers?: ViewersResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  Visitor?: VisitorResolvers<ContextType>;
  Widget?: WidgetResolvers<ContextType>;
  Workspace?: WorkspaceResolvers<ContextType>;
  WorkspacePayload?: WorkspacePayloadResolvers<ContextType>;
};

