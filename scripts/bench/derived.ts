import { sql } from '../../db/client.ts';
import { indexStep } from '../../graphql/search/indexStep.ts';
import { sealStep } from '../../graphql/statistics/seal.ts';

/**
 * Does at once what a server would do in the background within some minutes: the search index of all conversations, and the
 * figures of all days. Tells how long each took, in seconds.
 */
export async function derive(workspaceId: string): Promise<{ indexing: number; sealing: number }> {
  // Copied rows leave no marks: triggers were off.
  await sql`
    insert into search_waiting (workspace_id, conversation_id)
    select workspace_id, id from conversation where workspace_id = ${workspaceId} on conflict do nothing`;
  const indexing = await timed(async () => {
    while ((await indexStep({ quiet: 0, longest: 0 }, workspaceId)) > 0);
  });
  const sealing = await timed(async () => {
    while (await sealStep(workspaceId, 0));
  });
  await sql`select gin_clean_pending_list('search_document_words')`;
  await sql`vacuum analyze search_document, search_volume, statistics_sealed, statistics_seal, statistics_mark`;
  return { indexing, sealing };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
