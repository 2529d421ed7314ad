import type { FileDesk, FilesPlace } from '../files/desk.ts';
import { fetchScript } from './fetchScript.ts';
import type * as FilesModule from '../files/files.ts';

/** What sends files is a script of its own: most visitors send none. What failed is fetched anew, under another address. */
export function fetchFiles(surroundings: () => FilesPlace): () => Promise<FileDesk> {
  let desk: Promise<FileDesk> | undefined;
  let tries = 0;
  return () =>
    (desk ??= fetchScript<typeof FilesModule>(surroundings().frame, `${FILES_PATH}?${tries++}`).then(
      ({ openFiles }) => openFiles(surroundings()),
      (error: unknown) => {
        desk = undefined;
        throw error;
      },
    ));
}
