import { disk, socketsWith } from './browser.ts';
import type { Client } from '@urql/core';
import { EndConversationDocument } from '../../app/live/actions.generated.ts';
import { createLiveClient } from '../../app/live/client.ts';
import { createConnection } from '../../app/live/connection.ts';
import { followInbox } from '../../app/live/inbox.ts';
import { InboxDocument, type InboxQuery } from '../../app/live/inbox.generated.ts';
import { Outbox } from '../../app/live/outbox.ts';
import { OutboxStore } from '../../app/live/outboxStore.ts';
import { sendMessage, sendWhenConnected } from '../../app/live/sendMessage.ts';
import type { Times } from '../../app/live/times.ts';
import { createThread } from './agentThread.ts';
import { createWatch, type Side } from './screen.ts';

interface AgentOptions {
  agentId: string;
  /** The session's cookie, as a browser would send it. */
  cookie: string;
  times: Times;
}

export interface AgentSide extends Side {
  /** Ends the conversation: a click, again and again until it has worked. */
  end(): Promise<void>;
}

/** An agent at the real portal, with all of it but React and the pixels: the newest conversation is open on the screen. */
export function agentAt(origin: string, { agentId, cookie, times }: AgentOptions): AgentSide {
  const watch = createWatch('the agent');
  let tab = load();
  return {
    wrong: watch.wrong,
    write: (text) => tab.write(text),
    reload() {
      tab.close();
      watch.forget();
      tab = load();
    },
    screen: () => tab.thread.screen(),
    connected: () => tab.connection.get() === 'connected',
    close: () => tab.close(),
    end: () => tab.end(),
  };

  function load() {
    const headers = { cookie, origin };
    const connection = createConnection();
    const withCookie: typeof fetch = (input, init) => fetch(input, { ...init, headers: { ...Object(init?.headers), ...headers } });
    const { client, socket } = createLiveClient({}, () => watch.wrong.push('the agent was signed out'), {
      origin,
      connection,
      times,
      fetch: withCookie,
      webSocketImpl: socketsWith(headers),
    });
    const store = new OutboxStore(agentId, disk);
    const outbox = new Outbox(store, (message) => sendMessage(client, message), times);
    const thread = createThread({ client, agentId, times, outgoing: () => store.all(), changed: (screen) => watch.look(screen) });
    const stops = [sendWhenConnected(connection, { outbox, store }), store.subscribe(() => watch.look(thread.screen())), thread.close];
    let closed = false;
    void openInbox();
    return { connection, thread, write, end, close };

    /** Opening the page is the reader's to try again. */
    async function openInbox(): Promise<void> {
      const { data } = await client.query(InboxDocument, {}, { requestPolicy: 'network-only' }).toPromise();
      if (closed) return;
      const cursor = data?.workspace?.eventCursor;
      if (!data || cursor == null) return void setTimeout(openInbox, times.again);
      const following = followInbox(client, cursor, data.conversations.pageInfo, { onEvent: () => {}, onSnapshot: thread.refresh }, times);
      const list = client.query(InboxDocument, {}).subscribe((result) => openNewest(result.data));
      stops.push(following.stop, list.unsubscribe);
    }

    function openNewest(inbox: InboxQuery | undefined): void {
      const [newest] = inbox?.conversations.nodes.filter(({ agent }) => agent?.id === agentId) ?? [];
      if (newest) thread.open(newest.id);
    }

    function write(text: string): boolean {
      const id = thread.screen().state && thread.id();
      if (id) outbox.add(id, text);
      return Boolean(id);
    }

    async function end(): Promise<void> {
      const id = thread.id() ?? '';
      while (!(await ended(client, id))) await new Promise((resolve) => setTimeout(resolve, times.again));
    }

    function close(): void {
      closed = true;
      for (const stop of stops) stop();
      // It may be in the middle of connecting, in vain.
      void Promise.resolve(socket?.dispose()).catch(() => {});
    }
  }
}

async function ended(client: Client, id: string): Promise<boolean> {
  const { data } = await client.mutation(EndConversationDocument, { id }).toPromise();
  return data?.endConversation.conversation?.state === 'ENDED';
}
