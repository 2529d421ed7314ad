/** Those whose label holds every word of the text; labels that begin with it come first. */
export function matching<T extends { label: string }>(items: readonly T[], text: string): T[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const found = items.filter((item) => words.every((word) => plain(item.label).includes(word)));
  const first = words[0];
  if (!first) return found;
  const leads = (item: T) => plain(item.label).startsWith(first);
  return [...found.filter(leads), ...found.filter((item) => !leads(item))];
}

/** Å is not A in Swedish, but é is e to everyone. */
const plain = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/(?<![ao])[\u0300-\u036f]|(?<=a)(?![\u030a\u0308])[\u0300-\u036f]|(?<=o)(?!\u0308)[\u0300-\u036f]/g, '');
