import type { NoteRow } from '../../db/rows.ts';
import type { Actor } from '../actor/actor.ts';
import { canRead, type Seen } from '../conversation/conversation.policy.ts';

/** Notes do not exist for visitors. */
export const canReadNotes = (actor: Actor): boolean => actor.type !== 'VISITOR';

/** Whoever may read along: of one's own groups, and with `READ_ALL_CONVERSATIONS` everywhere. */
export const canNote = (actor: Actor, row: Seen): boolean => actor.type === 'AGENT' && canRead(actor, row);

export const isOwnNote = (actor: Actor, note: Pick<NoteRow, 'agentId'>): boolean => actor.type === 'AGENT' && actor.is(note.agentId);
