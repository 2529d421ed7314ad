import { type Fragment, sql } from '../../db/client.ts';

/** For a conversation that goes back to the queue: its visitor waits from now on, unless a question was waiting already. */
export const waitsAgain = (now: Date): Fragment => sql`waiting_since = case when kind = 'CHAT' then coalesce(waiting_since, ${now}) end`;
