import { sql } from '../../db/client.ts';
import type { AgentRow, SessionRow } from '../../db/rows.ts';
import { newId } from '../id.ts';

export async function aSession({ workspaceId, id: agentId }: AgentRow, row: Partial<SessionRow> = {}): Promise<SessionRow> {
  const now = Date.now();
  const session: SessionRow = {
    workspaceId,
    id: newId(),
    agentId,
    userAgent: 'test',
    address: '127.0.0.1',
    createdAt: new Date(now),
    expiresAt: new Date(now + 3_600_000),
    revokedAt: null,
    ...row,
  };
  await sql`insert into agent_session ${sql(session)}`;
  return session;
}
