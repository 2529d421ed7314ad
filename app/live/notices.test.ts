import { describe, expect, it } from 'vitest';
import type { AuthorType, EventType } from '../__generated__/schema.ts';
import { noticeOf as noticeFor } from './notices.ts';

const event = (type: EventType, actor: { type: AuthorType; agent: { id: string; name: string } | null }, agentId: string | null) => ({
  type,
  actor,
  conversation: { id: 'c', kind: 'CHAT' as const, viewerServes: true, visitorName: 'Elin', agent: agentId ? { id: agentId } : null },
});
const noticeOf = (id: string, heard: Parameters<typeof noticeFor>[1], notifyMessages = true) => noticeFor({ id, notifyMessages }, heard);
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
    expect(noticeOf('me', event('CONVERSATION_ASSIGNED', { type: 'AGENT', agent: { id: 'me', name: 'Maja' } }, 'me'))).toBeNull();
    expect(noticeOf('me', { ...event('AGENT_UPDATED', system, null), conversation: null })).toBeNull();
  });

  it('of a message that was left on a site that the agent serves, and is not taken yet, unless it is not wanted', () => {
    const left = (agentId: string | null = null, viewerServes = true) => {
      const told = event('MESSAGE_SENT', visitor, agentId);
      return { ...told, conversation: { ...told.conversation, kind: 'MESSAGE' as const, viewerServes } };
    };
    expect(noticeOf('me', left())).toEqual({ kind: 'messageLeft', conversationId: 'c', name: 'Elin' });
    expect(noticeOf('me', left(), false)).toBeNull();
    expect(noticeOf('me', left(null, false))).toBeNull();
    expect(noticeOf('me', left('anton'))).toBeNull();
    expect(noticeOf('me', { ...left(), type: 'CONVERSATION_STARTED' })).toBeNull();
  });

  it('that one is asked to take a conversation over, and by whom', () => {
    const asked = { from: { name: 'Anton' }, openOffer: { agent: { id: 'me' } } };
    const told = (type: EventType) => ({ ...event(type, system, 'anton'), conversation: { ...event(type, system, 'anton').conversation, transfer: asked } });
    for (const type of ['TRANSFER_OFFERED', 'TRANSFER_DECLINED', 'TRANSFER_EXPIRED'] as const) {
      expect(noticeOf('me', told(type))).toEqual({ kind: 'asked', conversationId: 'c', name: 'Elin', agent: 'Anton' });
    }
    expect(noticeOf('other', told('TRANSFER_OFFERED'))).toBeNull();
  });

  it('what came of the own question, when it is over', () => {
    const anton = { type: 'AGENT' as const, agent: { id: 'anton', name: 'Anton' } };
    const mine = { transfer: { from: { id: 'me' } } };
    const next = { ...event('TRANSFER_DECLINED', anton, 'me').conversation, transfer: { from: { name: 'Maja' }, openOffer: { agent: { id: 'sara' } } } };
    expect(noticeOf('me', { ...event('TRANSFER_DECLINED', anton, 'me'), ...mine })?.kind).toBe('transferDeclined');
    expect(noticeOf('me', { ...event('TRANSFER_EXPIRED', system, 'me'), ...mine })?.kind).toBe('transferExpired');
    expect(noticeOf('me', { ...event('TRANSFER_DECLINED', anton, 'me'), ...mine, conversation: next })).toBeNull();
    expect(noticeOf('me', { ...event('TRANSFER_ACCEPTED', anton, 'anton'), ...mine })).toMatchObject({ kind: 'transferAccepted', agent: 'Anton' });
    expect(noticeOf('me', { ...event('TRANSFER_ACCEPTED', anton, null), ...mine, conversation: null, lostConversationId: 'c' })).toMatchObject({ conversationId: 'c', agent: 'Anton' });
    expect(noticeOf('anton', { ...event('TRANSFER_ACCEPTED', anton, 'anton'), ...mine })).toBeNull();
  });
});
