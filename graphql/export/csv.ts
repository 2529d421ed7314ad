export type Cell = string | number | null;

/** What spreadsheets open by a double click: this first, so that å stays å, then lines. */
export const byteOrderMark = '\uFEFF';

/** One line. The separator is the one that the reader's language expects; text that a spreadsheet would take for a formula gets an apostrophe. */
export const csvLine = (cells: readonly Cell[], separator: ',' | ';'): string => `${cells.map((cell) => written(cell, separator)).join(separator)}\r\n`;

function written(cell: Cell, separator: ',' | ';'): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', separator === ';' ? ',' : '.');
  const text = /^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}
