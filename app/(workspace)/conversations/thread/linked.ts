interface Part {
  text: string;
  href?: string;
}

/** Addresses in a text as links. The full stop after one belongs to the sentence. */
export function linked(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(/\bhttps?:\/\/[^\s<>"]+|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)) {
    const found = match[0].replace(/[.,;:!?)\]}'…]+$/, '');
    if (match.index > from) parts.push({ text: text.slice(from, match.index) });
    parts.push({ text: found, href: found.startsWith('http') ? found : `mailto:${found}` });
    from = match.index + found.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}
