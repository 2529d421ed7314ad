import DataLoader from 'dataloader';
import { sql } from '../db/client.ts';
import type { AttachmentRow, BanRow, ConversationRow, PageViewRow, RoutingDecisionRow, SessionRow, SurveyRow, TransferOfferRow, TransferRow, VisitorRow, VisitRow } from '../db/rows.ts';
import { attachmentsOf, filesOfRapidResponses, type MessagePlace, placeKey } from './attachment/fetch.ts';
import { type Along, conversationsWith, type ShownConversation, together } from './conversation/along.ts';
import type { Directory } from './directory/directory.ts';
import { type Moment, momentsOf } from './moment/moments.ts';
import { offersOf, transfersById, transfersOf } from './transfer/list.ts';
import { trails } from './visitor/trail.ts';
import { type ConversationVisit, visitsOf } from './visitor/visit.ts';

export const loadersOf = (directory: Directory): Loaders => new Loaders(directory.workspace.id);

/** Reads that many nodes of one answer share: one statement for all of them. Every event has its own; each is made when asked for. */
export class Loaders {
  readonly #workspaceId: string;
  #conversation?: Loader<ConversationRow | null>;
  #shownConversation?: DataLoader<Shown, ShownConversation | null, string>;
  #visitor?: Loader<VisitorRow | null>;
  #newestVisit?: Loader<VisitRow | null>;
  #newestConversation?: Loader<ConversationRow | null>;
  #conversationCount?: Loader<number>;
  #ban?: Loader<BanRow | null>;
  #survey?: Loader<SurveyRow | null>;
  #tags?: Loader<string[]>;
  #routingDecisions?: Loader<RoutingDecisionRow[]>;
  #moments?: Loader<Moment[]>;
  #transfer?: Loader<TransferRow | null>;
  #transfers?: Loader<TransferRow[]>;
  #transferOffers?: Loader<TransferOfferRow[]>;
  #queuePlace?: Loader<number | null>;
  #activeChats?: Loader<number>;
  #sessions?: Loader<SessionRow[]>;
  #trail?: Loader<PageViewRow[]>;
  #visit?: Loader<ConversationVisit | null>;
  #attachments?: DataLoader<MessagePlace, AttachmentRow[], string>;
  #filesOfRapidResponse?: Loader<AttachmentRow[]>;

  constructor(workspaceId: string) {
    this.#workspaceId = workspaceId;
  }

