import type { ConversationRow } from '../../db/rows.ts';
import { type Actor, may } from '../actor/actor.ts';
import { canRead, type Seen } from '../conversation/conversation.policy.ts';
import type { Directory } from '../directory/directory.ts';

type Asked = Seen & Pick<ConversationRow, 'kind' | 'state'>;

export const canSendSurvey = (actor: Actor, { workspace }: Directory, row: Asked): boolean => workspace.survey !== 'OFF' && canAskVisitor(actor, row);

/** Those who have had somebody to talk to, by who talked to them. */
export const canAskVisitor = (actor: Actor, row: Asked): boolean =>
  row.state !== 'QUEUED' &&
  row.kind === 'CHAT' &&
  actor.type !== 'VISITOR' &&
  canRead(actor, row) &&
  ((actor.type === 'AGENT' && actor.is(row.agentId)) || may(actor, 'MANAGE_CONVERSATIONS'));
