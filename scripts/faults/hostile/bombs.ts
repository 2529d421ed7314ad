const dear = 'conversations(first: 100) { nodes { messages(first: 100) { nodes { author { agent { id name email } } } } } }';
const many = (count: number, part: (index: number) => string): string => Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** Each different from the last, so that nothing kept helps. */
const bombs: Record<string, (turn: number) => { query: string; variables?: unknown }> = {
  'dear beside a variable': (turn) => ({ query: `query Q${turn}($id: ID!) { conversation(id: $id) { id } ${dear} }`, variables: { id: 'x' } }),
  'fragments by the hundred': (turn) => ({
    query: `query Q${turn} { ...F0 } ${many(4, (n) => `fragment F${n} on Query { ${many(70, () => `...F${n + 1}`)} }`)} fragment F4 on Query { viewer { permissions } }`,
  }),
  'one field over and over': (turn) => ({ query: `query Q${turn} { ${many(240, () => 'viewer { permissions }')} }` }),
  'unknown fields': (turn) => ({ query: `query Q${turn} { ${many(950, (n) => `permissionz${n}`)} }` }),
  directives: (turn) => ({ query: `query Q${turn} { viewer ${many(400, (n) => `@a${n}`)} { permissions } }` }),
  'the whole schema': (turn) => ({ query: `query Q${turn} { __schema { types { fields { args { type { name } } type { fields { type { name } } } } } } }` }),
  'a long list': (turn) => ({ query: `query Q${turn}($f: ConversationFilter) { conversations(filter: $f) { totalCount } }`, variables: { f: { states: Array(60_000).fill('NOTHING') } } }),
  'a megabyte of text': (turn) => ({ query: `query Q${turn}($id: ID!) { conversation(id: $id) { id } }`, variables: { id: 'x'.repeat(990_000) } }),
};

const turns = 100;

/** Sends each a hundred times, one after the other; tells how long the slowest took and how much came back. */
export async function bombard(url: string, token: () => Promise<string>): Promise<string> {
  const lines: string[] = [];
  for (const [what, bomb] of Object.entries(bombs)) {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await token()}` };
    const took: number[] = [];
    const codes = new Set<string>();
    let bytes = 0;
    for (let turn = 0; turn < turns; turn++) {
      const since = performance.now();
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(bomb(turn)) });
      const text = await response.text();
      took.push(performance.now() - since);
      bytes = Math.max(bytes, text.length);
      codes.add(JSON.parse(text).errors?.[0]?.extensions.code ?? 'answered');
    }
    const sorted = took.toSorted((a, b) => a - b);
    lines.push(`\n  ${what}: ${[...codes].join(', ')}; median ${sorted[turns / 2]?.toFixed(1)} ms, most ${sorted.at(-1)?.toFixed(1)} ms, ${bytes} bytes back`);
  }
  return lines.join('');
}
