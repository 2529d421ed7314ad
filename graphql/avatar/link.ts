import type { AgentRow } from '../../db/rows.ts';
import { isSigned, signatureOf } from '../signature.ts';

/** A picture that may be on show. */
export interface AvatarLink {
  workspaceId: string;
  id: string;
}

/** By the directory's rows, which are on every list: signing takes microseconds. */
const urls = new WeakMap<object, string>();

/** Signed, so that whoever makes up paths costs no look into the database, and nobody finds agents by trying. Holds as long as the picture. */
export function avatarUrlOf(agent: Pick<AgentRow, 'workspaceId' | 'avatarId'> | undefined): string | null {
  if (!agent?.avatarId) return null;
  const known = urls.get(agent);
  if (known) return known;
  const told = `${agent.workspaceId}.${agent.avatarId}`;
  const url = `/avatars/${told}.${signatureOf('avatars', told)}`;
  urls.set(agent, url);
  return url;
}

/** Null for what we have not signed. */
export function readAvatarUrl(path: string): AvatarLink | null {
  const [, workspaceId, id, signature] = /^\/avatars\/([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(path) ?? [];
  if (!workspaceId || !id || !signature || !isSigned('avatars', `${workspaceId}.${id}`, signature)) return null;
  return { workspaceId, id };
}

/** Where storage keeps it. */
export const avatarKey = ({ workspaceId, id }: AvatarLink): string => `${workspaceId}/avatars/${id}`;
