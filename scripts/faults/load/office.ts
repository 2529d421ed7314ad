import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '../../../graphql/id.ts';
import { aLabel } from '../../../graphql/label/label.factory.ts';
import { cookieOf, visitorHeaders } from '../../../graphql/server.factory.ts';
import { newWorld } from '../../../graphql/world.factory.ts';
import { createFigures, type Figures } from './figures.ts';
import { inbox, type InboxEvent, startConversation, thread, type ThreadEvent, typists } from './operations.ts';
import { type Chat, play } from './play.ts';
import type { Script } from './script.ts';
import { openWire, type Wire } from './wire.ts';

export interface LoadOptions {
  visitors: number;
  agents: number;
  /** How many conversations an agent has at once; those of other visitors wait. */
  slots: number;
  scripts: readonly Script[];
}

export interface Office {
  figures: Figures;
  /** Conversations played to their end. */
  ended(): number;
  /** What went wrong, by what it said. */
  problems(): ReadonlyMap<string, number>;
  stop(): Promise<void>;
}

/** Fills an office: visitors who come, chat, and come again; agents who answer all that they are given. */
export async function openOffice(url: string, { visitors, agents, slots, scripts }: LoadOptions): Promise<Office> {
  const world = await newWorld();
  const figures = createFigures();
  const names = [...new Set(scripts.flatMap(({ label }) => label ?? []))];
  const labels = new Map(await Promise.all(names.map(async (name) => [name, (await aLabel(world.workspaceId, { name })).id] as const)));
  const rows = await Promise.all(Array.from({ length: agents }, () => world.agent({ maxActiveChats: slots })));
  const chats = new Map<string, Chat>();
  const waiting = new Map<string, { id: string; wire: Wire }>();
  const problems = new Map<string, number>();
  const wires: Wire[] = [];
  const state = { running: true, ended: 0, next: 0 };

  for (const row of rows) {
    const wire = await openWire(url, { cookie: (await cookieOf(row)).cookie }, {});
    wires.push(wire);
    wire.hear(typists, {}, () => {});
    wire.hear<InboxEvent>(inbox, {}, ({ inboxEvents: { conversation, message } }) => {
      if (conversation?.agent?.id !== row.id) return;
      const chat = chats.get(conversation.id);
      // The agent may hear of it before the visitor who has begun it.
      if (conversation.state === 'ACTIVE' && !chat) waiting.set(conversation.id, { id: row.id, wire });
      if (conversation.state === 'ACTIVE' && chat?.agentId === null) chat.given({ id: row.id, wire });
      if (message?.author.type === 'VISITOR') figures.arrived(message.clientId ?? '');
    });
  }

  async function visit(wire: Wire): Promise<void> {
    const script = scripts[state.next++ % scripts.length];
    if (!script) return;
    const { startConversation: started } = await wire.ask<{ startConversation: { conversation: { id: string; seq: number } | null } }>(
      startConversation, { clientId: newId(), text: script.says[0]?.text ?? 'Hello' });
    const conversation = started.conversation;
    if (!conversation) throw new Error('A conversation did not begin.');
    const { id } = conversation;
    const chat: Chat = { id, script, visitor: wire, agentId: null, given: () => {}, over: () => {} };
    const given = new Promise<Wire>((resolve) => {
      chat.given = (agent) => {
        chat.agentId = agent.id;
        resolve(agent.wire);
      };
    });
    chats.set(id, chat);
    const leave = wire.hear<ThreadEvent>(thread, { id, after: conversation.seq }, ({ conversationEvents: { type, message } }) => {
      if (message?.author.type === 'AGENT') figures.arrived(message.clientId ?? '');
      if (type === 'CONVERSATION_ENDED') chat.over();
    });
    const early = waiting.get(id);
    waiting.delete(id);
    if (early) chat.given(early);
    const agent = await Promise.race([given, stopped]);
    if (agent) await play(chat, agent, { figures, labels, running: () => state.running });
    if (state.running) state.ended += 1;
    leave();
    chats.delete(id);
  }

  let stopNow = (): void => {};
  const stopped = new Promise<null>((resolve) => (stopNow = () => resolve(null)));
  const visits = await Promise.all(
    Array.from({ length: visitors }, async () => {
      const wire = await openWire(url, {}, await visitorHeaders(await world.visitor()));
      wires.push(wire);
      return async () => {
        // Not all at the same moment.
        await sleep(Math.random() * 5_000);
        while (state.running) await visit(wire).catch((error: unknown) => void problems.set(String(error), (problems.get(String(error)) ?? 0) + 1));
      };
    }),
  );
  const all = visits.map((begin) => begin());
  return {
    figures,
    ended: () => state.ended,
    problems: () => problems,
    stop: async () => {
      state.running = false;
      stopNow();
      await Promise.race([Promise.all(all), sleep(40_000)]);
      for (const wire of wires) wire.close();
    },
  };
}
