import { sql } from '../../db/client.ts';
import type { ConversationRow, NewMessageRow } from '../../db/rows.ts';
import { newId } from '../id.ts';
import type { World } from '../world.factory.ts';
import { insertThreads } from './insertThreads.ts';
import { summaryOf } from './thread.ts';

/** An ended conversation of a new visitor: a question, answered after `responseMs` by the agent if one is given. */
export async function aThread(world: World, row: Partial<ConversationRow> & { responseMs?: number } = {}): Promise<ConversationRow> {
  const { responseMs = 1000, ...rest } = row;
  const { workspaceId, site } = world;
  const id = newId();
  const startedAt = row.startedAt ?? new Date();
  const siteId = row.siteId ?? site.id;
  const visitorId = row.visitorId ?? (await world.visitor({ siteId })).id;
  const said = (seq: number, agentId: string | null, createdAt: Date): NewMessageRow => ({
    workspaceId,
    conversationId: id,
    seq,
    id: newId(),
    author: agentId ? 'AGENT' : 'VISITOR',
    agentId,
    clientId: null,
    text: `Message ${seq}`,
    fileNames: null,
    createdAt,
  });
  const messages = [said(1, null, startedAt)];
  if (row.agentId) messages.push(said(2, row.agentId, new Date(startedAt.getTime() + responseMs)));
  const conversation: ConversationRow = {
    workspaceId,
    id,
    siteId,
    visitorId,
    visitId: null,
    clientId: null,
    externalId: null,
    kind: 'CHAT',
    state: 'ENDED',
    missed: false,
    labelId: null,
    visitorName: null,
    startedAt,
    assignedAt: null,
    offeredTo: null,
    returnedAt: null,
    endedAt: rest.state && rest.state !== 'ENDED' ? null : startedAt,
    endedBy: null,
    waitingSince: null,
    ...summaryOf(messages),
    agentReadSeq: 0,
    visitorReadSeq: 0,
    agentUnread: 0,
    visitorUnread: 0,
    ...rest,
  };
  await insertThreads(sql, [{ conversation, messages }]);
  return conversation;
}
