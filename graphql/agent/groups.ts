import type { Tx } from '../event/transact.ts';
import { replaceLinks } from '../links.ts';

export const setGroups = (tx: Tx, agentId: string, groupIds: readonly string[]): Promise<boolean> =>
  replaceLinks(tx, { table: 'group_agent', owner: 'agent', ownerId: agentId, of: 'group', field: 'groupIds' }, groupIds);
