/** What can stand in a rapid response, and is filled when it is used. */
export const variables = ['visitor.name', 'agent.name', 'site.name'] as const;
export type Variable = (typeof variables)[number];
export type Facts = Readonly<Record<Variable, string | null>>;

const place = /\{\{\s*([\w.]+)\s*(?:\|([^{}]*))?\}\}/g;
const isVariable = (name: string | undefined): name is Variable => variables.some((known) => known === name);

/**
 * Where nothing is known, what stands after a `|` is written; without that nothing, and the blank or comma beside it
 * goes too: `Hi {{visitor.name}}!` is `Hi!` then. What is no variable stays as it is.
 */
export function filled(text: string, facts: Facts): string {
  const known = text.replace(place, (whole, name: string, instead: string | undefined) => {
    if (!isVariable(name)) return whole;
    return facts[name] || instead?.trim() || NOTHING;
  });
  return known.replace(/(^|\n)\0[,:]?[ \t]*|[ \t]?\0/g, '$1');
}

/** NUL can be in no text of ours. */
const NOTHING = '\0';

export const unknownIn = (text: string): string[] =>
  [...text.matchAll(place)].flatMap(([whole, name]) => (isVariable(name) ? [] : [whole]));
