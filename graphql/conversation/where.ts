import { type Fragment, sql } from '../../db/client.ts';
import { type Actor, may } from '../actor/actor.ts';
import { isId } from '../input.ts';
import type { ConversationState, ResponseGrade } from '../__generated__/resolvers.ts';
import type { Narrowed } from './narrowed.ts';
import { greenUpTo, redFrom } from './responseGrade.ts';

/**
 * The condition on `conversation` that a filter stands for. List, count and statistics all use this one, so that a
 * figure and the list behind it cannot differ.
 */
export function where(filter: Narrowed, workspaceId: string): Fragment {
  const conditions = [
    sql`conversation.workspace_id = ${workspaceId}`,
    filter.states && among(filter.states),
    filter.kind && (filter.kind === 'CHAT' ? sql`conversation.kind = 'CHAT'` : sql`conversation.kind = 'MESSAGE'`),
    given(filter.siteId) && ids(filter.siteId, (id) => sql`conversation.site_id = ${id}`),
    given(filter.agentId) && ids(filter.agentId, (id) => sql`conversation.agent_id = ${id}`),
    given(filter.involvedAgentId) && ids(filter.involvedAgentId, (id) => involving(workspaceId, id, filter.involved)),
    given(filter.groupId) && (filter.siteIds ? onOneOf(filter.siteIds) : ids(filter.groupId, (id) => onSiteOf(workspaceId, id))),
    given(filter.visitorId) && ids(filter.visitorId, (id) => sql`conversation.visitor_id = ${id}`),
    given(filter.labelId) && ids(filter.labelId, (id) => sql`conversation.label_id = ${id}`),
    filter.rating != null && rated(workspaceId, filter.rating),
    filter.unclosed && stillOpenInList(workspaceId),
    filter.unlabeled && sql`conversation.label_id is null`,
    given(filter.tag) && (filter.tagId === undefined ? tagged(workspaceId, filter.tag) : withTag(workspaceId, filter.tagId)),
    filter.responseGrade && graded(filter.responseGrade),
    filter.unanswered && sql`conversation.first_response_ms is null`,
    filter.startedFrom && sql`conversation.started_at >= ${storable(filter.startedFrom)}`,
    filter.startedTo && sql`conversation.started_at < ${storable(filter.startedTo)}`,
  ];
  return conditions.filter((one) => typeof one === 'object' && one !== null).reduce((all, one) => sql`${all} and ${one}`);
}

/** The condition that says what `canRead` says of a row. */
export function visibleTo(actor: Actor): Fragment {
  if (may(actor, 'READ_ALL_CONVERSATIONS')) return sql`true`;
  switch (actor.type) {
    case 'VISITOR':
      return sql`conversation.visitor_id = ${actor.visitorId}`;
    case 'AGENT':
      if (!actor.frontOffice) return sql`(conversation.agent_id = ${actor.agentId} or conversation.offered_to = ${actor.agentId})`;
      return sql`(
        conversation.agent_id = ${actor.agentId} or conversation.offered_to = ${actor.agentId} or conversation.site_id = any(${[...actor.siteIds]}::uuid[])
      )`;
    default:
      return sql`false`;
  }
}

/** Spelt out, not as values: only then PostgreSQL sees that the open ones have an index of their own. */
function among(states: readonly ConversationState[]): Fragment {
  const wanted = new Set(states);
  if (wanted.has('QUEUED') && wanted.has('ACTIVE')) return wanted.has('ENDED') ? sql`true` : sql`conversation.state <> 'ENDED'`;
  return [...wanted].map(is).reduce((all, one) => sql`(${all} or ${one})`, sql`false`);
}

function is(state: ConversationState): Fragment {
  switch (state) {
    case 'QUEUED':
      return sql`conversation.state = 'QUEUED'`;
    case 'ACTIVE':
      return sql`conversation.state = 'ACTIVE'`;
    case 'ENDED':
      return sql`conversation.state = 'ENDED'`;
  }
}

const given = (value: string | null | undefined): value is string => typeof value === 'string';

/** What cannot be an id is nobody's: nothing is found, and PostgreSQL is not asked to compare it. */
const ids = (id: string, condition: (id: string) => Fragment): Fragment => (isId(id) ? condition(id) : sql`false`);

const hadBy = (workspaceId: string, agentId: string): Fragment => sql`exists (
  select from former_agent
  where former_agent.workspace_id = ${workspaceId} and former_agent.agent_id = ${agentId} and former_agent.conversation_id = conversation.id
)`;

function involving(workspaceId: string, agentId: string, involved: Narrowed['involved']): Fragment {
  switch (involved) {
    case 'HAS':
      return sql`conversation.agent_id = ${agentId}`;
    case 'HAD':
      return sql`former_agent.agent_id = ${agentId} and conversation.agent_id is distinct from ${agentId}`;
    default:
      return sql`(conversation.agent_id = ${agentId} or ${hadBy(workspaceId, agentId)})`;
  }
}

const onSiteOf = (workspaceId: string, groupId: string): Fragment => sql`conversation.site_id in (
  select site_group.site_id from site_group where site_group.workspace_id = ${workspaceId} and site_group.group_id = ${groupId}
)`;

/** Spelt out: of values PostgreSQL would sooner or later make one plan for all, and few would be looked for as many are. */
const onOneOf = (siteIds: readonly string[]): Fragment =>
  siteIds.length === 0 ? sql`false` : sql`conversation.site_id = any(${sql.unsafe(`'{${siteIds.filter(isId).join(',')}}'`)}::uuid[])`;

const withTag = (workspaceId: string, tagId: string | null): Fragment =>
  isId(tagId)
    ? sql`conversation.id in (
        select conversation_id from conversation_tag
        where conversation_tag.workspace_id = ${workspaceId} and conversation_tag.tag_id = ${sql.unsafe(`'${tagId}'`)}::uuid
      )`
    : sql`false`;

const rated = (workspaceId: string, rating: number): Fragment => sql`conversation.id in (
  select conversation_id from survey where survey.workspace_id = ${workspaceId} and survey.rating = ${rating}
)`;

const stillOpenInList = (workspaceId: string): Fragment => sql`conversation.id in (
  select conversation_id from unclosed_conversation where unclosed_conversation.workspace_id = ${workspaceId}
)`;

function tagged(workspaceId: string, tag: string): Fragment {
  if (!tag.isWellFormed() || tag.includes('\0')) return sql`false`;
  return sql`exists (
    select from tag join conversation_tag on conversation_tag.workspace_id = tag.workspace_id and conversation_tag.tag_id = tag.id
    where tag.workspace_id = ${workspaceId} and tag.name = ${tag.trim().toLowerCase()}
      and conversation_tag.conversation_id = conversation.id
  )`;
}

function graded(grade: ResponseGrade): Fragment {
  const ms = sql`conversation.first_response_ms`;
  if (grade === 'GREEN') return sql`${ms} <= ${greenUpTo}`;
  if (grade === 'RED') return sql`${ms} >= ${redFrom}`;
  return sql`${ms} > ${greenUpTo} and ${ms} < ${redFrom}`;
}

const earliest = Date.UTC(1900, 0);
const latest = Date.UTC(9000, 0);

/** JavaScript knows years that PostgreSQL cannot read as ISO text; no conversation lies there. */
export const storable = (time: Date): Date => new Date(Math.min(Math.max(time.getTime(), earliest), latest));
