export interface Saving {
  signal: AbortSignal;
  /** How many lines have come. */
  onLines: (count: number) => void;
}

/** Fetches a file and hands it to the browser once it is whole: a part of one looks like all of it. Throws when it breaks off. */
export async function saveFile(path: string, { signal, onLines }: Saving): Promise<void> {
  const response = await fetch(path, { signal });
  if (!response.ok || !response.body) throw new Error(`The export was answered with ${response.status}.`);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let lines = 0;
  const reader = response.body.getReader();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    if (!value) continue;
    parts.push(value);
    lines += linesIn(value);
    onLines(lines);
  }
  hand(new Blob(parts, { type: response.headers.get('content-type') ?? '' }), nameOf(response.headers.get('content-disposition')));
}

const newline = 10;

function linesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count += 1;
  return count;
}

const nameOf = (disposition: string | null): string => /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? 'export';

function hand(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
