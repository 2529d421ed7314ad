import type { Client } from '@urql/core';
import { InboxDocument, type InboxEventsSubscription, InboxEventsDocument, InboxPageDocument } from './inbox.generated.ts';

export type InboxEvent = InboxEventsSubscription['inboxEvents'];

const START_AGAIN_AFTER = 2_000;

/**
 * Follows the inbox from a snapshot's cursor on. The socket resumes by itself; only when the API refuses to go on from
 * there is a new snapshot taken.
 */
export function followInbox(client: Client, cursor: string, onEvent: (event: InboxEvent) => void, onSnapshot: () => void) {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsubscribe = () => {};

  const follow = (after: string) => {
    ({ unsubscribe } = client.subscription(InboxEventsDocument, { after }).subscribe(({ data, error }) => {
      if (data && !error) return onEvent(data.inboxEvents);
      unsubscribe();
      timer = setTimeout(startAgain, START_AGAIN_AFTER);
    }));
  };
  const startAgain = async () => {
    const next = await snapshot(client);
    if (stopped) return;
    if (!next) {
      timer = setTimeout(startAgain, START_AGAIN_AFTER);
      return;
    }
    onSnapshot();
    follow(next);
  };

  follow(cursor);
  return () => {
    stopped = true;
    clearTimeout(timer);
    unsubscribe();
  };
}

/** Reads everything anew; gives the cursor to follow from, null when it did not work. */
export async function snapshot(client: Client): Promise<string | null> {
  const { data } = await client.query(InboxDocument, {}, { requestPolicy: 'network-only' }).toPromise();
  if (data) await restOfInbox(client, data.conversations.pageInfo);
  return data?.workspace?.eventCursor ?? null;
}

/** The pages after the first; the cache joins them to it. */
export async function restOfInbox(client: Client, { hasNextPage, endCursor }: { hasNextPage: boolean; endCursor: string | null }) {
  let [more, after] = [hasNextPage, endCursor];
  while (more && after) {
    const { data } = await client.query(InboxPageDocument, { after }, { requestPolicy: 'network-only' }).toPromise();
    if (!data) return;
    ({ hasNextPage: more, endCursor: after } = data.conversations.pageInfo);
  }
}
