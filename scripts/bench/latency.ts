import { Agent, request } from 'node:http';

export interface Door {
  port: number;
  headers: Record<string, string>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Asks one question after the other over one connection; gives the answers and how many milliseconds each took. */
export async function askInTurn(door: Door, questions: readonly { query: string; variables?: object }[]): Promise<{ data: unknown; ms: number }[]> {
  const answers = [];
  for (const question of questions) {
    const began = performance.now();
    const text = await post(door, JSON.stringify(question));
    const ms = performance.now() - began;
    const { data, errors } = JSON.parse(text);
    if (errors) throw new Error(text.slice(0, 1_000));
    answers.push({ data, ms });
  }
  return answers;
}

function post({ port, headers }: Door, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', agent, headers: { 'content-type': 'application/json', ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks).toString()));
    });
    asked.on('error', reject).end(body);
  });
}

/** Milliseconds of each of so many runs. */
export async function times(runs: number, work: () => Promise<unknown>): Promise<number[]> {
  const all = [];
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    await work();
    all.push(performance.now() - began);
  }
  return all;
}
