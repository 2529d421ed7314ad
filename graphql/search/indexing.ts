import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from '../../db/client.ts';
import { repeat } from '../repeat.ts';
import { indexStep } from './indexStep.ts';

const usual = { quiet: 2, longest: 20 };

/** Keeps the words of all conversations in the index, without ever taking more than half of a core for it. */
export function startIndexing(everyMs = 1_000, patience = usual): { stop(): Promise<void> } {
  let stopping = false;
  const work = repeat('Keeping the search index', everyMs, async () => {
    let written = 0;
    for (let count = 1; count > 0 && !stopping; written += count) {
      const began = performance.now();
      count = await indexStep(patience);
      await sleep(count > 0 ? performance.now() - began : 0);
    }
    // What waits to be put in its place, every search has to look through.
    if (written > 0) await sql`select gin_clean_pending_list('search_document_words')`;
  });
  return {
    stop: async () => {
      stopping = true;
      await work.stop();
    },
  };
}
