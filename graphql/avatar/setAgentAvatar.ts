import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type Queryable, sql } from '../../db/client.ts';
import type { AgentRow, AttachmentRow } from '../../db/rows.ts';
import { type Storage, storage as ownStorage } from '../../integrations/storage/storage.ts';
import { canChangeAvatar, canManageAgents, isSelf } from '../agent/agent.policy.ts';
import { lockUploads } from '../attachment/attach.ts';
import { keysOf } from '../attachment/keys.ts';
import { lockedLive } from '../catalog.ts';
import type { Caller } from '../context.ts';
import { forbidden, Mendable } from '../errors.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import { newId } from '../id.ts';
import { isId } from '../input.ts';
import { drawAvatar } from './draw.ts';
import { avatarKey } from './link.ts';

interface SetAgentAvatarInput {
  agentId: string;
  attachmentId: string;
}

const mostMegabytes = 10;

/** Drawn before anything is locked, since that takes its time. The upload is swept, as one that was deleted. */
export async function setAgentAvatar(caller: Caller, input: SetAgentAvatarInput, storage: Storage = ownStorage()): Promise<AgentRow> {
  const { actor } = caller;
  if (!isSelf(actor, input.agentId) && !canManageAgents(actor)) throw forbidden();
  const shown = () => showing(sql, actor.workspaceId, input);
  const before = await shown();
  if (before) return before;
  return make(caller, input, storage).catch(async (error: unknown) => {
    // Asked for twice at once: the other came first, and the upload is gone by now.
    const agent = error instanceof Mendable ? await shown() : undefined;
    if (agent) return agent;
    throw error;
  });
}

async function make(caller: Caller, input: SetAgentAvatarInput, storage: Storage): Promise<AgentRow> {
  const { workspaceId } = caller.actor;
  const upload = await pictureOf(caller, input.attachmentId);
  const id = newId();
  const key = avatarKey({ workspaceId, id });
  let agent: AgentRow | undefined;
  try {
    await draw(upload, key, storage);
    agent = await transact(workspaceId, (tx) => putUp(tx, caller, input, id));
    return agent;
  } finally {
    if (agent?.avatarId !== id) await storage.remove([key]).catch((error: unknown) => console.error('A picture could not be taken back', error));
  }
}

/** The agent, if what it shows was drawn from this upload. */
async function showing(sql: Queryable, workspaceId: string, { agentId, attachmentId }: SetAgentAvatarInput): Promise<AgentRow | undefined> {
  if (!isId(agentId) || !isId(attachmentId)) return undefined;
  const [agent] = await sql<AgentRow[]>`
    select agent.* from agent
    join avatar on avatar.workspace_id = agent.workspace_id and avatar.id = agent.avatar_id
    where agent.workspace_id = ${workspaceId} and agent.id = ${agentId} and avatar.upload_id = ${attachmentId}`;
  return agent;
}

async function pictureOf({ actor }: Caller, attachmentId: string): Promise<AttachmentRow> {
  const { workspaceId } = actor;
  const [upload] = await sql.begin((tx) => lockUploads({ sql: tx, workspaceId }, actor, [attachmentId], 'attachmentId'));
  if (!upload) throw new Error('The upload is not there.');
  if (!upload.width) throw new Mendable('NOT_A_PICTURE', 'attachmentId', 'This cannot be read as a picture. Choose a JPEG, PNG, WebP, GIF or AVIF.');
  if (upload.size > mostMegabytes * 1_000_000) throw new Mendable('TOO_LARGE', 'attachmentId', `The picture is larger than ${mostMegabytes} MB. Choose a smaller one.`);
  return upload;
}

/** From the preview, which is ours: nothing of what was sent is read again. */
async function draw(upload: AttachmentRow, key: string, storage: Storage): Promise<void> {
  const preview = await storage.read(keysOf(upload).preview);
  if (!preview) throw new Mendable('UNKNOWN', 'attachmentId', 'The file has been deleted. Upload it again.');
  const path = join(storage.incoming, newId());
  try {
    await drawAvatar(await buffer(preview), path);
    await storage.take(key, path);
  } finally {
    await rm(path, { force: true });
  }
}

async function putUp(tx: Tx, { actor, directory }: Caller, input: SetAgentAvatarInput, avatarId: string): Promise<AgentRow> {
  const { sql, workspaceId } = tx;
  const { attachmentId } = input;
  const row = await lockedLive(tx, 'agent', input.agentId);
  if (!canChangeAvatar(actor, directory, row)) throw forbidden();
  const before = await showing(sql, workspaceId, input);
  if (before) return before;
  await lockUploads(tx, actor, [attachmentId], 'attachmentId');
  await sql`insert into avatar ${sql({ workspaceId, id: avatarId, agentId: row.id, uploadId: attachmentId, createdAt: new Date() })}`;
  await sql`update attachment set deleted_at = ${new Date()} where workspace_id = ${workspaceId} and id = ${attachmentId}`;
  const [agent = row] = await sql<AgentRow[]>`
    update agent set avatar_id = ${avatarId} where workspace_id = ${workspaceId} and id = ${row.id} returning *`;
  recordEvent(tx, { type: 'agent.updated', actor, subjectId: agent.id });
  return agent;
}
