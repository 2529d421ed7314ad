import { isIPv4 } from 'node:net';

export type Known = string | number | boolean | Known[] | { [name: string]: Known };
type Node = [Branch, Branch];
type Branch = Node | { at: number } | null;

const [recordBytes, separatorBytes] = [3, 16];

/**
 * A file in MaxMind's format, version 2.0, that knows these networks: a tree of the bits of addresses, 128 of them, where those of
 * IPv4 stand behind 96 zeros; what is known of them; and what the file is. Texts that were written before are pointed to, as in
 * the files that are sold.
 */
export function mmdb(type: string, networks: Readonly<Record<string, Known>>): Buffer {
  const root: Node = [null, null];
  const data = encoder();
  for (const [network, known] of Object.entries(networks)) hang(root, bitsOf(network), { at: data.add(known) });
  const nodes = nodesOf(root);
  const record = (branch: Branch): Buffer => {
    const value = Array.isArray(branch) ? nodes.indexOf(branch) : nodes.length + (branch ? separatorBytes + branch.at : 0);
    return Buffer.from(value.toString(16).padStart(2 * recordBytes, '0'), 'hex');
  };
  const about = encoder();
  about.add({
    node_count: nodes.length, record_size: 8 * recordBytes, ip_version: 6, database_type: type, languages: ['en'],
    binary_format_major_version: 2, binary_format_minor_version: 0, build_epoch: 1_790_000_000, description: { en: type },
  });
  return Buffer.concat([...nodes.flatMap((node) => node.map(record)), Buffer.alloc(separatorBytes), data.bytes(), Buffer.from('\xab\xcd\xefMaxMind.com', 'latin1'), about.bytes()]);
}

function hang(node: Node, [bit = 0, ...rest]: readonly number[], leaf: { at: number }): void {
  if (rest.length === 0) node[bit] = leaf;
  else {
    const next = node[bit];
    // A network in another one: the rest of that stays as it was.
    const branch: Node = Array.isArray(next) ? next : [next ?? null, next ?? null];
    node[bit] = branch;
    hang(branch, rest, leaf);
  }
}

const nodesOf = (node: Node): Node[] => [node, ...node.flatMap((branch) => (Array.isArray(branch) ? nodesOf(branch) : []))];

function bitsOf(network: string): number[] {
  const [address = '', length = ''] = network.split('/');
  const bytes = isIPv4(address) ? [...Array<number>(12).fill(0), ...address.split('.').map(Number)] : bytesOfSix(address);
  const bits = bytes.flatMap((byte) => [...byte.toString(2).padStart(8, '0')].map(Number));
  return bits.slice(0, Number(length) + (isIPv4(address) ? 96 : 0));
}

function bytesOfSix(address: string): number[] {
  const [head = [], tail = []] = address.split('::').map((half) => half.split(':').filter(Boolean));
  const words = [...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail];
  return words.flatMap((word) => [Number.parseInt(word, 16) >> 8, Number.parseInt(word, 16) & 255]);
}

function encoder() {
  const parts: Buffer[] = [];
  const written = new Map<string, number>();
  let length = 0;
  return { add, bytes: () => Buffer.concat(parts) };

  /** Where it stands. */
  function add(known: Known): number {
    const at = length;
    const before = typeof known === 'string' ? written.get(known) : undefined;
    if (before !== undefined) put(Buffer.from([0b001_11_000, ...wholeOf(before)]));
    else if (typeof known === 'string') {
      written.set(known, at);
      put(control(2, Buffer.byteLength(known)), Buffer.from(known));
    } else if (typeof known === 'boolean') put(Buffer.from([known ? 1 : 0, 14 - 7]));
    else if (typeof known === 'number') put(...numberOf(known));
    else if (Array.isArray(known)) {
      put(Buffer.from([known.length, 11 - 7]));
      known.forEach(add);
    } else {
      const entries = Object.entries(known);
      put(control(7, entries.length));
      for (const [name, value] of entries) [name, value].forEach(add);
    }
    return at;
  }

  function put(...bytes: Buffer[]): void {
    parts.push(...bytes);
    length += bytes.reduce((sum, one) => sum + one.length, 0);
  }
}

/** Type and size in one byte; from 29 on the size in the next. */
const control = (type: number, size: number): Buffer => (size < 29 ? Buffer.from([(type << 5) | size]) : Buffer.from([(type << 5) | 29, size - 29]));

function numberOf(value: number): Buffer[] {
  if (Number.isInteger(value)) return [control(6, 4), Buffer.from(wholeOf(value))];
  const double = Buffer.alloc(8);
  double.writeDoubleBE(value);
  return [control(3, 8), double];
}

const wholeOf = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
