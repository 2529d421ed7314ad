import { sql } from '../../db/client.ts';
import { type Storage, storage as ownStorage } from '../../integrations/storage/storage.ts';
import { type AvatarLink, avatarKey } from './link.ts';

const mostAtOnce = 100;

/** Deletes pictures that their agent no longer shows, from storage too. Tells of how many. */
export async function sweepAvatars(storage: Storage = ownStorage()): Promise<number> {
  return sql.begin(async (tx) => {
    const gone = await tx<AvatarLink[]>`
      delete from avatar where (workspace_id, id) in (
        select avatar.workspace_id, avatar.id from avatar
        join agent on agent.workspace_id = avatar.workspace_id and agent.id = avatar.agent_id and agent.avatar_id is distinct from avatar.id
        limit ${mostAtOnce} for update of avatar skip locked)
      returning workspace_id, id`;
    await storage.remove(gone.map(avatarKey));
    return gone.length;
  });
}
