import { refreshing } from '../actor/actor.ts';
import { agentOf, type Context, type Scene, sceneOf } from '../context.ts';
import { canRead } from '../conversation/conversation.policy.ts';
import { currentConversation } from '../conversation/current.ts';
import { notFound } from '../errors.ts';
import { Feed } from '../event/feed.ts';
import { isId } from '../input.ts';
import { enter, viewersOf } from './rooms.ts';

export interface ViewersScene extends Scene {
  conversationId: string;
  agentIds: ReadonlySet<string>;
}

/** Whoever may read along may know who else does. Rights are asked for each change anew, of the row as it is. */
export async function followViewers(context: Context, id: string): Promise<Feed<ViewersScene>> {
  const { actor, loaders } = agentOf(context);
  const row = isId(id) ? await loaders.conversation.load(id) : null;
  if (!row || !canRead(actor, row)) throw notFound();
  const { workspaceId, id: conversationId } = row;
  const now = refreshing(actor);
  return new Feed(async (reader) => {
    let over = false;
    let told: string | null = null;
    const stop = enter(workspaceId, conversationId, actor.agentId, () => void tell().catch((error: unknown) => end(error)));
    return () => {
      over = true;
      stop();
    };

    async function tell(): Promise<void> {
      const scene = await sceneOf(workspaceId);
      const conversation = await currentConversation.load({ workspaceId, id: conversationId });
      const current = scene && now(scene.directory);
      if (over) return;
      if (!scene || !conversation || !current || !canRead(current, conversation)) return end(notFound());
      const agentIds = new Set([...viewersOf(workspaceId, conversationId)].filter((agentId) => agentId !== actor.agentId));
      const text = [...agentIds].sort().join();
      if (text === told) return;
      told = text;
      reader.hear({ ...scene, conversationId, agentIds });
    }

    function end(error: unknown): void {
      if (over) return;
      over = true;
      stop();
      reader.end(error);
    }
  });
}
