/** What is written and not sent. */
export interface Draft {
  text: string;
  /** The rapid responses that it was made from, counted when it is sent. */
  rapidIds: readonly string[];
  /** When it was last changed, in ms since 1970. */
  at: number;
}

type Disk = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export const noDraft: Draft = { text: '', rapidIds: [], at: 0 };
/** Who has just lost a conversation may get it back; after a day the draft is of no use. */
const KEPT_MS = 24 * 60 * 60 * 1000;

const prefixOf = (agentId: string): string => `samtal.draft.${agentId}.`;
/** An agent's own: whoever else signs in on this browser has others. */
export const draftKey = (agentId: string, place: string): string => prefixOf(agentId) + place;
/** Where a conversation's note is kept. */
export const noteOf = (conversationId: string): string => `${conversationId}.note`;

export function readDraft(written: string | null): Draft {
  if (!written) return noDraft;
  try {
    const value: unknown = JSON.parse(written);
    if (typeof value !== 'object' || value === null) return noDraft;
    const { text, rapidIds, at } = Object.fromEntries(Object.entries(value));
    if (typeof text !== 'string') return noDraft;
    const ids = Array.isArray(rapidIds) ? rapidIds.filter((id) => typeof id === 'string') : [];
    return { text, rapidIds: ids, at: typeof at === 'number' ? at : 0 };
  } catch {
    // Of an earlier version, which kept the bare text.
    return { ...noDraft, text: written };
  }
}

/** Empties the shelf of what belongs to no open conversation and has lain for a day. */
export function tidyDrafts(disk: Disk, agentId: string, open: ReadonlySet<string>, now: number): void {
  const prefix = prefixOf(agentId);
  const keys = Array.from({ length: disk.length }, (_, index) => disk.key(index) ?? '').filter((key) => key.startsWith(prefix));
  for (const key of keys) {
    const { at } = readDraft(disk.getItem(key));
    // Of its answer or of its note.
    const [conversationId = ''] = key.slice(prefix.length).split('.');
    if (!open.has(conversationId) && now - at > KEPT_MS) disk.removeItem(key);
  }
}
