import type { ChosenFile } from '../live/outbox.ts';
import { newId } from '../live/newId.ts';
import type { Told } from './sending/choose.ts';
import { mostInMessage } from './sending/chosen.ts';

/** A file of a rapid response. */
export interface SavedFile {
  id: string;
  name: string;
  size: number;
}

/** What was chosen and, as far as there is room, copies of the files that it does not hold yet. */
export function withCopies(chosen: readonly ChosenFile[], files: readonly SavedFile[]): { all: readonly ChosenFile[]; told: Told } {
  const fresh = files.filter(({ id }) => !chosen.some(({ copyOf }) => copyOf === id));
  const copies = fresh.slice(0, Math.max(0, mostInMessage - chosen.length)).map(({ id, name, size }) => ({ clientId: newId(), name, size, copyOf: id }));
  const values = { name: '', limit: '', count: mostInMessage };
  return {
    all: [...chosen, ...copies],
    told: {
      problems: copies.length < fresh.length ? [{ key: 'composer.files.tooMany', values }] : [],
      taken: copies.map(({ name }) => name),
    },
  };
}
