import { newId } from '../../graphql/id.ts';
import { summaryOf, type Thread } from '../../graphql/conversation/thread.ts';
import type { NewMessageRow, RoutingDecisionRow, VisitorRow, VisitRow } from '../rows.ts';
import type { Story } from './story.ts';

export interface Told extends Thread {
  visitor: VisitorRow;
  visit: VisitRow;
  decision: RoutingDecisionRow;
  tags: readonly string[];
}

/** The ids of what the stories speak of by name. */
export interface Ids {
  workspaceId: string;
  site(key: string): string;
  agent(key: string): string;
  label(name: string): string;
}

/** By how it begins, a conversation of the demo is known. */
export const demoExternalId = 'demo:';

const browser = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

const device = { country: 'SE', region: null, city: null, browser: 'Chrome 142', system: 'Windows', device: 'DESKTOP' } as const;

/** The rows of a story that began at a moment, over or still going on. */
export function rowsOf(story: Story, startedAt: Date, isOver: boolean, ids: Ids): Told {
  const { workspaceId } = ids;
  const visitor = visitorOf(story, startedAt, ids);
  const conversationId = newId();
  const messages = story.lines.map(([seconds, who, text], index): NewMessageRow => ({
    workspaceId,
    conversationId,
    seq: index + 1,
    id: newId(),
    author: who === 'v' ? 'VISITOR' : 'AGENT',
    agentId: who === 'v' ? null : ids.agent(who),
    clientId: `demo-${index + 1}`,
    text,
    fileNames: null,
    createdAt: new Date(startedAt.getTime() + seconds * 1000),
  }));
  const last = messages.at(-1)?.createdAt ?? startedAt;
  const summary = summaryOf(messages);
  const agentId = story.agent ? ids.agent(story.agent) : null;
  const unread = isOver ? [] : messages.slice(messages.findLastIndex(({ author }) => author === 'AGENT') + 1);
  const visit = { workspaceId, id: newId(), visitorId: visitor.id, network: null, startedAt, lastSeenAt: last, ...pageOf(story) };
  return {
    visitor,
    visit,
    messages,
    tags: story.tags ?? [],
    conversation: {
      workspaceId,
      id: conversationId,
      siteId: visitor.siteId,
      visitorId: visitor.id,
      visitId: visit.id,
      clientId: 'demo-1',
      externalId: demoExternalId + conversationId,
      kind: 'CHAT',
      state: isOver ? 'ENDED' : agentId ? 'ACTIVE' : 'QUEUED',
      labelId: story.label ? ids.label(story.label) : null,
      visitorName: visitor.name,
      startedAt,
      assignedAt: agentId === null ? null : startedAt,
      offeredTo: null,
      returnedAt: null,
      missed: false,
      endedAt: isOver ? new Date(last.getTime() + 60_000) : null,
      endedBy: isOver ? (agentId ? 'AGENT' : 'VISITOR') : null,
      ...summary,
      agentId,
      waitingSince: unread[0]?.createdAt ?? null,
      agentReadSeq: summary.seq - unread.length,
      visitorReadSeq: summary.seq,
      agentUnread: unread.length,
      visitorUnread: 0,
    },
    decision: {
      workspaceId,
      id: newId(),
      conversationId,
      agentId,
      reason: agentId ? 'EVEN_SPREAD' : 'NOBODY_FREE',
      candidates: agentId ? 3 : 0,
      createdAt: startedAt,
    },
  };
}

function visitorOf({ visitor, site }: Story, createdAt: Date, { workspaceId, site: siteOf }: Ids): VisitorRow {
  const { name, language, email = null, phone = null } = visitor;
  return { workspaceId, id: newId(), siteId: siteOf(site), externalId: null, name, email, phone, language, createdAt, handedOverAt: null };
}

function pageOf({ site, visitor }: Story) {
  const host = site === 'demo-nordlund' ? 'nordlund.shop' : 'business.nordlund.shop';
  return { pageUrl: `https://${host}${visitor.page}`, pageTitle: visitor.title, referrer: 'https://www.google.com/', userAgent: browser, ...device };
}
