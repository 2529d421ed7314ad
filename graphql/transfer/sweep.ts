import { logBroken } from '../../db/away.ts';
import { sql } from '../../db/client.ts';
import { lockConversation } from '../conversation/lock.ts';
import { transact } from '../event/transact.ts';
import { lockRouting } from '../routing/routing.ts';
import { moveOn, readTransfer } from './steps.ts';

const everyMs = 1_000;

/** Looks for offers that nobody will answer any more. In every process; what stands in the database decides, not a timer. */
export function startExpiring(): { stop(): Promise<void> } {
  let running: Promise<void> | null = null;
  const timer = setInterval(() => {
    running ??= expireOffers()
      .catch((error: unknown) => logBroken('Transfers could not be looked through', error))
      .finally(() => (running = null));
  }, everyMs);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

/** Those whose time is up, and those whose agent can no longer answer: Offline, archived, back office. */
export async function expireOffers(): Promise<void> {
  const due = await sql<{ workspaceId: string; transferId: string; number: number }[]>`
    select offer.workspace_id, offer.transfer_id, offer.number from transfer_offer offer
    join agent on agent.workspace_id = offer.workspace_id and agent.id = offer.agent_id
    where offer.state = 'OFFERED' and (
      offer.expires_at <= now() or agent.presence = 'OFFLINE' or agent.archived_at is not null or not agent.front_office)`;
  for (const { workspaceId, transferId, number } of due) {
    await expire(workspaceId, transferId, number).catch((error: unknown) => logBroken('An offer could not expire', error));
  }
}

async function expire(workspaceId: string, transferId: string, number: number): Promise<void> {
  await transact(workspaceId, async (tx) => {
    await lockRouting(tx);
    const { transfer, offers } = await readTransfer(tx, transferId);
    const row = await lockConversation(tx, transfer.conversationId);
    // Answered meanwhile, or another process was faster.
    if (offers.find((offer) => offer.number === number)?.state !== 'OFFERED') return;
    await moveOn(tx, { type: 'SYSTEM', workspaceId }, { transfer, offers, row }, 'EXPIRED');
  });
}
