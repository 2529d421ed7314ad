import type { Incoming, Outgoing, Socket } from './frames.ts';

/** The other end of a socket, in the hands of a test. */
export class FakeSocket implements Socket {
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  readonly heard: Outgoing[] = [];
  closed = false;

  send(data: string): void {
    this.heard.push(JSON.parse(data));
  }

  close(): void {
    this.closed = true;
  }

  say(frame: Incoming): void {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }

  accept(): void {
    this.onopen?.();
    this.say({ type: 'connection_ack' });
  }

  count(type: Outgoing['type']): number {
    return this.heard.filter((frame) => frame.type === type).length;
  }

  /** Id and variables of what was asked, newest last. */
  get asked() {
    return this.heard.flatMap((frame) => (frame.type === 'subscribe' ? [{ id: frame.id, ...frame.payload }] : []));
  }
}
