import type { Lock } from '../lock.ts';
import { type ChosenFile, needsNewConversation, type Pending, type Problem } from './pending.ts';
import type { Shelf } from './shelf.ts';

/** What became of an attempt. `unknown`: the connection went first; the next one sends it again. */
export type Outcome =
  | { kind: 'sent' }
  | { kind: 'refused'; problem: Problem }
  /** `tooFast`: the server takes no more just now. */
  | { kind: 'later'; afterMs: number; tooFast: boolean }
  | { kind: 'unknown' };

interface OutboxOptions {
  shelf: Shelf;
  lock: Lock;
  deliver(pending: Pending): Promise<Outcome>;
  changed(): void;
}

/** Sends what the visitor wrote, one at a time and in order, however often the connection goes. */
export interface Outbox {
  all(): Pending[];
  /** Whether what waits does so because too much came at once. */
  tooFast(): boolean;
  add(text: string, conversationId: string | null, files?: readonly ChosenFile[]): void;
  /** Send what waits, if anything. */
  flush(): void;
  /** Sends a refused one again; into a new conversation if its own is over. */
  retry(clientId: string): void;
  remove(clientId: string): void;
  /** These have arrived: they were seen in the thread. */
  settle(clientIds: ReadonlySet<string>): void;
}

export function createOutbox({ shelf, lock, deliver, changed }: OutboxOptions): Outbox {
  let working = false;
  let again = false;
  let resting = false;
  let tooFast = false;
  let last = 0;

  return { all: shelf.all, tooFast: () => tooFast, add, flush, retry, remove, settle };

  function add(text: string, conversationId: string | null, files?: readonly ChosenFile[]): void {
    // Two within one millisecond must keep their order.
    last = Math.max(Date.now(), last + 1);
    put({ clientId: newClientId(), text, files, at: last, conversationId, problem: null });
    flush();
  }

  function retry(clientId: string): void {
    const pending = shelf.all().find((one) => one.clientId === clientId);
    if (!pending) return;
    const conversationId = needsNewConversation(pending) ? null : pending.conversationId;
    put({ ...pending, conversationId, problem: null });
    flush();
  }

  function settle(clientIds: ReadonlySet<string>): void {
    for (const { clientId } of shelf.all()) if (clientIds.has(clientId)) remove(clientId);
  }

  function flush(): void {
    again = working;
    if (working || resting || !next()) return;
    working = true;
    void lock(work).finally(() => {
      working = false;
      // Something was added between the last look and the release of the lock.
      if (again) flush();
    });
  }

  async function work(): Promise<void> {
    for (let pending = next(); pending; pending = next()) {
      const outcome = await deliver(pending);
      if (outcome.kind === 'sent') remove(pending.clientId);
      else if (outcome.kind === 'refused') put({ ...pending, problem: outcome.problem });
      else {
        if (outcome.kind === 'later') rest(outcome);
        return;
      }
    }
  }

  function rest(outcome: { afterMs: number; tooFast: boolean }): void {
    resting = true;
    ({ tooFast } = outcome);
    changed();
    setTimeout(() => {
      resting = tooFast = false;
      changed();
      flush();
    }, outcome.afterMs);
  }

  function next(): Pending | undefined {
    return shelf.all().find(({ problem }) => !problem);
  }

  function put(pending: Pending): void {
    shelf.put(pending);
    changed();
  }

  function remove(clientId: string): void {
    shelf.remove(clientId);
    changed();
  }
}

/** `crypto.randomUUID` is missing on pages without HTTPS. */
export function newClientId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
