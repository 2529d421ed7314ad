import type { Attaching } from '../../../../files/useAttaching.ts';
import { useLive } from '../../../../live/LiveContext.ts';
import type { ThreadConversation } from '../useThread.ts';
import type { Writing } from './useWriting.ts';

const MOST = 10_000;

export interface Sending {
  /** How many characters more than a message may have; 0 or less: it fits. */
  tooMany: number;
  ready: boolean;
  send: () => void;
}

export function useSending({ id }: ThreadConversation, { text, rapidIds, write, box }: Writing, { files, handOver }: Attaching): Sending {
  const { outbox } = useLive();
  const tooMany = text.trim().length - MOST;
  const ready = (text.trim() !== '' || files.length > 0) && tooMany <= 0;
  return {
    tooMany,
    ready,
    send() {
      if (!ready) return;
      outbox.add(id, text.trim(), { rapidIds, files });
      handOver();
      write('');
      box.current?.focus();
    },
  };
}
