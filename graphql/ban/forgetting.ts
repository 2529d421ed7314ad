import { sql } from '../../db/client.ts';
import { repeat } from '../repeat.ts';

const everyMs = 60_000;

/** Networks are kept no longer than they are of use. */
export async function forgetNetworks(): Promise<void> {
  await sql`update ban set network = null where network is not null and network_until < now()`;
  await sql`update visit set network = null where network is not null and last_seen_at < now() - interval '12 hours'`;
}

export const startForgetting = () => repeat('Forgetting networks', everyMs, forgetNetworks);
