import type { MessageKey } from '../i18n/messages.ts';

/** Why the agent stands here: only what we wrote into the address ourselves. */
export function reasonOf(reason: unknown): MessageKey | null {
  if (reason === 'revoked') return 'signin.revoked';
  return reason === 'ended' ? 'signin.ended' : null;
}
