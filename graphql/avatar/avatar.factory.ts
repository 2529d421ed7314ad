import sharp from 'sharp';
import type { AgentRow } from '../../db/rows.ts';
import { anUpload } from '../attachment/attachment.factory.ts';
import type { Caller } from '../context.ts';
import { setAgentAvatar } from './setAgentAvatar.ts';

/** Of one colour, 300 by 200. */
export const photo = (background = '#3e8de0'): Promise<Buffer> => sharp({ create: { width: 300, height: 200, channels: 3, background } }).jpeg().toBuffer();

/** Gives the agent a picture. */
export async function withAvatar(caller: Caller, agentId: string, background?: string): Promise<AgentRow> {
  const { id: attachmentId } = await anUpload(caller, await photo(background), 'me.jpg');
  return setAgentAvatar(caller, { agentId, attachmentId });
}
