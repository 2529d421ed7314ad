import type { Availability, SnapshotQuery } from './operations.generated.ts';
import type { LinkState } from './link/link.ts';
import type { ChosenFile, Pending } from './outbox/pending.ts';
import type { Thread } from './thread/thread.ts';

/** All that the screens are made of. */
export interface State {
  open: boolean;
  /** Opened by the visitor just now, so focus belongs in it; not when it follows another tab or page. */
  takesFocus: boolean;
  link: LinkState;
  /** Whether the visitor's conversation, if any, is here. */
  loaded: boolean;
  availability: Availability;
  /** When the site opens, in words; null while it is open. */
  opens: string | null;
  thread: Thread | null;
  pending: Pending[];
  /** They wait because too much came at once. */
  tooFast: boolean;
  /** To be sent with what is being written. */
  files: readonly ChosenFile[];
  /** Unknown until the server has told. */
  fileRules?: SnapshotQuery['fileRules'];
  unread: number;
  agentTypes: boolean;
  /** The agent sees what is being written, and the visitor is to know. */
  draftSeen: boolean;
  /** The last conversation is over and the visitor wants a new one. */
  startingNew: boolean;
}
