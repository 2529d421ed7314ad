import type { VisitorRow } from '../../db/rows.ts';
import type { Tx } from '../event/transact.ts';
import { newId } from '../id.ts';
import { emailOf, oneLine, optional } from '../input.ts';

export interface PartnerVisitor {
  externalId: string;
  name?: string | null;
  email?: string | null;
  phone?: string | null;
}

/**
 * The visitor that a partner knows by its own id; made when it comes first, completed when more is known. A name that
 * is there stays: an agent may have given it.
 */
export async function visitorOfPartner({ sql, workspaceId }: Tx, siteId: string, input: PartnerVisitor): Promise<VisitorRow> {
  const [row] = await sql<VisitorRow[]>`
    insert into visitor (workspace_id, id, site_id, external_id, name, email, phone, created_at)
    values (
      ${workspaceId}, ${newId()}, ${siteId}, ${oneLine('visitor.externalId', input.externalId, 200)},
      ${optional('visitor.name', input.name, 100) || null},
      ${input.email ? emailOf('visitor.email', input.email) : null},
      ${optional('visitor.phone', input.phone, 50) || null}, ${new Date()}
    )
    on conflict (workspace_id, site_id, external_id) do update set
      name = coalesce(visitor.name, excluded.name),
      email = coalesce(excluded.email, visitor.email),
      phone = coalesce(excluded.phone, visitor.phone)
    returning *`;
  if (!row) throw new Error('The visitor was not kept.');
  return row;
}
