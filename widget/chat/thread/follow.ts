import type { Link } from '../link/link.ts';
import { Events, TypingNotes } from '../operations.generated.ts';
import type { ConversationEvent } from './thread.ts';

/** An agent's typing fades by itself: the word that it has stopped can be lost. */
const fadeMs = 6_000;

interface Ear {
  /** Before `lost`, in milliseconds. */
  again: number;
  cursor(): number;
  event(event: ConversationEvent): void;
  types(typing: boolean): void;
  /** The server ended it: perhaps we may not see the conversation any more. */
  lost(): void;
}

/** Hears all that happens in a conversation until it is stopped. */
export function followConversation(link: Link, conversationId: string, ear: Ear): () => void {
  let fading: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const lost = () => {
    clearTimeout(waiting);
    waiting = setTimeout(ear.lost, ear.again);
  };
  const types = (typing: boolean) => {
    clearTimeout(fading);
    if (typing) fading = setTimeout(() => ear.types(false), fadeMs);
    ear.types(typing);
  };
  const stops = [
    link.follow(Events, () => ({ conversationId, after: ear.cursor() }), {
      next({ conversationEvents }) {
        if (conversationEvents.message?.author.type === 'AGENT') types(false);
        ear.event(conversationEvents);
      },
      done: lost,
    }),
    link.follow(TypingNotes, () => ({ conversationId }), {
      next({ typing }) {
        if (typing.author.type === 'AGENT') types(typing.typing);
      },
      done: lost,
    }),
  ];
  return () => {
    clearTimeout(fading);
    clearTimeout(waiting);
    for (const stop of stops) stop();
    ear.types(false);
  };
}
