import { refreshing } from '../actor/actor.ts';
import { agentOf, type Context } from '../context.ts';
import { canRead } from '../conversation/conversation.policy.ts';
import { notFound } from '../errors.ts';
import { type DraftScene, hearDrafts } from '../event/ephemeral.ts';
import { Feed } from '../event/feed.ts';
import { isId } from '../input.ts';
import { canSeeDraft } from './draft.policy.ts';

/** Asked for each draft anew: a setting that is turned off, here or by the workspace, is felt at once. */
export async function followDrafts(context: Context, conversationId: string): Promise<Feed<DraftScene>> {
  const { actor, loaders } = agentOf(context);
  const row = isId(conversationId) ? await loaders.conversation.load(conversationId) : null;
  if (!row || !canRead(actor, row)) throw notFound();
  const now = refreshing(actor);
  return new Feed(async (reader) =>
    hearDrafts(actor.workspaceId, row.id, (scene) => {
      const current = now(scene.directory);
      if (!current || !canSeeDraft(current, scene.directory, scene.conversation)) return;
      try {
        reader.hear(scene);
      } catch (error) {
        reader.end(error);
      }
    }),
  );
}
