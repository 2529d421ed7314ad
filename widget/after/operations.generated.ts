/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Operation } from '../operation.ts';
/** What the visitor thinks. */
export type AnswerSurveyInput = {
  /** In the visitor's words, up to 2,000 characters. */
  comment?: string;
  /** The conversation's id. */
  conversationId: string;
  /** From 1, bad, to 5, very good. */
  rating: number;
};

/** A visitor's own conversation to mail. */
export type EmailTranscriptInput = {
  /** The caller's own id of this mail, up to 100 characters: a repeat changes nothing and returns the first result. */
  clientId: string;
  /** The conversation's id. */
  conversationId: string;
  /** To whom: one address. */
  email: string;
  /** The language of the mail. */
  language: Locale;
  /** The time zone of its times, such as `Europe/Stockholm`; left out: UTC. */
  timeZone?: string | null | undefined;
};

/** A language of portal and widget. */
export type Locale =
  /** English. */
  | 'en'
  /** Swedish. */
  | 'sv';

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

export type AnswerSurveyMutationVariables = Exact<{
  input: AnswerSurveyInput;
}>;


export type AnswerSurveyMutation = { answerSurvey: { userErrors: Array<{ code: UserErrorCode }> } };

export type EmailTranscriptMutationVariables = Exact<{
  input: EmailTranscriptInput;
}>;


export type EmailTranscriptMutation = { emailTranscript: { userErrors: Array<{ code: UserErrorCode }> } };

export const AnswerSurvey: Operation<AnswerSurveyMutation, AnswerSurveyMutationVariables> = { query: "mutation AnswerSurvey($input:AnswerSurveyInput!){answerSurvey(input:$input){userErrors{code}}}" };
export const EmailTranscript: Operation<EmailTranscriptMutation, EmailTranscriptMutationVariables> = { query: "mutation EmailTranscript($input:EmailTranscriptInput!){emailTranscript(input:$input){userErrors{code}}}" };