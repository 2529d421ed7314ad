import type { Client } from '@urql/core';
import { InboxDocument, type InboxEventsSubscription, InboxEventsDocument, InboxPageDocument, type InboxQuery } from './inbox.generated.ts';
import { usual } from './times.ts';

export type InboxEvent = InboxEventsSubscription['inboxEvents'];
type PageInfo = InboxQuery['conversations']['pageInfo'];

interface Follower {
  onEvent(event: InboxEvent): void;
  /** Everything was read anew. */
  onSnapshot(): void;
}

export interface Following {
  stop(): void;
  /** Reads everything anew, and follows from there: no event may come in between, or the older reading would undo it. */
  renew(): void;
}

/**
 * Follows the inbox from a snapshot's cursor on, with `first` the end of its first page. The socket resumes by itself;
 * only when the API refuses to go on from there is a new snapshot taken.
 */
export function followInbox(client: Client, cursor: string, first: PageInfo, { onEvent, onSnapshot }: Follower, { again } = usual): Following {
  /** Counts beginnings; what an earlier one still brings is too late. */
  let begun = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsubscribe = () => {};

  const leave = () => {
    clearTimeout(timer);
    unsubscribe();
  };
  const follow = (after: string) => {
    ({ unsubscribe } = client.subscription(InboxEventsDocument, { after }).subscribe(({ data, error }) => {
      if (data && !error) return onEvent(data.inboxEvents);
      leave();
      timer = setTimeout(renew, again);
    }));
  };
  const startAgain = async (mine: number) => {
    const next = await snapshot(client);
    if (mine !== begun) return;
    if (next === null) {
      timer = setTimeout(renew, again);
      return;
    }
    follow(next);
    onSnapshot();
  };
  const renew = () => {
    leave();
    begun += 1;
    void startAgain(begun);
  };

  // Not before the list is whole: what is added to a part of it would hide the rest.
  void restOfInbox(client, first).then((whole) => {
    if (begun > 0) return;
    if (whole) follow(cursor);
    else renew();
  });
  return {
    stop: () => {
      leave();
      begun += 1;
    },
    renew,
  };
}

/** Reads everything anew; gives the cursor to follow from, null when it did not work. */
export async function snapshot(client: Client): Promise<string | null> {
  const { data, error } = await client.query(InboxDocument, {}, { requestPolicy: 'network-only' }).toPromise();
  const cursor = data?.workspace?.eventCursor ?? null;
  // What it shows after an error is what was there before.
  if (!data || error || cursor === null || !(await restOfInbox(client, data.conversations.pageInfo))) return null;
  return cursor;
}

/** The pages after the first; the cache joins them to it. False when one could not be read. */
export async function restOfInbox(client: Client, { hasNextPage, endCursor }: PageInfo): Promise<boolean> {
  let [more, after] = [hasNextPage, endCursor];
  while (more && after) {
    const { data, error } = await client.query(InboxPageDocument, { after }, { requestPolicy: 'network-only' }).toPromise();
    if (!data || error) return false;
    ({ hasNextPage: more, endCursor: after } = data.conversations.pageInfo);
  }
  return true;
}
