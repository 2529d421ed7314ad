export type CsvCell = string | number;

/**
 * What spreadsheets open by a double click: with a byte order mark, so that å stays å, and with the separator that the
 * reader's language expects. Text that a spreadsheet would take for a formula gets an apostrophe.
 */
export const csv = (rows: readonly (readonly CsvCell[])[], separator: ',' | ';'): string =>
  `\uFEFF${rows.map((row) => row.map((cell) => quoted(cell, separator)).join(separator)).join('\r\n')}\r\n`;

function quoted(cell: CsvCell, separator: string): string {
  if (typeof cell === 'number') return String(cell).replace('.', separator === ';' ? ',' : '.');
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}
