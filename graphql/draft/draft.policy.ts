import type { ConversationRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';
import { canRead, type Seen } from '../conversation/conversation.policy.ts';
import type { Directory } from '../directory/directory.ts';

/** Whether the agent who has it looks at what is being written: only then does it leave the visitor's browser. */
export const isDraftWanted = ({ workspace, agents }: Directory, row: ConversationRow): boolean =>
  workspace.livePreview !== 'OFF' && row.state === 'ACTIVE' && agents.get(row.agentId ?? '')?.livePreview === true;

/** That agent, and colleagues who read along and have turned it on. */
export const canSeeDraft = (actor: Actor, { workspace, agents }: Directory, row: Seen): boolean =>
  actor.type === 'AGENT' && workspace.livePreview !== 'OFF' && canRead(actor, row) && agents.get(actor.agentId)?.livePreview === true;
