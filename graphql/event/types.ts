import type { ConversationRow, EventRow, MessageRow, NoteRow, VisitorRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';
import type { EventType } from '../__generated__/resolvers.ts';

/** Every event of the log, `noun.pastTense`, and what the API calls it. */
export const eventTypes = {
  'conversation.started': 'CONVERSATION_STARTED',
  'conversation.assigned': 'CONVERSATION_ASSIGNED',
  'conversation.ended': 'CONVERSATION_ENDED',
  'conversation.reopened': 'CONVERSATION_REOPENED',
  'conversation.returned': 'CONVERSATION_RETURNED',
  'conversation.labeled': 'CONVERSATION_LABELED',
  'conversation.closed': 'CONVERSATION_CLOSED',
  'conversation.emailed': 'CONVERSATION_EMAILED',
  'conversation.tagged': 'CONVERSATION_TAGGED',
  'conversation.untagged': 'CONVERSATION_UNTAGGED',
  'conversation.read': 'CONVERSATION_READ',
  'message.sent': 'MESSAGE_SENT',
  'message.edited': 'MESSAGE_EDITED',
  'message.deleted': 'MESSAGE_DELETED',
  'note.added': 'NOTE_ADDED',
  'note.edited': 'NOTE_EDITED',
  'note.deleted': 'NOTE_DELETED',
  'transfer.offered': 'TRANSFER_OFFERED',
  'transfer.accepted': 'TRANSFER_ACCEPTED',
  'transfer.declined': 'TRANSFER_DECLINED',
  'transfer.expired': 'TRANSFER_EXPIRED',
  'transfer.cancelled': 'TRANSFER_CANCELLED',
  'visitor.renamed': 'VISITOR_RENAMED',
  'visitor.moved': 'VISITOR_MOVED',
  'survey.sent': 'SURVEY_SENT',
  'survey.answered': 'SURVEY_ANSWERED',
  'visitor.redirected': 'VISITOR_REDIRECTED',
  'visitor.banned': 'VISITOR_BANNED',
  'visitor.unbanned': 'VISITOR_UNBANNED',
  'workspace.updated': 'WORKSPACE_UPDATED',
  'agent.created': 'AGENT_CREATED',
  'agent.updated': 'AGENT_UPDATED',
  'agent.archived': 'AGENT_ARCHIVED',
  'agent.presence_changed': 'AGENT_PRESENCE_CHANGED',
  'session.revoked': 'SESSION_REVOKED',
  'group.created': 'GROUP_CREATED',
  'group.updated': 'GROUP_UPDATED',
  'group.archived': 'GROUP_ARCHIVED',
  'site.created': 'SITE_CREATED',
  'site.updated': 'SITE_UPDATED',
  'site.archived': 'SITE_ARCHIVED',
  'label.created': 'LABEL_CREATED',
  'label.updated': 'LABEL_UPDATED',
  'label.archived': 'LABEL_ARCHIVED',
  'rapid_response.created': 'RAPID_RESPONSE_CREATED',
  'rapid_response.updated': 'RAPID_RESPONSE_UPDATED',
  'rapid_response.archived': 'RAPID_RESPONSE_ARCHIVED',
  'rapid_response.restored': 'RAPID_RESPONSE_RESTORED',
  'api_key.created': 'API_KEY_CREATED',
  'api_key.revoked': 'API_KEY_REVOKED',
  'history.imported': 'HISTORY_IMPORTED',
  'export.fetched': 'EXPORT_FETCHED',
} as const satisfies Record<string, EventType>;

export type EventName = keyof typeof eventTypes;

/** What a verb tells the log. Position and time are the log's to give. */
export interface NewEvent {
  type: EventName;
  actor: Actor;
  /** The row as it is since, its `seq` already the event's own; it spares local subscribers a read. */
  conversation?: ConversationRow;
  message?: MessageRow;
  note?: NoteRow;
  visitor?: VisitorRow;
  /** What it is about, when that is not the conversation. */
  subjectId?: string;
  data?: Record<string, string | number | boolean | null>;
}

/** An event that has been committed, with what the verb had at hand. */
export interface Committed {
  event: EventRow;
  conversation?: ConversationRow;
  message?: MessageRow;
  note?: NoteRow;
}

const ofTheDirectory = /^(agent|group|site|label|workspace)\.|^visitor\.(un)?banned$/;

/** Whether the kept directory of the workspace is out of date after it. */
export const changesDirectory = (type: string): boolean => ofTheDirectory.test(type);

export const isEventName = (type: string): type is EventName => Object.hasOwn(eventTypes, type);
