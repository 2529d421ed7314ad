import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import { ask } from '../ask.factory.ts';
import { banVisitor, liftBan } from '../ban/ban.ts';
import { aChat } from '../conversation/conversation.factory.ts';
import { endConversation, reopenConversation } from '../conversation/lifecycle.ts';
import { newId } from '../id.ts';
import { redirectVisitor } from '../redirect/redirect.ts';

const asked = 'query ($id: ID!) { conversation(id: $id) { moments { seq type at url reason actor { type name } } } }';

async function anEventfulChat() {
  const chat = await aChat();
  const { world, id, visitor, asAgent, asVisitor } = chat;
  const now = new Date();
  await sql`insert into visit ${sql({ workspaceId: world.workspaceId, id: newId(), visitorId: visitor.id, pageUrl: 'https://shop.example/', startedAt: now, lastSeenAt: now })}`;
  await redirectVisitor(asAgent, { clientId: 'r', conversationId: id, url: '/tents' });
  await endConversation(asVisitor, id);
  await reopenConversation(asAgent, id);
  const { ban } = await banVisitor(asAgent, { clientId: 'b', conversationId: id, reason: 'Rude' });
  await liftBan(await world.as(await world.agent({ role: 'OWNER', presence: 'AWAY' })), ban.id);
  return chat;
}

describe('what happened in a conversation', () => {
  test('is kept with who, when and where to, in order, and so is there however late one comes', async () => {
    const { world, agent, id } = await anEventfulChat();
    const asAgent = await world.as(agent);
    const maja = { type: 'AGENT', name: 'Maja' };
    const line = (type: string, more: object) => ({ seq: expect.any(Number), at: expect.any(String), url: null, reason: null, type, ...more });
    expect(await ask(asAgent, asked, { id })).toEqual({
      data: {
        conversation: {
          moments: [
            line('VISITOR_REDIRECTED', { url: 'https://shop.example/tents', actor: maja }),
            line('CONVERSATION_ENDED', { actor: { type: 'VISITOR', name: 'Elin' } }),
            line('CONVERSATION_REOPENED', { actor: maja }),
            line('CONVERSATION_ENDED', { actor: maja }),
            line('VISITOR_BANNED', { actor: maja, reason: 'Rude' }),
            line('VISITOR_UNBANNED', { actor: { type: 'AGENT', name: expect.any(String) } }),
          ],
        },
      },
    });
  });

  test('a visitor learns of no ban, nor of its reason', async () => {
    const { id, asVisitor } = await anEventfulChat();
    const text = JSON.stringify(await ask(asVisitor, asked, { id }));
    expect(text).toContain('VISITOR_REDIRECTED');
    expect(text).not.toContain('BANNED');
    expect(text).not.toContain('Rude');
  });
});
