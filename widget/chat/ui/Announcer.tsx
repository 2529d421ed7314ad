import { useEffect, useState } from 'preact/hooks';
import { createHearing } from '../thread/hearing.ts';
import { useChatState, useScene } from './scene.ts';

/** Reads new messages out. Apart from the thread, so that loading old ones stays quiet and a closed chat speaks too. */
export function Announcer() {
  const { words, frame } = useScene();
  const { thread, open } = useChatState();
  const [hear] = useState(createHearing);
  const [lines, setLines] = useState<{ seq: number; text: string }[]>([]);

  useEffect(() => {
    const fresh = thread ? hear(thread) : [];
    if (fresh.length === 0) return;
    const spoken = fresh.map(({ seq, author, text, attachments }) => {
      const name = author.name ?? frame.siteName;
      return { seq, text: open ? `${name}: ${text || attachments.map((file) => file.name)}` : words.newMessageFrom(name) };
    });
    setLines((earlier) => [...earlier, ...spoken].slice(-5));
  }, [hear, thread, open, words, frame.siteName]);

  return (
    <div class="unseen" role="log" aria-live="polite" aria-relevant="additions">
      {lines.map(({ seq, text }) => (
        <p key={seq}>{text}</p>
      ))}
    </div>
  );
}
