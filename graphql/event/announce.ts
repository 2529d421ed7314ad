import { dropDirectory } from '../directory/directory.ts';
import { signalOthers } from './signal.ts';
import { deliverLocally } from './stream.ts';
import { changesDirectory, type Committed } from './types.ts';

/** Delivery follows the commit: this process at once, the others by one coalesced signal. */
export function announce(workspaceId: string, committed: Committed[]): void {
  const directory = committed.some(({ event }) => changesDirectory(event.type));
  if (directory) dropDirectory(workspaceId);
  deliverLocally(workspaceId, committed);
  signalOthers(workspaceId, { directory });
}
