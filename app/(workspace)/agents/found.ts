import type { Presence } from '../../__generated__/schema.ts';

interface Findable {
  name: string;
  title: string;
  department: string;
  statusText: string;
  presence: Presence;
  groups: readonly { name: string }[];
}

const order: Record<Presence, number> = { ONLINE: 0, AWAY: 1, OFFLINE: 2 };

/** Those in whom every word stands, somewhere; who can be reached first, then by name. */
export function found<T extends Findable>(agents: readonly T[], search: string, language: string): T[] {
  const words = search.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  const textOf = ({ name, title, department, statusText, groups }: T): string =>
    [name, title, department, statusText, ...groups.map((group) => group.name)].join('\n').toLocaleLowerCase(language);
  const collator = new Intl.Collator(language);
  return agents
    .filter((agent) => words.every((word) => textOf(agent).includes(word)))
    .toSorted((one, other) => order[one.presence] - order[other.presence] || collator.compare(one.name, other.name));
}
