import type { Thread } from '../thread/thread.ts';
import type { Words } from '../words/words.ts';
import { useChatState, useScene } from './scene.ts';

export function NoteRow({ kind, at }: { kind: 'joined' | 'ended'; at: Date }) {
  const { words, formats } = useScene();
  const { thread } = useChatState();
  if (!thread) return null;
  const text = kind === 'joined' ? words.joined(thread.conversation.agentName ?? words.someone) : endText(thread, words);
  return (
    <li class="note">
      {text} · <time dateTime={at.toISOString()}>{formats.time(at)}</time>
    </li>
  );
}

function endText({ conversation: { endedBy, agentName, missed } }: Thread, words: Words): string {
  if (endedBy === 'VISITOR') return words.endedByYou;
  if (missed) return words.missed;
  return endedBy === 'AGENT' && agentName ? words.endedBy(agentName) : words.ended;
}
