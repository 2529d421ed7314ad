import type { TypedDocumentNode } from '@urql/core';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { usual } from '../../../../live/times.ts';
import type { ThreadEvent } from '../followThread.ts';
import type { ThreadQuery } from '../thread.generated.ts';
import type { Place } from '../usePlace.ts';
import { type MessagesAroundQuery, MessagesAroundDocument, type MessageStretchFragment, StretchAfterDocument, StretchBeforeDocument } from './stretch.generated.ts';
import { covers, joined, shownOf, type Stretch } from './stretch.ts';

type Newest = NonNullable<ThreadQuery['conversation']>['messages'];

/**
 * What of a thread is shown: its newest messages, or the stretch around a message far up that is meant, which grows on
 * both sides until it meets them.
 */
export function useStretch(id: string, newest: Newest | null, { target, jumps }: Pick<Place, 'target' | 'jumps'>, events: readonly ThreadEvent[]) {
  const client = useClient();
  const [stretch, setStretch] = useState<Stretch | null>(null);
  const [left, setLeft] = useState('');
  const [loading, setLoading] = useState(false);
  const live = useMemo(() => newest && liveOf(newest), [newest]);
  const shown = useMemo(() => live && shownOf(stretch && asOfNow(stretch, events), live), [stretch, live, events]);
  const goal = `${target} ${jumps}`;
  // The address follows a moment after the reader has left.
  const missing = shown && target !== null && goal !== left && !covers(shown, target) ? target : null;

  const read = async <Variables extends { id: string }>(document: TypedDocumentNode<MessagesAroundQuery, Variables>, variables: Variables) => {
    const { data } = await client.query(document, variables, { requestPolicy: 'network-only' }).toPromise();
    const page = data?.conversation?.messages;
    return page ? stretchOf(page) : null;
  };
  const readAround = useEffectEvent((seq: number) => read(MessagesAroundDocument, { id, seq }));

  useEffect(() => {
    if (missing === null) return undefined;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const found = await readAround(missing);
      if (stopped) return;
      if (found) setStretch(found);
      else timer = setTimeout(look, usual.again);
    };
    void look();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [missing]);

  const grow = async (page: Promise<Stretch | null>, put: (page: Stretch, before: Stretch) => Stretch) => {
    setLoading(true);
    const more = await page;
    setLoading(false);
    if (more) setStretch((before) => before && put(more, before));
  };
  return {
    shown,
    loading,
    /** Whether what is shown grows here, and not by the newest messages' own pages. */
    own: stretch !== null,
    older: () => !loading && stretch?.hasOlder && stretch.start && grow(read(StretchBeforeDocument, { id, before: stretch.start }), (page, before) => joined(page, before)),
    newer: () => !loading && shown?.hasNewer && stretch?.end && grow(read(StretchAfterDocument, { id, after: stretch.end }), (page, before) => joined(before, page)),
    leave: () => {
      setLeft(goal);
      setStretch(null);
    },
  };
}

const liveOf = ({ nodes, notes, pageInfo }: Newest): Stretch => ({ nodes, notes, hasOlder: pageInfo.hasPreviousPage, hasNewer: false, start: pageInfo.startCursor, end: null });

const stretchOf = ({ nodes, notes, pageInfo }: MessageStretchFragment): Stretch => ({
  nodes, notes, hasOlder: pageInfo.hasPreviousPage, hasNewer: pageInfo.hasNextPage, start: pageInfo.startCursor, end: pageInfo.endCursor,
});

/** What was edited or deleted since a page was read is shown so. */
function asOfNow(stretch: Stretch, events: readonly ThreadEvent[]): Stretch {
  const messages = new Map(events.flatMap(({ message }) => (message ? [[message.id, message]] : [])));
  const notes = new Map(events.flatMap(({ note }) => (note ? [[note.id, note]] : [])));
  if (messages.size + notes.size === 0) return stretch;
  return { ...stretch, nodes: stretch.nodes.map((node) => messages.get(node.id) ?? node), notes: stretch.notes.map((note) => notes.get(note.id) ?? note) };
}
