'use client';
import { createContext, use } from 'react';
import type { Permission } from '../__generated__/schema.ts';
import type { AgentLineFragment, ConversationRowFragment, LabelChipFragment } from './fragments.generated.ts';
import type { Outbox } from './outbox.ts';
import type { OutboxStore } from './outboxStore.ts';

export interface LiveState {
  me: AgentLineFragment;
  permissions: readonly Permission[];
  agents: readonly AgentLineFragment[];
  labels: readonly LabelChipFragment[];
  /** All open conversations that the agent may see; which list each stands in is for lists.ts. */
  open: readonly ConversationRowFragment[];
  outbox: Outbox;
  outboxStore: OutboxStore;
  /** The server's clock when the page was made. */
  serverNow: number;
  /** Counts snapshots: what was read before the newest may have missed something. */
  generation: number;
}

export const LiveContext = createContext<LiveState | null>(null);

export function useLive(): LiveState {
  const live = use(LiveContext);
  if (!live) throw new Error('Only inside the shell of a signed-in agent.');
  return live;
}
