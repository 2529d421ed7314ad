import type { VisitorRow } from '../../db/rows.ts';
import type { RequestInfo } from '../context.ts';
import type { Tx } from '../event/transact.ts';
import { isId } from '../input.ts';
import { isSigned, signatureOf } from '../signature.ts';

interface Sent {
  workspaceId: string;
  conversationId: string;
  seq: number;
  url: string;
}

/**
 * What a visitor who is sent to another origin of the site takes along in the address, since what a browser keeps it keeps for
 * one origin: a code for that origin alone, good once and within a minute of the redirect. Null where the page stays on its own.
 */
export function handoverOf({ workspaceId, conversationId, seq, url }: Sent, { origin: from }: RequestInfo): string | null {
  const { origin } = new URL(url);
  return origin === from ? null : `${conversationId}.${seq}.${signatureOf('handover', told(workspaceId, conversationId, seq, origin))}`;
}

/** The visitor whom a code is for; null when it does not hold, or not any more. Who is banned comes nowhere with it. */
export async function takeOver({ sql, workspaceId }: Tx, siteId: string, { origin }: RequestInfo, code: string): Promise<VisitorRow | null> {
  const [, conversationId, digits, signature = ''] = /^([\da-f-]{36})\.(\d{1,9})\.([\w-]{43})$/.exec(code) ?? [];
  const seq = Number(digits);
  if (origin === null || !isId(conversationId) || !isSigned('handover', told(workspaceId, conversationId, seq, origin), signature)) return null;
  const [visitor] = await sql<VisitorRow[]>`
    update visitor set handed_over_at = event.created_at
    from conversation join event on event.workspace_id = conversation.workspace_id and event.conversation_id = conversation.id
    where conversation.workspace_id = ${workspaceId} and conversation.id = ${conversationId}
      and event.seq = ${seq} and event.type = 'visitor.redirected' and event.created_at > now() - interval '1 minute'
      and visitor.workspace_id = ${workspaceId} and visitor.id = conversation.visitor_id and visitor.site_id = ${siteId}
      and (visitor.handed_over_at is null or visitor.handed_over_at < event.created_at)
      and not exists (
        select from ban where ban.workspace_id = ${workspaceId} and ban.visitor_id = visitor.id and ban.lifted_at is null and ban.until > now()
      )
    returning visitor.*`;
  return visitor ?? null;
}

const told = (workspaceId: string, conversationId: string, seq: number, origin: string): string => [workspaceId, conversationId, seq, origin].join(' ');
