import { continued, indented } from '../indented.ts';

/** What a mail is made of, before it has a form. */
export interface Letter {
  message: string;
  /** Headline and name-value lines; null: left out. */
  about: { title: string; facts: readonly (readonly [string, string])[] } | null;
  title: string;
  lines: readonly { at: string; by: string; text: string }[];
  /** In place of the lines when there are none. */
  nothing: string;
}

export function textOf({ message, about, title, lines, nothing }: Letter): string {
  const facts = about ? [`${about.title}\n${about.facts.map(([name, value]) => `${name}: ${continued(value)}`).join('\n')}`] : [];
  const said = lines.map(({ at, by, text }) => `${by} (${at})\n${indented(text)}`);
  return [...(message ? [message] : []), ...facts, title, ...(said.length > 0 ? said : [nothing])].join('\n\n');
}

/** Everything that somebody wrote is text in it, never markup; nothing is loaded and nothing can be clicked. */
export function htmlOf({ message, about, title, lines, nothing }: Letter): string {
  const block = (text: string) => `<p style="white-space:pre-wrap;margin:0 0 16px">${escaped(text)}</p>`;
  const heading = (text: string) => `<h2 style="font-size:15px;margin:24px 0 8px">${escaped(text)}</h2>`;
  const facts = about
    ? `${heading(about.title)}<table style="border-collapse:collapse">${about.facts
        .map(([name, value]) => `<tr><td style="padding:2px 16px 2px 0;color:#5b5766;vertical-align:top;white-space:nowrap">${escaped(name)}</td><td style="padding:2px 0">${escaped(value)}</td></tr>`)
        .join('')}</table>`
    : '';
  const said = lines.map(
    ({ at, by, text }) =>
      `<p style="margin:0 0 12px"><b>${escaped(by)}</b> <span style="color:#6d6878">${escaped(at)}</span><br><span style="white-space:pre-wrap">${escaped(text)}</span></p>`,
  );
  return `<!doctype html><html><body style="font:14px/1.5 system-ui,sans-serif;color:#1d1b26;background:#fff;overflow-wrap:anywhere">${message ? block(message) : ''}${facts}${heading(title)}${said.join('') || block(nothing)}</body></html>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
