import { prefixOf } from '../keys.ts';

/** What the chat keeps on the host's origin, for all tabs; in memory where the browser forbids it. */
export interface Store {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
  /** All keys with a beginning. */
  keys(beginning: string): string[];
}

/** What we use of `localStorage`. */
export type Disk = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export function createStore(siteKey: string, storage: Disk | null): Store {
  const prefix = prefixOf(siteKey);
  const memory = new Map<string, string>();
  const attempt = <T>(act: (storage: Disk) => T, otherwise: T): T => {
    try {
      return storage ? act(storage) : otherwise;
    } catch {
      return otherwise;
    }
  };
  return {
    get: (key) => memory.get(key) ?? attempt((kept) => kept.getItem(prefix + key), null),
    set(key, value) {
      const kept = attempt((place) => (place.setItem(prefix + key, value), true), false);
      if (kept) memory.delete(key);
      else memory.set(key, value);
    },
    remove(key) {
      memory.delete(key);
      attempt((kept) => kept.removeItem(prefix + key), undefined);
    },
    keys(beginning) {
      const kept = attempt((place) => Array.from({ length: place.length }, (_, index) => place.key(index) ?? ''), [])
        .filter((key) => key.startsWith(prefix + beginning))
        .map((key) => key.slice(prefix.length));
      return [...new Set([...kept, ...[...memory.keys()].filter((key) => key.startsWith(beginning))])];
    },
  };
}

/** Reading the property alone throws where storage is forbidden. */
export function storageOf(kind: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return window[kind];
  } catch {
    return null;
  }
}
