interface Kept {
  content: Blob;
  at: number;
}

/** The server keeps what is not sent for a day. */
const keptMs = 86_400_000;

/** Files on the disk of who sends them, so that the next page can go on. Where the browser forbids it nothing is kept. */
export function keepBlobs(prefix: string) {
  const place = open(`${prefix}files`);
  // Whoever asks is told that nothing is kept.
  place.catch(() => undefined);
  return {
    put: (id: string, content: Blob) => act('readwrite', (store) => store.put({ content, at: Date.now() } satisfies Kept, id)),
    get: async (id: string) => (await act<Kept | undefined>('readonly', (store) => store.get(id)))?.content,
    remove: (id: string) => act('readwrite', (store) => store.delete(id)),
  };

  async function act<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<T | undefined> {
    try {
      return await answerOf<T>(ask((await place).transaction('files', mode).objectStore('files')));
    } catch {
      return undefined;
    }
  }
}

async function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore('files');
  const database = await answerOf<IDBDatabase>(request);
  tidy(database);
  return database;
}

function tidy(database: IDBDatabase): void {
  const request = database.transaction('files', 'readwrite').objectStore('files').openCursor();
  request.onsuccess = () => {
    const { result: cursor } = request;
    if (!cursor) return;
    if (cursor.value.at < Date.now() - keptMs) cursor.delete();
    cursor.continue();
  };
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('Nothing can be kept.'));
  });
