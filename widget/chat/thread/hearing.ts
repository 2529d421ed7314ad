import type { Message, Thread } from './thread.ts';

/** Tells what others have written since it was asked last. What was there before is not news, nor is another conversation. */
export function createHearing(): (thread: Thread) => Message[] {
  let known: { id: string; seq: number } | null = null;
  return ({ conversation: { id }, messages }) => {
    const before = known;
    known = { id, seq: messages.at(-1)?.seq ?? 0 };
    if (before?.id !== id) return [];
    return messages.filter(({ seq, author }) => seq > before.seq && author.type !== 'VISITOR');
  };
}
