/** “812 byte”, “4.2 kB”, “1,3 MB”. */
export function bytesOf(locale: string, bytes: number): string {
  const [unit, size] = bytes < 1_000 ? ['byte', 1] : bytes < 999_500 ? ['kilobyte', 1_000] : ['megabyte', 1_000_000];
  const shown = bytes / size;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: shown < 10 ? 1 : 0 }).format(shown);
}
