import { Earlier, type EarlierQuery } from '../chat/operations.generated.ts';
import type { Session } from '../chat/session.ts';
import type { Message } from '../chat/thread/thread.ts';

/** Asks for the messages that are on the screen once more, page by page, and takes nothing but the links of their files. */
export async function renewLinks({ cell, link }: Pick<Session, 'cell' | 'link'>): Promise<void> {
  const { thread } = cell.get();
  if (!thread) return;
  const { id } = thread.conversation;
  const first = thread.messages.find(({ attachments }) => attachments[0])?.seq ?? Infinity;
  const fresh = new Map<string, Message['attachments']>();
  let before: string | null = null;
  do {
    const answer: EarlierQuery = await link.ask(Earlier, { id, before });
    if (!answer.conversation) return;
    const { nodes, pageInfo } = answer.conversation.messages;
    for (const message of nodes) fresh.set(message.id, message.attachments);
    before = pageInfo.hasPreviousPage && (nodes[0]?.seq ?? 0) > first ? pageInfo.startCursor : null;
  } while (before);
  const now = cell.get().thread;
  if (now?.conversation.id !== id) return;
  const messages = now.messages.map((message) => (message.attachments[0] && fresh.get(message.id)?.[0] ? { ...message, attachments: fresh.get(message.id) ?? [] } : message));
  cell.set({ thread: { ...now, messages } });
}
