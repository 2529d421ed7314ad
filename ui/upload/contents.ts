import { keepBlobs } from './keepBlobs.ts';

/** The bytes of what was chosen, until it has arrived; also for the next page. */
export interface Contents {
  add(clientId: string, content: Blob): void;
  /** Null when it cannot be read, or is not what was chosen any more. */
  read(file: { clientId: string; size: number }): Promise<Blob | null>;
  /** Of this page only: what can be shown at once. */
  get(clientId: string): Blob | undefined;
  remove(clientId: string): void;
}

export function createContents(prefix: string): Contents {
  const here = new Map<string, Blob>();
  const kept = keepBlobs(prefix);
  return {
    add(clientId, content) {
      here.set(clientId, content);
      void kept.put(clientId, content);
    },
    async read({ clientId, size }) {
      for (const content of [here.get(clientId), await kept.get(clientId)]) {
        if (content?.size === size && (await isReadable(content))) return content;
      }
      return null;
    },
    get: (clientId) => here.get(clientId),
    remove(clientId) {
      here.delete(clientId);
      void kept.remove(clientId);
    },
  };
}

/** Not a folder, nor one that was changed, moved or deleted since. */
export const isReadable = (content: Blob): Promise<boolean> =>
  content.slice(0, 1).arrayBuffer().then(() => true, () => false);
