import type { VisitorActor } from '../actor/actor.ts';
import type { Caller } from '../context.ts';
import { canRead } from '../conversation/conversation.policy.ts';
import { currentConversation } from '../conversation/current.ts';
import { notFound } from '../errors.ts';
import { passOn } from '../event/signal.ts';
import { cut, isId } from '../input.ts';
import { isDraftWanted } from './draft.policy.ts';

interface Sharing {
  wanted: boolean;
  told: boolean;
}

const nobody: Sharing = { wanted: false, told: false };
const mostShown = 1_000;

/** Nothing of it is written down: not in the database, not in a log, not in what is thrown. */
export async function shareDraft({ actor, directory }: Caller<VisitorActor>, id: string, text: string): Promise<Sharing> {
  const row = isId(id) ? await currentConversation.load({ workspaceId: actor.workspaceId, id }) : null;
  if (!row || !canRead(actor, row)) throw notFound();
  if (!isDraftWanted(directory, row)) return nobody;
  passOn({ workspaceId: actor.workspaceId, conversationId: row.id, draft: cut(text.slice(-mostShown), mostShown) }, row);
  return { wanted: true, told: directory.workspace.livePreview === 'ON_AND_TOLD' };
}
