import type { Outgoing } from './outbox.ts';

type Disk = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * What is not sent yet, on disk, one entry a message: two tabs write side by side without undoing each other. Memory
 * stands in where a browser keeps nothing.
 */
export class OutboxStore {
  readonly #prefix: string;
  readonly #disk: Disk | null;
  readonly #listeners = new Set<() => void>();
  #messages = new Map<string, Outgoing>();
  #snapshot: readonly Outgoing[] = [];

  constructor(agentId: string, disk: Disk | null) {
    this.#prefix = `samtal.outbox.${agentId}.`;
    this.#disk = disk;
    this.reload();
  }

  /** In order of writing, since the ids begin with the time. */
  all(): readonly Outgoing[] {
    return this.#snapshot;
  }

  put(message: Outgoing): void {
    this.#messages.set(message.clientId, message);
    try {
      this.#disk?.setItem(this.#prefix + message.clientId, JSON.stringify(message));
    } catch {
      // Full: it stays in memory, and the reader sees that it is not sent.
    }
    this.#changed();
  }

  remove(clientId: string): void {
    this.#messages.delete(clientId);
    this.#disk?.removeItem(this.#prefix + clientId);
    this.#changed();
  }

  /** Also what another tab has written or sent meanwhile. */
  reload(): void {
    if (!this.#disk) return;
    const entries = Array.from({ length: this.#disk.length }, (_, index) => this.#disk?.key(index) ?? '')
      .filter((key) => key.startsWith(this.#prefix))
      .map((key) => read(this.#disk?.getItem(key) ?? null))
      .filter((message) => message !== null);
    this.#messages = new Map(entries.map((message) => [message.clientId, message]));
    this.#changed();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #changed(): void {
    this.#snapshot = [...this.#messages.values()].sort((a, b) => (a.clientId < b.clientId ? -1 : 1));
    for (const listener of this.#listeners) listener();
  }
}

function read(text: string | null): Outgoing | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isOutgoing(value) ? value : null;
  } catch {
    return null;
  }
}

function isOutgoing(value: unknown): value is Outgoing {
  if (typeof value !== 'object' || value === null) return false;
  const { clientId, conversationId, text, createdAt } = Object.fromEntries(Object.entries(value));
  return [clientId, conversationId, text, createdAt].every((part) => typeof part === 'string');
}
