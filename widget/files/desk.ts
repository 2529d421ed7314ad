import type { Outcome } from '../chat/outbox/outbox.ts';
import type { Pending } from '../chat/outbox/pending.ts';
import type { Session } from '../chat/session.ts';
import type { Store } from '../chat/store.ts';
import type { Frame } from '../frame.ts';

/** What of the chat the files need. */
export interface FilesPlace {
  frame: Frame;
  session: Session;
  /** Kept for this tab only. */
  tab: Store;
}

/** All that has to do with files which the visitor sends, and with pictures shown large. */
export interface FileDesk {
  /** The clip was pressed. */
  choose(): void;
  /** Files that came by `drop` or `paste`, or, with `dragover`, are held above the chat. */
  take(by: string, files: readonly File[]): void;
  /** Draws the tray into a composer that is new. */
  show(): void;
  /** Draws the files of a message that is on its way into its bubble. */
  showPending(place: HTMLElement, pending: Pending): void;
  /** Sends what must arrive before the message, and then the message. */
  deliver(pending: Pending, send: (ids: string[]) => Promise<Outcome>): Promise<Outcome>;
  /** Shows a picture of the conversation large. */
  showPicture(id: string): void;
  /** Takes new links for those that end soon. */
  renewLinks(): Promise<void>;
}
