import type { Client } from '@urql/core';
import { isReadable } from '../../ui/upload/contents.ts';
import { openUploads } from '../files/sending/desk.ts';
import type { Ended } from '../files/sending/uploads.ts';
import { newId } from '../live/newId.ts';

interface Sending {
  ended: Promise<Ended>;
  stop: () => void;
}

/** Sends the bytes, however often the connection goes. Not kept for the next page, as files of a message are: one sees it there. */
export function sendPicture(client: Client, content: File, told: (part: number) => void): Sending {
  const file = { clientId: newId(), name: content.name, size: content.size };
  const uploads = openUploads(client, 'samtal.avatar.', { read: async () => ((await isReadable(content)) ? content : null) });
  const unwatch = uploads.watch(() => {
    const state = uploads.stateOf(file.clientId);
    if (state.kind === 'sending') told(state.part);
  });
  return { ended: uploads.start(file).finally(unwatch), stop: () => uploads.stop(file.clientId) };
}
