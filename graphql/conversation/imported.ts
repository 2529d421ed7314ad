import type { AgentRow, LabelRow, VisitorRow } from '../../db/rows.ts';
import { folded, lockKind } from '../catalog.ts';
import { recordEvent, type Tx } from '../event/transact.ts';
import { newId } from '../id.ts';
import type { Placed } from './importBatch.ts';
import type { HistoryLine } from './parseHistory.ts';

type Person = { name: string; email?: string | null };

/** What the lines speak of by name, as the ids that it has here. */
export interface Imported {
  agents: (person: Person) => string;
  labels: (name: string) => string;
  visitors: (placed: Placed) => Pick<VisitorRow, 'id' | 'name'>;
}
