import { bytesOf } from '../../../ui/bytes.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import type { ChosenFile } from '../../live/outbox.ts';
import { newId } from '../../live/newId.ts';
import { isReadable } from '../../../ui/upload/contents.ts';
import { mostInMessage } from './chosen.ts';

const megabyte = 1_000_000;

/** Why a file is not taken, in words of `i18n`. */
export interface ChoiceProblem {
  key: MessageKey;
  values: { name: string; limit: string; count: number };
}

/** What was not taken of what came last, and what was. */
export interface Told {
  problems: readonly ChoiceProblem[];
  taken: readonly string[];
}

export interface Choice {
  taken: readonly (ChosenFile & { content: File })[];
  problems: readonly ChoiceProblem[];
}

interface Limits {
  locale: string;
  /** Null while it is not known: then the API says it. */
  maxMegabytes: number | null;
  /** How many stand beside the text already. */
  already: number;
}

/** Which of the files can be sent, before anything of them leaves the computer. */
export async function chooseFiles(files: readonly File[], { locale, maxMegabytes, already }: Limits): Promise<Choice> {
  const most = maxMegabytes === null ? Infinity : maxMegabytes * megabyte;
  const checked = await Promise.all(files.map(async (file) => ({ file, key: await problemOf(file, most) })));
  const good = checked.flatMap(({ file, key }) => (key ? [] : [file]));
  const room = Math.max(0, mostInMessage - already);
  const values = { name: '', limit: Number.isFinite(most) ? bytesOf(locale, most) : '', count: mostInMessage };
  return {
    taken: good.slice(0, room).map((content) => ({ clientId: newId(), name: content.name, size: content.size, content })),
    problems: [
      ...checked.flatMap(({ file, key }) => (key ? [{ key, values: { ...values, name: file.name } }] : [])),
      ...(good.length > room ? [{ key: 'composer.files.tooMany' as const, values }] : []),
    ],
  };
}

async function problemOf(file: File, most: number): Promise<MessageKey | null> {
  if (file.size > most) return 'composer.files.tooLarge';
  // A folder has a size on some computers, and none on others.
  if (!(await isReadable(file))) return 'composer.files.unreadable';
  return file.size === 0 ? 'composer.files.empty' : null;
}
