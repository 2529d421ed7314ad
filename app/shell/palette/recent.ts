const kept = 'samtal.palette';
const most = 8;

/** Ids of what was done from the palette, the latest first; of this browser. */
export function recentCommands(): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(kept) ?? '[]');
    return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

export function noteCommand(id: string): void {
  try {
    localStorage.setItem(kept, JSON.stringify([id, ...recentCommands().filter((one) => one !== id)].slice(0, most)));
  } catch {
    // Without a disk nothing was used lately.
  }
}
