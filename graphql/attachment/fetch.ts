import { sql } from '../../db/client.ts';
import type { ApiKeyRow, AttachmentRow, ConversationRow, RapidResponseRow } from '../../db/rows.ts';
import { type Actor, agentActor } from '../actor/actor.ts';
import { asPermissions } from '../actor/permissions.ts';
import { isBanned } from '../ban/banned.ts';
import type { Caller } from '../context.ts';
import { directoryOf } from '../directory/directory.ts';
import { isId } from '../input.ts';
import { type Around, canFetch } from './attachment.policy.ts';
import type { Link } from './link.ts';

/** The stored file of an id, for who may have it; else null. */
export async function attachmentOf({ actor, directory }: Pick<Caller, 'actor' | 'directory'>, id: string): Promise<AttachmentRow | null> {
  const { workspaceId } = actor;
  if (!isId(id)) return null;
  const [row] = await sql<AttachmentRow[]>`
    select * from attachment where workspace_id = ${workspaceId} and id = ${id} and key is not null and deleted_at is null`;
  return row && canFetch(actor, directory, row, await aroundOf(row)) ? row : null;
}

async function aroundOf({ workspaceId, conversationId, rapidResponseId }: AttachmentRow): Promise<Around> {
  if (conversationId) {
    const [conversation] = await sql<ConversationRow[]>`select * from conversation where workspace_id = ${workspaceId} and id = ${conversationId}`;
    return { conversation };
  }
  if (!rapidResponseId) return {};
  const [rapidResponse] = await sql<RapidResponseRow[]>`select * from rapid_response where workspace_id = ${workspaceId} and id = ${rapidResponseId}`;
  return { rapidResponse };
}

/** The file of a link, if who it was made for may still have it. */
export async function linkedFile(link: Link): Promise<AttachmentRow | null> {
  const [actor, directory] = await Promise.all([holderOf(link), directoryOf(link.workspaceId)]);
  return actor && directory && attachmentOf({ actor, directory }, link.id);
}

/** Null when who it was made for is archived, revoked or banned by now. */
export async function holderOf({ workspaceId, type, actorId }: Pick<Link, 'workspaceId' | 'type' | 'actorId'>): Promise<Actor | null> {
  const directory = await directoryOf(workspaceId);
  if (!directory) return null;
  if (type === 'AGENT') return agentActor(directory, actorId, `files of ${actorId}`);
  if (type === 'PARTNER') return partner(workspaceId, actorId);
  if (isBanned(directory.banned, actorId)) return null;
  const [visitor] = await sql<{ siteId: string }[]>`select site_id from visitor where workspace_id = ${workspaceId} and id = ${actorId}`;
  if (!visitor || directory.sites.get(visitor.siteId)?.archivedAt !== null) return null;
  return { type: 'VISITOR', workspaceId, siteId: visitor.siteId, visitorId: actorId };
}

async function partner(workspaceId: string, apiKeyId: string): Promise<Actor | null> {
  const [key] = await sql<ApiKeyRow[]>`
    select * from api_key where workspace_id = ${workspaceId} and id = ${apiKeyId} and revoked_at is null`;
  return key ? { type: 'PARTNER', workspaceId, apiKeyId, permissions: new Set(asPermissions(key.permissions)) } : null;
}

/** Where in a message's thread the files of several messages are, in one statement. */
export async function attachmentsOf(workspaceId: string, messages: readonly MessagePlace[]): Promise<AttachmentRow[][]> {
  const rows = await sql<AttachmentRow[]>`
    select attachment.* from unnest(
      ${messages.map(({ conversationId }) => conversationId)}::uuid[], ${messages.map(({ seq }) => seq)}::int[]
    ) as wanted (conversation_id, seq)
    join attachment on attachment.workspace_id = ${workspaceId}
      and attachment.conversation_id = wanted.conversation_id and attachment.message_seq = wanted.seq
    order by attachment.place`;
  const found = Map.groupBy(rows, ({ conversationId, messageSeq }) => `${conversationId}/${messageSeq}`);
  return messages.map((one) => found.get(placeKey(one)) ?? []);
}

/** The files of several saved answers, in one statement. */
export async function filesOfRapidResponses(workspaceId: string, ids: readonly string[]): Promise<AttachmentRow[][]> {
  const rows = await sql<AttachmentRow[]>`
    select * from attachment where workspace_id = ${workspaceId} and rapid_response_id = any(${[...ids]}::uuid[]) order by place`;
  const found = Map.groupBy(rows, ({ rapidResponseId }) => rapidResponseId);
  return ids.map((id) => found.get(id) ?? []);
}

export interface MessagePlace {
  conversationId: string;
  seq: number;
}

export const placeKey = ({ conversationId, seq }: MessagePlace): string => `${conversationId}/${seq}`;