  get conversation(): Loader<ConversationRow | null> {
    return (this.#conversation ??= this.#by(conversations));
  }

  /** With what goes along; what one of them wants, all that are read with it get. */
  get shownConversation(): DataLoader<Shown, ShownConversation | null, string> {
    return (this.#shownConversation ??= new DataLoader((wanted) => this.#shown(wanted), { cacheKeyFn: ({ id }) => id }));
  }

  get visitor(): Loader<VisitorRow | null> {
    return (this.#visitor ??= this.#by(visitors));
  }

  get newestVisit(): Loader<VisitRow | null> {
    return (this.#newestVisit ??= this.#by(newestVisits));
  }

  get newestConversation(): Loader<ConversationRow | null> {
    return (this.#newestConversation ??= this.#by(newestConversations));
  }

  get conversationCount(): Loader<number> {
    return (this.#conversationCount ??= this.#by(conversationCounts));
  }

  get ban(): Loader<BanRow | null> {
    return (this.#ban ??= this.#by(bans));
  }

  get survey(): Loader<SurveyRow | null> {
    return (this.#survey ??= this.#by(surveys));
  }

  get tags(): Loader<string[]> {
    return (this.#tags ??= this.#by(tags));
  }

  get routingDecisions(): Loader<RoutingDecisionRow[]> {
    return (this.#routingDecisions ??= this.#by(routingDecisions));
  }

  get moments(): Loader<Moment[]> {
    return (this.#moments ??= this.#by(momentsOf));
  }

  get transfer(): Loader<TransferRow | null> {
    return (this.#transfer ??= this.#by(transfersById));
  }

  /** By conversation. */
  get transfers(): Loader<TransferRow[]> {
    return (this.#transfers ??= this.#by(transfersOf));
  }

  get transferOffers(): Loader<TransferOfferRow[]> {
    return (this.#transferOffers ??= this.#by(offersOf));
  }

  get queuePlace(): Loader<number | null> {
    return (this.#queuePlace ??= this.#by(queuePlaces));
  }

  get activeChats(): Loader<number> {
    return (this.#activeChats ??= this.#by(activeChats));
  }

  get sessions(): Loader<SessionRow[]> {
    return (this.#sessions ??= this.#by(sessions));
  }

  get trail(): Loader<PageViewRow[]> {
    return (this.#trail ??= this.#by(trails));
  }

  /** By conversation. */
  get visit(): Loader<ConversationVisit | null> {
    return (this.#visit ??= this.#by(visitsOf));
  }

  /** Only for messages that have some. */
  get attachments(): DataLoader<MessagePlace, AttachmentRow[], string> {
    return (this.#attachments ??= new DataLoader((places) => attachmentsOf(this.#workspaceId, places), { cacheKeyFn: placeKey }));
  }

  get filesOfRapidResponse(): Loader<AttachmentRow[]> {
    return (this.#filesOfRapidResponse ??= this.#by(filesOfRapidResponses));
  }

  async #shown(wanted: readonly Shown[]): Promise<(ShownConversation | null)[]> {
    const along = wanted.map((each) => each.along).reduce(together);
    const ids = wanted.map(({ id }) => id);
    const [only, ...others] = ids;
    // Almost always one; with its plan made for an array PostgreSQL would rather plan anew each time.
    const found = only && others.length === 0 ? sql`id = ${only}` : sql`id = any(${ids}::uuid[])`;
    const page = sql`select * from conversation where workspace_id = ${this.#workspaceId} and ${found}`;
    const rows = await conversationsWith(this.#workspaceId, page, along);
    return one(ids, rows, (row) => row.id);
  }

  #by<T>(read: (workspaceId: string, ids: readonly string[]) => Promise<T[]>): Loader<T> {
    return new DataLoader((ids) => read(this.#workspaceId, ids));
  }
}

interface Shown {
  id: string;
  along: Along;
}

type Loader<T> = DataLoader<string, T>;

const one = <T>(ids: readonly string[], rows: readonly T[], key: (row: T) => string): (T | null)[] => {
  const map = new Map(rows.map((row) => [key(row), row]));
  return ids.map((id) => map.get(id) ?? null);
};

const many = <T>(ids: readonly string[], rows: readonly T[], key: (row: T) => string): T[][] => {
  const map = Map.groupBy(rows, key);
  return ids.map((id) => map.get(id) ?? []);
};

async function conversations(workspaceId: string, ids: readonly string[]) {
  const rows = await sql<ConversationRow[]>`
    select * from conversation where workspace_id = ${workspaceId} and id = any(${[...ids]}::uuid[])`;
  return one(ids, rows, (row) => row.id);
}

async function visitors(workspaceId: string, ids: readonly string[]) {
  const rows = await sql<VisitorRow[]>`
    select * from visitor where workspace_id = ${workspaceId} and id = any(${[...ids]}::uuid[])`;
  return one(ids, rows, (row) => row.id);
}

async function newestVisits(workspaceId: string, ids: readonly string[]) {
  const rows = await sql<VisitRow[]>`
    select visit.* from unnest(${[...ids]}::uuid[]) as wanted (id)
    cross join lateral (
      select * from visit where workspace_id = ${workspaceId} and visitor_id = wanted.id order by last_seen_at desc limit 1
    ) visit`;
  return one(ids, rows, (row) => row.visitorId);
}

/** The open conversation of each visitor, else the one that ended last. */
async function newestConversations(workspaceId: string, ids: readonly string[]) {
  const rows = await sql<ConversationRow[]>`
    select newest.* from unnest(${[...ids]}::uuid[]) as wanted (id)
    cross join lateral (
      select * from conversation where workspace_id = ${workspaceId} and visitor_id = wanted.id and kind = 'CHAT'
      order by (state = 'ENDED'), started_at desc limit 1
    ) newest`;
  return one(ids, rows, (row) => row.visitorId);
}

async function conversationCounts(workspaceId: string, ids: readonly string[]) {
  const rows = await sql<{ id: string; count: number }[]>`
    select visitor_id as id, count(*) from conversation
    where workspace_id = ${workspaceId} and visitor_id = any(${[...ids]}::uuid[]) group by visitor_id`;
  return one(ids, rows, (row) => row.id).map((row) => row?.count ?? 0);
}

/** The one that holds of each visitor. */
async function bans(workspaceId: string, ids: readonly string[]) {
  const rows = await sql<BanRow[]>`
    select * from ban
    where workspace_id = ${workspaceId} and visitor_id = any(${[...ids]}::uuid[]) and lifted_at is null and until > now()`;
  return one(ids, rows, (row) => row.visitorId);
}

async function surveys(workspaceId: string, ids: readonly string[]) {
  const rows = await sql<SurveyRow[]>`
    select * from survey where workspace_id = ${workspaceId} and conversation_id = any(${[...ids]}::uuid[])`;
  return one(ids, rows, (row) => row.conversationId);
}

async function tags(workspaceId: string, ids: readonly string[]) {
  const rows = await sql<{ id: string; name: string }[]>`
    select conversation_tag.conversation_id as id, tag.name from conversation_tag
    join tag on tag.workspace_id = conversation_tag.workspace_id and tag.id = conversation_tag.tag_id
    where conversation_tag.workspace_id = ${workspaceId} and conversation_tag.conversation_id = any(${[...ids]}::uuid[])
    order by tag.name`;
  return many(ids, rows, (row) => row.id).map((list) => list.map((row) => row.name));
}

async function routingDecisions(workspaceId: string, ids: readonly string[]) {
  const rows = await sql<RoutingDecisionRow[]>`
    select * from routing_decision
    where workspace_id = ${workspaceId} and conversation_id = any(${[...ids]}::uuid[]) order by id`;
  return many(ids, rows, (row) => row.conversationId);
}

/** Counted over the same site only: a visitor stands in line with those who want the same agents. */
async function queuePlaces(workspaceId: string, ids: readonly string[]) {
  const rows = await sql<{ id: string; place: number }[]>`
    with queue as (
      select id, row_number() over (partition by site_id order by returned_at is null, started_at, id) as place
      from conversation where workspace_id = ${workspaceId} and state = 'QUEUED' and kind = 'CHAT'
    )
    select id, place from queue where id = any(${[...ids]}::uuid[])`;
  return one(ids, rows, (row) => row.id).map((row) => row?.place ?? null);
}

async function activeChats(workspaceId: string, ids: readonly string[]) {
  const rows = await sql<{ id: string; count: number }[]>`
    select agent_id as id, count(*) from conversation
    where workspace_id = ${workspaceId} and state = 'ACTIVE' and agent_id = any(${[...ids]}::uuid[]) group by agent_id`;
  return one(ids, rows, (row) => row.id).map((row) => row?.count ?? 0);
}

async function sessions(workspaceId: string, ids: readonly string[]) {
  const rows = await sql<SessionRow[]>`
    select * from agent_session
    where workspace_id = ${workspaceId} and agent_id = any(${[...ids]}::uuid[])
      and revoked_at is null and expires_at > now()
    order by id desc`;
  return many(ids, rows, (row) => row.agentId);
}
