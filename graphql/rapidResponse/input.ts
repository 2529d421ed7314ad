import type { RapidResponseRow } from '../../db/rows.ts';
import type { RapidResponseSharing } from '../__generated__/resolvers.ts';
import type { Actor } from '../actor/actor.ts';
import type { Directory } from '../directory/directory.ts';
import { Mendable } from '../errors.ts';
import { named, optional, written } from '../input.ts';

export type Audience = Pick<RapidResponseRow, 'ownerId' | 'sharing' | 'agentIds' | 'groupIds'>;

interface Given {
  sharing: RapidResponseSharing;
  agentIds: readonly string[];
  groupIds: readonly string[];
}

export function nameOf(value: string): string {
  const name = named('name', value.normalize('NFC'), 40);
  if (!/^[\p{L}\p{N}-]+$/u.test(name)) {
    throw new Mendable('INVALID', 'name', 'name may only hold letters, digits and hyphens, without blanks.');
  }
  return name;
}

export const textOf = (text: string): string => written('text', text, 10_000);

export const folderOf = (folder: string): string => optional('folder', folder.normalize('NFC'), 40);

/** Whose it is and who may use it: each agent and group once, all of them in use. */
export function audienceOf(actor: Actor, directory: Directory, { sharing, agentIds, groupIds }: Given): Audience {
  const nobody = { agentIds: [], groupIds: [] };
  if (sharing === 'EVERYONE') return { ownerId: null, sharing, ...nobody };
  if (sharing === 'OWN') {
    if (actor.type !== 'AGENT') throw new Mendable('INVALID', 'sharing', 'Only agents have answers of their own. Share it.');
    return { ownerId: actor.agentId, sharing, ...nobody };
  }
  if (agentIds.length + groupIds.length === 0) {
    throw new Mendable('BLANK', 'sharing', 'Choose at least one agent or group to share it with.');
  }
  return {
    ownerId: null,
    sharing,
    agentIds: known('agentIds', agentIds, directory.agents),
    groupIds: known('groupIds', groupIds, directory.groups),
  };
}

function known(field: string, ids: readonly string[], rows: ReadonlyMap<string, { archivedAt: Date | null }>): string[] {
  const unique = [...new Set(ids)];
  if (unique.every((id) => rows.get(id)?.archivedAt === null)) return unique;
  throw new Mendable('UNKNOWN', field, `One of ${field} is not in this workspace, or archived.`);
}
