import { useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { useLive } from '../../live/LiveContext.ts';
import { type Desk, deskOf } from './desk.ts';
import type { UploadState } from './uploads.ts';

export function useDesk(): Desk {
  return deskOf(useClient(), useLive().me.id);
}

export function useUpload(clientId: string): UploadState {
  const { uploads } = useDesk();
  return useSyncExternalStore(uploads.watch, () => uploads.stateOf(clientId), () => uploads.stateOf(clientId));
}
