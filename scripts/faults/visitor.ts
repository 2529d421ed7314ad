import './browser.ts';
import { createSession, type Session } from '../../widget/chat/session.ts';
import { rowsOf } from '../../widget/chat/thread/rows.ts';
import type { Times } from '../../widget/chat/times.ts';
import { createWatch, line, type Screen, type Side } from './screen.ts';

/** A visitor at the real widget, with all of it but its pixels. */
export function visitorAt(origin: string, siteKey: string, times: Times): Side {
  const watch = createWatch('the visitor');
  let session = open();
  begin();
  return {
    wrong: watch.wrong,
    write(text) {
      session.write(text);
      return true;
    },
    reload() {
      session.link.stop();
      watch.forget();
      session = open();
      begin();
    },
    screen: () => screenOf(session),
    connected: () => session.cell.get().link === 'online',
    close: () => session.link.stop(),
  };

  function open(): Session {
    return createSession({ siteKey, origin, availability: 'OPEN', language: 'en' }, times);
  }

  function begin(): void {
    const mine = session;
    mine.reading.look(true);
    mine.cell.watch(() => {
      if (mine === session) watch.look(screenOf(mine));
    });
    mine.link.start();
  }
}

function screenOf({ cell }: Session): Screen {
  const { thread, pending, startingNew, unread } = cell.get();
  const rows = rowsOf(thread, pending, startingNew);
  const conversation = thread?.conversation;
  return {
    state: conversation?.state ?? null,
    messages: rows.flatMap((row) => (row.kind === 'message' ? line(row.message.author.type, row.message.text) : [])),
    pending: rows.flatMap((row) => (row.kind === 'pending' ? line('VISITOR', row.pending.text) : [])),
    readByAgent: conversation?.agentReadSeq ?? 0,
    readByVisitor: conversation?.visitorReadSeq ?? 0,
    unread: { visitor: unread },
  };
}
