import { sql } from '../../db/client.ts';
import { actorId } from '../actor/actor.ts';
import type { Caller } from '../context.ts';
import { clientIdOf } from '../input.ts';

/** Tells whether there was one. From now on it is nobody's, as a file of a deleted message; storage lets go of it when it is swept. */
export async function deleteUpload({ actor }: Pick<Caller, 'actor'>, clientId: string): Promise<boolean> {
  const deleted = await sql`
    update attachment set deleted_at = ${new Date()}
    where workspace_id = ${actor.workspaceId} and uploader_type = ${actor.type} and uploader_id = ${actorId(actor)}
      and client_id = ${clientIdOf(clientId)}
      and conversation_id is null and rapid_response_id is null and deleted_at is null
    returning id`;
  return deleted.length > 0;
}
