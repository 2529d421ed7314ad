import { isDeepStrictEqual } from 'node:util';
import type { LabelRow } from '../../db/rows.ts';
import type { CreateLabelInput, UpdateLabelInput } from '../__generated__/resolvers.ts';
import { archive, createdBefore, lockedLive, lockKind, mustBeFree } from '../catalog.ts';
import type { Caller } from '../context.ts';
import { forbidden } from '../errors.ts';
import { recordEvent, transact, type Tx } from '../event/transact.ts';
import { newId } from '../id.ts';
import { clientIdOf, colorOf, given, named, whole } from '../input.ts';
import { canManageLabels } from './label.policy.ts';
import { move } from './move.ts';

const defaultColor = '#3e8de0';

/** The new one stands last in the menu. */
export async function createLabel({ actor }: Caller, input: CreateLabelInput): Promise<LabelRow> {
  if (!canManageLabels(actor)) throw forbidden();
  const clientId = clientIdOf(input.clientId);
  const name = nameOf(input.name);
  const color = colorOf('color', input.color ?? defaultColor);
  return transact(actor.workspaceId, async (tx) => {
    await lockKind(tx, 'label');
    const earlier = await createdBefore(tx, 'label', clientId);
    if (earlier) return earlier;
    await mustBeFree(tx, 'label', name);
    const { sql, workspaceId } = tx;
    const position = await afterLast(tx);
    const label: LabelRow = { workspaceId, id: newId(), clientId, name, color, position, createdAt: new Date(), archivedAt: null };
    await sql`insert into label ${sql(label)}`;
    recordEvent(tx, { type: 'label.created', actor, subjectId: label.id });
    return label;
  });
}

export async function updateLabel({ actor }: Caller, input: UpdateLabelInput): Promise<LabelRow> {
  if (!canManageLabels(actor)) throw forbidden();
  const changes = {
    ...(given(input.name) && { name: nameOf(input.name) }),
    ...(given(input.color) && { color: colorOf('color', input.color) }),
  };
  const position = given(input.position) ? whole('position', input.position, 0, 10_000) : null;
  return transact(actor.workspaceId, async (tx) => {
    await lockKind(tx, 'label');
    const row = await lockedLive(tx, 'label', input.id);
    const label = { ...row, ...changes };
    if (!isDeepStrictEqual(label, row)) {
      await store(tx, label);
      recordEvent(tx, { type: 'label.updated', actor, subjectId: label.id });
    }
    return position === null ? label : { ...label, position: await move(tx, actor, label.id, position) };
  });
}

export async function archiveLabel({ actor }: Caller, id: string): Promise<LabelRow> {
  if (!canManageLabels(actor)) throw forbidden();
  return transact(actor.workspaceId, (tx) => archive(tx, actor, 'label', id));
}

const nameOf = (name: string): string => named('name', name, 60);

async function afterLast({ sql, workspaceId }: Tx): Promise<number> {
  const [row] = await sql<{ position: number }[]>`
    select coalesce(max(position) + 1, 0) as position from label
    where workspace_id = ${workspaceId} and archived_at is null`;
  return row?.position ?? 0;
}

async function store(tx: Tx, label: LabelRow): Promise<void> {
  await mustBeFree(tx, 'label', label.name, label.id);
  const { sql, workspaceId } = tx;
  await sql`update label set ${sql(label, 'name', 'color')} where workspace_id = ${workspaceId} and id = ${label.id}`;
}
