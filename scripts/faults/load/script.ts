import { resolve } from 'node:path';
import { historyLines } from '../../../graphql/conversation/historyLines.ts';
import { parseHistory } from '../../../graphql/conversation/parseHistory.ts';

/** Beside the checkout, here and where CI runs. */
const file = resolve(import.meta.dirname, '../../../../shared/data/support-history.ndjson.gz');

/** What was said in a real conversation, in its order, and in its rhythm, only quicker. */
export interface Script {
  label: string | null;
  says: { by: 'visitor' | 'agent'; text: string; afterMs: number }[];
}

const wholeMs = 40_000;
const [leastMs, mostMs] = [300, 8_000];

export async function readScripts(most: number): Promise<Script[]> {
  const scripts: Script[] = [];
  for await (const raw of historyLines(file)) {
    const parsed = 'text' in raw ? parseHistory(raw.text) : null;
    if (parsed && 'line' in parsed) scripts.push(scriptOf(parsed.line));
    if (scripts.length === most) break;
  }
  return scripts;
}

function scriptOf({ label = null, messages }: { label?: string | null; messages: { from: 'visitor' | 'agent'; at: Date | string; text: string }[] }): Script {
  const at = messages.map((message) => new Date(message.at).getTime());
  const whole = Math.max(1, (at.at(-1) ?? 0) - (at[0] ?? 0));
  const says = messages.map(({ from, text }, index) => {
    const gap = (((at[index] ?? 0) - (at[index - 1] ?? at[0] ?? 0)) / whole) * wholeMs;
    return { by: from, text, afterMs: Math.min(mostMs, Math.max(leastMs, gap)) };
  });
  return { label, says };
}
