import type { Client } from '@urql/core';
import { tabConnection } from '../../live/connection.ts';
import type { ChosenFile, Outcome } from '../../live/outbox.ts';
import { announce, takeBack } from './announce.ts';
import { type Contents, createContents } from '../../../ui/upload/contents.ts';
import { put } from '../../../ui/upload/put.ts';
import { createUploads, type Uploads } from './uploads.ts';

/** All that is on its way from this tab. */
export interface Desk {
  contents: Contents;
  uploads: Uploads;
}

let ofThisTab: (Desk & { agentId: string }) | undefined;

export function deskOf(client: Client, agentId: string): Desk {
  if (ofThisTab?.agentId !== agentId) ofThisTab = { agentId, ...openDesk(client, agentId) };
  return ofThisTab;
}

function openDesk(client: Client, agentId: string): Desk {
  const prefix = `samtal.upload.${agentId}.`;
  const contents = createContents(prefix);
  return { contents, uploads: openUploads(client, prefix, contents) };
}

export const openUploads = (client: Client, prefix: string, contents: Pick<Contents, 'read'>): Uploads =>
  createUploads({
    contents,
    online,
    announce: (file) => announce(client, file),
    takeBack: (clientId) => takeBack(client, clientId),
    put,
    // Pages without HTTPS have no locks: nothing is doubled then either, since the place is the same.
    lock: (clientId, work) => (navigator.locks ? navigator.locks.request(prefix + clientId, work) : work()),
  });

function online(): Promise<void> {
  return new Promise((resolve) => {
    if (tabConnection.get() === 'connected') return resolve();
    const stop = tabConnection.watch(() => {
      if (tabConnection.get() !== 'connected') return;
      stop();
      resolve();
    });
  });
}

interface Delivery {
  files: readonly ChosenFile[];
  /** Whether it has not been discarded, here or in another tab. */
  wanted: () => boolean;
  send: (attachmentIds: string[]) => Promise<Outcome>;
}

/** Sends what must arrive before the message, and then the message. */
export async function deliver({ uploads, contents }: Desk, { files, wanted, send }: Delivery): Promise<Outcome> {
  const ended = await Promise.all(files.map((file) => uploads.start(file)));
  if (!wanted()) return { kind: 'sent' };
  const ids = ended.flatMap((one) => (one.kind === 'stored' ? [one.attachmentId] : []));
  if (ids.length < files.length) return { kind: 'refused', reason: 'FILES' };
  const outcome = await send(ids);
  for (const { clientId } of files) {
    if (outcome.kind === 'sent') contents.remove(clientId);
    // Perhaps they lay too long: next time the server is asked whether it still has them.
    else uploads.forget(clientId);
  }
  if (outcome.kind !== 'refused' || (outcome.reason !== 'UNKNOWN' && outcome.reason !== 'NOT_STORED')) return outcome;
  return { kind: 'refused', reason: 'FILES' };
}

/** Nobody wants them any more. */
export function dropFiles({ uploads, contents }: Desk, files: readonly ChosenFile[]): void {
  for (const { clientId } of files) {
    uploads.stop(clientId);
    contents.remove(clientId);
  }
}
