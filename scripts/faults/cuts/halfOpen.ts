import { openChat } from '../chat.ts';
import type { Fault } from '../line.ts';

export interface Noticed {
  by: 'visitor' | 'agent';
  fault: Fault;
  /** After how many seconds the client knew, and the server had let go; null: not within a minute. */
  client: number | null;
  server: number | null;
}

const silent = ['hang', 'deaf', 'mute'] as const;
/** Until connections of HTTP, which are kept for a few seconds, are gone, and only the socket is left. */
const calmMs = 8_000;

/** A chat in which nothing is said, on a line that from some moment on swallows what one side sends, or hears, or both. */
export async function noticing(server: string): Promise<Noticed[]> {
  const cases = (['visitor', 'agent'] as const).flatMap((by) => silent.map((fault) => ({ by, fault })));
  return Promise.all(
    cases.map(async ({ by, fault }) => {
      const chat = await openChat(server, 1);
      chat.visitor.write('Hello');
      await until(() => chat.agent.screen().messages.length === 1 && chat.visitor.connected());
      // Anywhere between two pings.
      await new Promise((resolve) => setTimeout(resolve, calmMs + Math.random() * 7_000));
      const held = chat.lines[by].upstreams();
      chat.lines[by].fail(fault);
      const [client, ours] = await Promise.all([until(() => !chat[by].connected()), until(() => held.every(({ destroyed }) => destroyed))]);
      chat.close();
      return { by, fault, client, server: ours };
    }),
  );
}

/** Seconds until it holds. */
async function until(holds: () => boolean): Promise<number | null> {
  const began = performance.now();
  while (!holds()) {
    if (performance.now() - began > 60_000) return null;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return (performance.now() - began) / 1000;
}
