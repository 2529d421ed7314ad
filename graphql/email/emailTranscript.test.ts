import { describe, expect, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { EmailRow } from '../../db/rows.ts';
import { ask } from '../ask.factory.ts';
import { aChat } from '../conversation/conversation.factory.ts';
import { logOf } from '../event/log.factory.ts';
import { mend, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { deleteMessage } from '../message/change.ts';
import { sendMessage } from '../message/message.ts';
import { addNote } from '../note/note.ts';
import { renameVisitor } from '../visitor/visitor.ts';
import type { World } from '../world.factory.ts';
import { emailTranscript } from './emailTranscript.ts';

const mailsOf = ({ workspaceId }: World) => sql<EmailRow[]>`select * from email where workspace_id = ${workspaceId} order by created_at`;
const anAddress = () => `${newId()}@example.com`;
const aNetwork = () => `2001:db8:${newId().slice(0, 4)}:${newId().slice(-4)}::1`;
const wish = (conversationId: string, more: object = {}) => ({ clientId: newId(), conversationId, email: anAddress(), language: 'sv' as const, timeZone: 'Europe/Stockholm', ...more });

describe('a visitor who wants the conversation by mail', () => {
  test('gets what it could read, in its language, and nothing of what agents keep to themselves', async () => {
    const { world, id, visitor, asVisitor, asAgent } = await aChat({ name: 'Maja' });
    await sendMessage(asAgent, { conversationId: id, clientId: 'a', text: '<b>Välkommen</b>' });
    const slip = await sendMessage(asAgent, { conversationId: id, clientId: 'b', text: 'Meant for somebody else' });
    await deleteMessage(asAgent, { conversationId: id, id: slip.id });
    await addNote(asAgent, { conversationId: id, clientId: 'n', text: 'Secret of the house' });
    await renameVisitor(asAgent, visitor.id, 'The angry one');
    const email = anAddress();
    await emailTranscript(asVisitor, wish(id, { email: email.toUpperCase() }), aNetwork());
    const [mail] = await mailsOf(world);
    expect(mail).toMatchObject({ recipients: [email], byVisitor: true, agentId: null, replyTo: null, status: 'QUEUED', subject: `Din konversation med ${world.site.name}` });
    for (const part of ['Konversationen', 'Du', 'Hello', 'Maja']) expect(mail?.text).toContain(part);
    expect(mail?.html).toContain('&lt;b&gt;Välkommen&lt;/b&gt;');
    for (const hidden of ['Secret', 'somebody else', 'angry']) expect(mail?.text + (mail?.html ?? '')).not.toContain(hidden);
    const shown = await ask(asAgent, '{ conversation(id: "' + id + '") { emails { recipients byVisitor agent { id } } } }');
    expect(shown).toEqual({ data: { conversation: { emails: [{ recipients: [email], byVisitor: true, agent: null }] } } });
    expect((await logOf(world)).at(-1)).toMatchObject({ type: 'conversation.emailed', actorType: 'VISITOR' });
  });

  test('is sent one however often it is asked for with one id, and never hears of its own mail', async () => {
    const { world, id, asVisitor } = await aChat();
    const input = wish(id);
    for (let n = 0; n < 5; n++) await emailTranscript(asVisitor, input, aNetwork());
    expect(await mailsOf(world)).toHaveLength(1);
    expect(await ask(asVisitor, `{ conversation(id: "${id}") { emails { id } } }`)).toEqual({ data: { conversation: { emails: [] } } });
  });

  test('cannot write to strangers through us: a few an hour for a conversation, for an address, for a network', async () => {
    const limited = refusal('RATE_LIMITED');
    const { world, id, asVisitor } = await aChat();
    for (let n = 0; n < 3; n++) await emailTranscript(asVisitor, wish(id), aNetwork());
    await expect(emailTranscript(asVisitor, wish(id), aNetwork())).rejects.toMatchObject(limited);
    expect(await mailsOf(world)).toHaveLength(3);

    const [email, network] = [anAddress(), aNetwork()];
    for (let n = 0; n < 4; n++) {
      const chat = await aChat();
      const sent = emailTranscript(chat.asVisitor, wish(chat.id, { email }), aNetwork());
      await (n < 3 ? sent : expect(sent).rejects.toMatchObject(limited));
    }
    for (let n = 0; n < 21; n++) {
      const chat = n % 3 === 0 ? await aChat() : null;
      if (chat) Object.assign(last, chat);
      const sent = emailTranscript(last.asVisitor!, wish(last.id!), network);
      await (n < 20 ? sent : expect(sent).rejects.toMatchObject(limited));
    }
  });

  test.each([
    ['no address', { email: 'elin' }, mend('INVALID', 'email')],
    ['two addresses', { email: 'a@example.com,b@example.com' }, mend('INVALID', 'email')],
    ['a header in it', { email: 'a@example.com\nBcc: b@example.com' }, mend('INVALID', 'email')],
    ['nothing', { email: ' ' }, mend('BLANK', 'email')],
    ['a time zone that is none', { timeZone: 'Mars/Olympus' }, mend('INVALID', 'timeZone')],
  ])('with %s changes nothing', async (_, more, expected) => {
    const { world, id, asVisitor } = await aChat();
    await expect(emailTranscript(asVisitor, wish(id, more), aNetwork())).rejects.toMatchObject(expected);
    expect(await mailsOf(world)).toEqual([]);
  });

  test('is that conversation’s own; staff have another way', async () => {
    const { world, id, asAgent } = await aChat();
    const other = await world.asVisitor(await world.visitor());
    await expect(emailTranscript(other, wish(id), aNetwork())).rejects.toMatchObject(refusal('NOT_FOUND'));
    const mutation = 'mutation ($input: EmailTranscriptInput!) { emailTranscript(input: $input) { userErrors { code } } }';
    expect(await ask(asAgent, mutation, { input: wish(id) })).toMatchObject({ errors: [refusal('FORBIDDEN')] });
    expect(await mailsOf(world)).toEqual([]);
  });
});

const last: Partial<Awaited<ReturnType<typeof aChat>>> = {};
