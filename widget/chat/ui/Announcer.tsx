import { useEffect, useRef, useState } from 'preact/hooks';
import { useChatState, useScene } from './scene.ts';

/** Reads new messages out. Apart from the thread, so that loading old ones stays quiet and a closed chat speaks too. */
export function Announcer() {
  const { words, frame } = useScene();
  const { thread, open } = useChatState();
  const heard = useRef<{ id: string; seq: number } | null>(null);
  const [lines, setLines] = useState<{ seq: number; text: string }[]>([]);

  useEffect(() => {
    if (!thread) return;
    const { id } = thread.conversation;
    const before = heard.current;
    heard.current = { id, seq: thread.messages.at(-1)?.seq ?? 0 };
    if (before?.id !== id) return;
    const fresh = thread.messages.filter(({ seq, author }) => seq > before.seq && author.type !== 'VISITOR');
    if (fresh.length === 0) return;
    const spoken = fresh.map(({ seq, author, text }) => {
      const name = author.name ?? frame.siteName;
      return { seq, text: open ? `${name}: ${text}` : words.newMessageFrom(name) };
    });
    setLines((earlier) => [...earlier, ...spoken].slice(-5));
  }, [thread, open, words, frame.siteName]);

  return (
    <div class="unseen" role="log" aria-live="polite" aria-relevant="additions">
      {lines.map(({ seq, text }) => (
        <p key={seq}>{text}</p>
      ))}
    </div>
  );
}
