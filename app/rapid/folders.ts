/** The folders that something lies in, by name. */
export const foldersOf = (rows: readonly { folder: string }[]): string[] =>
  [...new Set(rows.map(({ folder }) => folder).filter(Boolean))].sort((a, b) => a.localeCompare(b));
