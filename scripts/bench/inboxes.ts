import { once } from 'node:events';
import type { WebSocket } from 'ws';
import { sql } from '../../db/client.ts';
import { startConversation } from '../../graphql/conversation/start.ts';
import { newId } from '../../graphql/id.ts';
import { cookieOf, visitorHeaders } from '../../graphql/server.factory.ts';
import { newWorld } from '../../graphql/world.factory.ts';
import { connect, sendMessage } from './chats.ts';
import { portalOperation } from './operations.ts';

const agentCount = 50;
const talkers = 20;

/** Colleagues of one workspace with the portal's list open, and visitors who write. */
export async function openInboxes(url: string, count: number) {
  const world = await newWorld();
  const agents = await Promise.all(Array.from({ length: agentCount }, () => world.agent({ maxActiveChats: 5 })));
  const visitors = await Promise.all(Array.from({ length: talkers }, () => world.visitor({ name: 'Elin Ek' })));
  const chats = await Promise.all(
    visitors.map(async (visitor) => {
      const { conversation } = await startConversation(await world.asVisitor(visitor), { clientId: newId(), text: 'Hello' });
      return { id: conversation.id, socket: await connect(url, {}, await visitorHeaders(visitor)) };
    }),
  );
  const cookies = await Promise.all(agents.map(cookieOf));
  const query = portalOperation('InboxEvents', 25);
  const sockets: WebSocket[] = [];
  for (let n = 0; n < count; n++) {
    const socket = await connect(url, { cookie: cookies[n % agentCount]?.cookie ?? '' }, {});
    socket.send(JSON.stringify({ id: newId(), type: 'subscribe', payload: { query, variables: { after: null } } }));
    sockets.push(socket);
  }
  await sql`analyze`;
  // Subscribing has no answer; one that is asked after it, and answered, tells that it has begun.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const speak = (n: number): void => {
    const chat = chats[n % talkers];
    if (chat) sendMessage(chat.socket, chat.id, `${n} ${'x'.repeat(60)}`);
  };
  const counts = (frame: Buffer): boolean => frame.includes('MESSAGE_SENT');
  return {
    sockets,
    speak,
    counts,
    /** The text of one event. */
    sample: async (): Promise<string> => {
      const [first] = sockets;
      if (!first) throw new Error('Nobody listens.');
      speak(0);
      for (;;) {
        const [frame] = await once(first, 'message');
        if (counts(frame)) return String(frame);
      }
    },
  };
}
