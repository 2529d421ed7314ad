const indent = '    ';
const lineEnds = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/**
 * What somebody wrote, each line set in: at the edge of a text stand only lines of ours, so that nobody can write what looks like
 * another's message or a note.
 */
export const indented = (text: string): string => text.split(lineEnds).map((line) => line && indent + line).join('\n');

/** The same of what stands behind a name: its other lines. */
export const continued = (text: string): string => indented(text).trimStart();
