import { bytesOf } from '../../ui/bytes.ts';
import type { Cell } from '../chat/cell.ts';
import { newClientId } from '../chat/outbox/outbox.ts';
import type { State } from '../chat/state.ts';
import type { Frame } from '../frame.ts';
import { type Contents, isReadable } from '../../ui/upload/contents.ts';
import type { Uploads } from './uploads.ts';
import type { Words } from './words.ts';

interface ChoiceOptions {
  cell: Cell<State>;
  contents: Contents;
  uploads: Uploads;
  words: Words;
  frame: Pick<Frame, 'language'>;
  /** Why something was not taken; what was taken. */
  tell(problems: string[], taken: string[]): void;
}

const megabyte = 1_000_000;
/** The server takes no more in a message. */
const most = 10;

/** Takes files for the next message, if they can be sent at all, and begins to send them. */
export function createChoice({ cell, contents, uploads, words, frame, tell }: ChoiceOptions) {
  return { add: (files: readonly File[]) => void add(files) };

  async function add(files: readonly File[]): Promise<void> {
    const problems = await Promise.all(files.map(problemOf));
    const good = files.filter((_, index) => !problems[index]);
    const room = Math.max(0, most - cell.get().files.length);
    const taken = good.slice(0, room).map((content) => ({ content, clientId: newClientId(), name: content.name, size: content.size }));
    for (const { clientId, content } of taken) contents.add(clientId, content);
    cell.set({ files: [...cell.get().files, ...taken.map(({ clientId, name, size }) => ({ clientId, name, size }))] });
    for (const file of taken) void uploads.start(file);
    tell([...problems.filter((problem) => problem !== null), ...(good.length > room ? [words.tooMany(most)] : [])], taken.map(({ name }) => name));
  }

  async function problemOf(file: File): Promise<string | null> {
    const { name, size } = file;
    const { maxMegabytes = 0 } = cell.get().fileRules ?? {};
    if (size > maxMegabytes * megabyte) return words.tooLarge(name, bytesOf(frame.language, maxMegabytes * megabyte));
    // A folder has a size on some computers, and none on others.
    if (!(await isReadable(file))) return words.unreadable(name);
    return size === 0 ? words.empty(name) : null;
  }
}
