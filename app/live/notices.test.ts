import { describe, expect, it } from 'vitest';
import type { AuthorType, EventType } from '../__generated__/schema.ts';
import { noticeOf } from './notices.ts';

const event = (type: EventType, actor: { type: AuthorType; agent: { id: string } | null }, agentId: string | null) => ({
  type,
  actor,
  conversation: { id: 'c', visitorName: 'Elin', agent: agentId ? { id: agentId } : null },
});
const visitor = { type: 'VISITOR' as const, agent: null };
const system = { type: 'SYSTEM' as const, agent: null };

describe('The agent hears', () => {
  it('of a conversation that came, and of a visitor who wrote', () => {
    expect(noticeOf('me', event('CONVERSATION_ASSIGNED', system, 'me'))?.kind).toBe('newConversation');
    expect(noticeOf('me', event('MESSAGE_SENT', visitor, 'me'))).toEqual({ kind: 'newMessage', conversationId: 'c', name: 'Elin' });
  });

  it('of nothing that is a colleague’s, that waits, or that the agent did', () => {
    expect(noticeOf('me', event('MESSAGE_SENT', visitor, 'anton'))).toBeNull();
    expect(noticeOf('me', event('CONVERSATION_STARTED', visitor, null))).toBeNull();
    expect(noticeOf('me', event('CONVERSATION_ASSIGNED', { type: 'AGENT', agent: { id: 'me' } }, 'me'))).toBeNull();
    expect(noticeOf('me', { ...event('AGENT_UPDATED', system, null), conversation: null })).toBeNull();
  });
});
