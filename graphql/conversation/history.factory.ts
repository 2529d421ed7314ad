import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A line of an import file: the visitor asks at 10:00, the agent answers so many seconds later. */
export function aHistoryLine(row: { externalId: string; visitor?: object; agent?: object; seconds?: number } & Record<string, unknown>) {
  const { visitor = { name: 'Åsa' }, agent = { name: 'Bo' }, seconds = 60, ...rest } = row;
  const at = (after: number) => new Date(Date.UTC(2020, 0, 1, 10, 0, after)).toISOString();
  return {
    startedAt: at(0),
    endedAt: at(600),
    visitor,
    label: null,
    messages: [
      { from: 'visitor', name: 'Åsa', at: at(0), text: 'It does not work' },
      { from: 'agent', at: at(seconds), text: 'Switch it on', ...agent },
    ],
    ...rest,
  };
}

/** A file of these lines; a string stands as it is. */
export async function historyFile(...lines: (object | string)[]): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'samtal-history-')), 'history.ndjson');
  await writeFile(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return file;
}
