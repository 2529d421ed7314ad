import { newId } from './newId.ts';
import type { OutboxStore } from './outboxStore.ts';
import { type Times, usual } from './times.ts';

/** A file that was chosen for a message. Its content is with what sends it (`app/files/sending/`). */
export interface ChosenFile {
  clientId: string;
  name: string;
  size: number;
  /** The file of a rapid response that it is to be a copy of: no content of it is here. */
  copyOf?: string;
  /** What is there already is only named. */
  attachmentId?: string;
}

/** A message on its way. Its `clientId` makes sending it twice the same as once, and stands in order of writing. */
export interface Outgoing {
  clientId: string;
  conversationId: string;
  text: string;
  createdAt: string;
  /** Why the API would not take it; null while it waits. */
  refused: string | null;
  /** The rapid responses that it was made from, if any; counted when it is sent. */
  rapidIds?: readonly string[];
  /** It is sent when all of them have arrived. */
  files?: readonly ChosenFile[];
}

type Extras = Pick<Outgoing, 'rapidIds' | 'files'>;

export type Outcome =
  | { kind: 'sent' }
  | { kind: 'refused'; reason: string }
  | { kind: 'unreachable'; retryAfter?: number };

/** Sends what is written: each conversation's messages in order, one at a time, until the API has them. */
export class Outbox {
  readonly #store: OutboxStore;
  readonly #send: (message: Outgoing) => Promise<Outcome>;
  readonly #times: Times;
  readonly #busy = new Set<string>();
  #retry: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  constructor(store: OutboxStore, send: (message: Outgoing) => Promise<Outcome>, times = usual) {
    this.#store = store;
    this.#send = send;
    this.#times = times;
  }

  add(conversationId: string, text: string, { rapidIds = [], files = [] }: Extras = {}): Outgoing {
    const message = {
      clientId: newId(),
      conversationId,
      text,
      createdAt: new Date().toISOString(),
      refused: null,
      ...(rapidIds.length > 0 && { rapidIds }),
      ...(files.length > 0 && { files }),
    };
    this.#store.put(message);
    this.drain();
    return message;
  }

  retry(clientId: string): void {
    const message = this.#store.all().find((other) => other.clientId === clientId);
    if (message) this.#store.put({ ...message, refused: null });
    this.drain();
  }

  discard(clientId: string): void {
    this.#store.remove(clientId);
  }

  /** Called when there is something to send or reason to hope: after writing, on reconnect. */
  drain(): void {
    clearTimeout(this.#retry);
    for (const { conversationId } of this.#store.all()) void this.#sendAllOf(conversationId);
  }

  async #sendAllOf(conversationId: string): Promise<void> {
    if (this.#busy.has(conversationId)) return;
    this.#busy.add(conversationId);
    for (let next = this.#nextOf(conversationId); next; next = this.#nextOf(conversationId)) {
      const outcome = await this.#send(next).catch((): Outcome => ({ kind: 'unreachable' }));
      if (outcome.kind === 'unreachable') {
        this.#later(outcome.retryAfter);
        break;
      }
      this.#failures = 0;
      if (outcome.kind === 'sent') this.#store.remove(next.clientId);
      else this.#store.put({ ...next, refused: outcome.reason });
    }
    this.#busy.delete(conversationId);
  }

  #nextOf(conversationId: string): Outgoing | undefined {
    return this.#store.all().find((message) => message.conversationId === conversationId && message.refused === null);
  }

  #later(retryAfter = Math.min(this.#times.most, this.#times.least * 2 ** this.#failures)): void {
    this.#failures += 1;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.drain(), retryAfter);
  }
}
