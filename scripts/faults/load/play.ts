import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '../../../graphql/id.ts';
import type { Figures } from './figures.ts';
import { endConversation, markRead, sendMessage, setLabel, setTyping } from './operations.ts';
import type { Script } from './script.ts';
import type { Wire } from './wire.ts';

/** A conversation that both sides know, since both are played here. */
export interface Chat {
  id: string;
  script: Script;
  visitor: Wire;
  /** Called with the agent whom it was given to. */
  given(agent: { id: string; wire: Wire }): void;
  agentId: string | null;
  /** Called when the visitor sees that it is over. */
  over(): void;
}

interface PlayOptions {
  figures: Figures;
  labels: ReadonlyMap<string, string>;
  running(): boolean;
}

/** Both sides in turn, as it was, until the script or the time is over; then labelled and ended by the agent. */
export async function play(chat: Chat, agent: Wire, { figures, labels, running }: PlayOptions): Promise<void> {
  const ended = new Promise<void>((resolve) => (chat.over = resolve));
  // The first has begun the conversation.
  for (const { by, text, afterMs } of chat.script.says.slice(1)) {
    if (!running()) return;
    const [from, to] = by === 'visitor' ? [chat.visitor, agent] : [agent, chat.visitor];
    void from.ask(setTyping, { id: chat.id, typing: true }).catch(() => {});
    await sleep(afterMs);
    const clientId = newId();
    const arrived = figures.sent(clientId);
    const sent = from.ask<{ sendMessage: { message: { seq: number } | null } }>(sendMessage, { input: { conversationId: chat.id, clientId, text } });
    const [{ sendMessage: { message } }] = await Promise.all([sent, arrived]);
    if (message) void to.ask(markRead, { id: chat.id, seq: message.seq }).catch(() => {});
  }
  const labelId = labels.get(chat.script.label ?? '');
  if (labelId) await agent.ask(setLabel, { id: chat.id, labelId });
  await agent.ask(endConversation, { id: chat.id });
  await ended;
}
