import type { ConversationRow } from '../../db/rows.ts';
import { type Actor, may } from '../actor/actor.ts';
import { canRead, type Seen } from '../conversation/conversation.policy.ts';
import type { Directory } from '../directory/directory.ts';

/** To who has had somebody to talk to. */
export const canSendSurvey = (actor: Actor, { workspace }: Directory, row: Seen & Pick<ConversationRow, 'kind' | 'state'>): boolean =>
  workspace.survey !== 'OFF' &&
  row.state !== 'QUEUED' &&
  row.kind === 'CHAT' &&
  actor.type !== 'VISITOR' &&
  canRead(actor, row) &&
  ((actor.type === 'AGENT' && actor.is(row.agentId)) || may(actor, 'MANAGE_CONVERSATIONS'));
