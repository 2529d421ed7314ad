import type { Permission } from '../__generated__/resolvers.ts';
import { sceneOf } from '../context.ts';
import { signalNow } from '../event/signal.ts';
import { newId } from '../id.ts';
import { firstWorkspace } from '../workspace/firstWorkspace.ts';
import { createApiKey } from './apiKey.ts';

/** All that a partner's program reads and writes; nothing of the set-up. */
const permissions: Permission[] = ['READ_ALL_CONVERSATIONS', 'MANAGE_CONVERSATIONS', 'SEND_MESSAGES', 'VIEW_STATISTICS'];

/** A key of the first workspace, for whoever sits at the server's own command line. */
export async function createKeyOnCommandLine({ name }: { name: string }): Promise<{ token: string; name: string; workspace: string }> {
  const { id: workspaceId } = await firstWorkspace();
  const scene = await sceneOf(workspaceId);
  if (!scene) throw new Error('The workspace is gone.');
  const caller = { ...scene, actor: { type: 'SYSTEM', workspaceId } as const };
  const { token, apiKey } = await createApiKey(caller, { clientId: newId(), name, permissions });
  if (token === null) throw new Error('The key was not made.');
  await signalNow(workspaceId);
  return { token, name: apiKey.name, workspace: scene.directory.workspace.name };
}
