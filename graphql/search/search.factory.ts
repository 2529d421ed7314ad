import { sql } from '../../db/client.ts';
import type { ConversationRow, NewMessageRow } from '../../db/rows.ts';
import { aThread } from '../conversation/thread.factory.ts';
import { insertMessages } from '../conversation/insertThreads.ts';
import { newId } from '../id.ts';
import type { World } from '../world.factory.ts';
import { indexStep } from './indexStep.ts';

/** Everything that was written up to now is in the index. */
export async function indexAll({ workspaceId }: World): Promise<void> {
  while ((await indexStep({ quiet: 0, longest: 0 }, workspaceId)) > 0);
}

/** An ended conversation in which the visitor wrote these messages; not in the index yet. */
export async function aConversation(world: World, texts: readonly string[], row: Partial<ConversationRow> = {}): Promise<ConversationRow> {
  const { workspaceId } = world;
  const conversation = await aThread(world, row);
  const messages = texts.map((text, index): NewMessageRow => ({
    workspaceId,
    conversationId: conversation.id,
    seq: 10 + index,
    id: newId(),
    author: 'VISITOR',
    agentId: null,
    clientId: null,
    text,
    fileNames: null,
    createdAt: conversation.startedAt,
  }));
  if (messages.length > 0) await insertMessages(sql, messages);
  return conversation;
}
