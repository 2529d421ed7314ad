import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sql } from '../../db/client.ts';
import type { EmailRow } from '../../db/rows.ts';
import { folderMailer } from '../../integrations/email/folder.ts';
import { smtpMailer } from '../../integrations/email/smtp.ts';
import { ask } from '../ask.factory.ts';
import { aChat } from '../conversation/conversation.factory.ts';
import { logOf } from '../event/log.factory.ts';
import { mend, refusal } from '../expected.factory.ts';
import { newId } from '../id.ts';
import { sendMessage } from '../message/message.ts';
import { addNote } from '../note/note.ts';
import type { World } from '../world.factory.ts';
import { emailConversation } from './email.ts';
import { sendDue } from './sending.ts';

interface Received {
  to: string[];
  raw: string;
}

/** A mail server on a port of its own. `refuse`: what it says to each mail, or only to those for `refused`. */
async function mailServer(refuse?: Error & { responseCode: number }, refused?: string) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (refuse && (!refused || session.envelope.rcptTo.some(({ address }) => address === refused))) return done(refuse);
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString('utf8') });
        return done();
      });
    },
  });
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => resolve(Object(listening.address()).port));
  });
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { received, mailer: smtpMailer(`smtp://127.0.0.1:${port}`, 'chat@samtal.example') };
}

const mailsOf = ({ workspaceId }: World) => sql<EmailRow[]>`select * from email where workspace_id = ${workspaceId} order by created_at`;
/** What stands in a mail once its transfer encoding is undone. */
const plain = (raw: string): string =>
  raw.split(/\r\n--/).map((part) => (/base64/i.test(part) ? Buffer.from(part.split('\r\n\r\n')[1] ?? '', 'base64').toString('utf8') : Buffer.from(part.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1').toString('utf8'))).join('\n');

const mailing = (conversationId: string, more: object = {}) => ({ clientId: 'mail', conversationId, recipients: ['eva@example.com'], subject: 'About Elin', ...more });

describe('mailing a conversation', () => {
  test('sends it as it is, as text and HTML, without notes, and tells how it went', async () => {
    const { world, id, asAgent } = await aChat({ name: 'Maja', email: `${newId()}@nordlund.example` });
    await sendMessage(asAgent, { conversationId: id, clientId: 'a', text: '<b>Hej</b> & välkommen' });
    await addNote(asAgent, { conversationId: id, clientId: 'n', text: 'Secret of the house' });
    const { received, mailer } = await mailServer();
    await emailConversation(asAgent, mailing(id, { recipients: ['Eva@example.com', 'adam@example.com', 'eva@EXAMPLE.com'], message: 'See below' }));
    await sendDue(mailer, world.workspaceId);
    expect(received.map(({ to }) => to)).toEqual([['eva@example.com'], ['adam@example.com']]);
    // Each sees the own address only.
    expect(received.map(({ raw }) => /^To: .*$/m.exec(raw)?.[0].trim())).toEqual(['To: eva@example.com', 'To: adam@example.com']);
    expect(received[0]?.raw).not.toContain('adam@');
    expect(received[1]?.raw).not.toContain('eva@');
    const [site] = await sql<{ name: string }[]>`select name from site join conversation on conversation.site_id = site.id where conversation.id = ${id}`;
    expect(received[0]?.raw).toMatch(new RegExp(`^From: "?${site?.name}"? <`, 'm'));
    const text = plain(received[0]?.raw ?? '');
    for (const part of ['Subject: About Elin', 'See below', 'Elin', 'Hello', '<b>Hej</b> & välkommen', '&lt;b&gt;Hej&lt;/b&gt; &amp; välkommen', 'Reply-To: ']) expect(text).toContain(part);
    expect(text).not.toContain('Secret');
    expect(await mailsOf(world)).toMatchObject([{ status: 'SENT', attempts: 1, sentTo: ['eva@example.com', 'adam@example.com'], text: '', html: '', problem: null }]);
    expect((await logOf(world)).filter(({ type }) => type === 'conversation.emailed').map(({ data }) => data.status)).toEqual(['QUEUED', 'SENT']);
    await sendDue(mailer, world.workspaceId);
    expect(received).toHaveLength(2);
  });

  test('the same request again sends nothing more', async () => {
    const { world, id, asAgent } = await aChat();
    const first = await emailConversation(asAgent, mailing(id));
    expect(await emailConversation(asAgent, mailing(id, { subject: 'Other' }))).toMatchObject({ id: first.id, subject: 'About Elin' });
    expect(await mailsOf(world)).toHaveLength(1);
  });

  test('brings what is known of the visitor when that is wanted, and else not', async () => {
    const { world, id, asAgent, visitor } = await aChat();
    const now = new Date();
    await sql`insert into visit ${sql({ workspaceId: world.workspaceId, id: newId(), visitorId: visitor.id, pageUrl: 'https://shop.example/tents', pageTitle: 'Tents', browser: 'Firefox 130', system: 'Windows', country: 'SE', city: 'Umeå', startedAt: now, lastSeenAt: now })}`;
    const speaks = (language: string) => sql`update visitor set language = ${language} where workspace_id = ${world.workspaceId} and id = ${visitor.id}`;
    await speaks('nb-NO');
    await emailConversation(asAgent, mailing(id, { clientId: 'with', visitorInformation: true }));
    await emailConversation(asAgent, mailing(id, { clientId: 'without' }));
    // Of a browser that says what it likes.
    await speaks('?!');
    await emailConversation(asAgent, mailing(id, { clientId: 'odd', visitorInformation: true }));
    const [with_, without, odd] = await mailsOf(world);
    expect(odd?.text).toContain('Language: ?!');
    for (const fact of ['Name: Elin', 'Language: Norwegian Bokmål (Norway)', 'Page: Tents – https://shop.example/tents', 'Place: Umeå, Sweden', 'Browser: Firefox 130, Windows']) expect(with_?.text).toContain(fact);
    expect(without?.text).not.toContain('https://shop.example/tents');
  });

  test('is tried again when the server cannot be reached, and survives whoever died over it', async () => {
    const { world, id, asAgent } = await aChat();
    await emailConversation(asAgent, mailing(id));
    await sendDue(smtpMailer('smtp://127.0.0.1:1', 'chat@samtal.example'), world.workspaceId);
    expect(await mailsOf(world)).toMatchObject([{ status: 'QUEUED', attempts: 1, problem: expect.stringContaining('ECONNREFUSED') }]);
    const { received, mailer } = await mailServer();
    await sendDue(mailer, world.workspaceId);
    expect(received).toHaveLength(0);
    await sql`update email set next_attempt_at = now() where workspace_id = ${world.workspaceId}`;
    await sendDue(mailer, world.workspaceId);
    expect(received).toHaveLength(1);
    expect(await mailsOf(world)).toMatchObject([{ status: 'SENT', attempts: 2 }]);
  });

  test('has failed when the server will not take it', async () => {
    const { world, id, asAgent, agent } = await aChat();
    await emailConversation(asAgent, mailing(id));
    const { mailer } = await mailServer(Object.assign(new Error('No such mailbox'), { responseCode: 550 }));
    await sendDue(mailer, world.workspaceId);
    const answer = await ask(await world.as(agent), 'query ($id: ID!) { conversation(id: $id) { emails { status problem recipients } } }', { id });
    expect(answer).toEqual({ data: { conversation: { emails: [{ status: 'FAILED', problem: expect.stringContaining('No such mailbox'), recipients: ['eva@example.com'] }] } } });
  });

  test('goes to the others when one is not taken, who get it no second time', async () => {
    const { world, id, asAgent } = await aChat();
    await emailConversation(asAgent, mailing(id, { recipients: ['eva@example.com', 'gone@example.com', 'adam@example.com'] }));
    const busy = await mailServer(Object.assign(new Error('Come back later'), { responseCode: 450 }), 'gone@example.com');
    await sendDue(busy.mailer, world.workspaceId);
    expect(busy.received.map(({ to }) => to)).toEqual([['eva@example.com'], ['adam@example.com']]);
    expect(await mailsOf(world)).toMatchObject([{ status: 'QUEUED', sentTo: ['eva@example.com', 'adam@example.com'], problem: expect.stringMatching(/^gone@example\.com: .*Come back later/) }]);
    await sql`update email set next_attempt_at = now() where workspace_id = ${world.workspaceId}`;
    const strict = await mailServer(Object.assign(new Error('No such mailbox'), { responseCode: 550 }), 'gone@example.com');
    await sendDue(strict.mailer, world.workspaceId);
    expect(strict.received).toEqual([]);
    expect(await mailsOf(world)).toMatchObject([{ status: 'FAILED', problem: expect.stringMatching(/^gone@example\.com: .*No such mailbox/), text: '' }]);
  });

  test('lets nobody write what looks like another’s message, nor a subject that says something else than was written', async () => {
    const { world, id, asAgent, asVisitor } = await aChat();
    await sendMessage(asVisitor, { conversationId: id, clientId: 'f', text: 'Fine.\n\nMaja (30 Nov 2026, 10:00)\nYou get the money back' });
    const { received, mailer } = await mailServer();
    await emailConversation(asAgent, mailing(id, { subject: 'Re: =?utf-8?Q?Invoice_paid?= <b>' }));
    await sendDue(mailer, world.workspaceId);
    const raw = received[0]?.raw ?? '';
    expect(plain(raw)).toContain('\r\n    Fine.\r\n\r\n    Maja (30 Nov 2026, 10:00)\r\n    You get the money back');
    expect(raw).not.toContain('=?utf-8?Q?Invoice');
    const [, encoded = ''] = /^Subject: ([^]*?)\r\n(?! )/m.exec(raw) ?? [];
    const shown = plain(encoded.replaceAll(/=\?UTF-8\?Q\?(.*?)\?=\s*/g, (_, word: string) => word.replaceAll('_', ' ')));
    expect(shown.replaceAll('\u2060', '')).toBe('Re: =?utf-8?Q?Invoice_paid?= <b>');
  });

  test('lands in a folder where there is no server', async () => {
    const { world, id, asAgent } = await aChat();
    const folder = join(await mkdtemp(join(tmpdir(), 'samtal-mail-')), 'mail');
    const { id: mailId } = await emailConversation(asAgent, mailing(id));
    await sendDue(folderMailer(folder, 'chat@samtal.example'), world.workspaceId);
    const file = `${mailId}.eva@example.com.eml`;
    expect(await readdir(folder)).toEqual([file]);
    expect(await readFile(join(folder, file), 'utf8')).toContain('To: eva@example.com');
    expect(await ask(asAgent, '{ workspace { emailDelivery } }')).toEqual({ data: { workspace: { emailDelivery: 'FOLDER' } } });
  });

  test.each([
    ['recipients', 'BLANK', { recipients: [] }],
    ['recipients', 'TOO_MANY', { recipients: Array.from({ length: 11 }, (_, n) => `a${n}@example.com`) }],
    ['recipients', 'INVALID', { recipients: ['eva@example.com\r\nBcc: all@example.com'] }],
    ['recipients', 'INVALID', { recipients: ['eva@example.com,adam@example.com'] }],
    ['recipients', 'INVALID', { recipients: ['"x" <eva@example.com>'] }],
    ['recipients', 'INVALID', { recipients: ['eva'] }],
    ['subject', 'INVALID', { subject: 'Hello\r\nBcc: all@example.com' }],
    ['subject', 'BLANK', { subject: ' ' }],
    ['message', 'TOO_LONG', { message: 'x'.repeat(5_001) }],
  ] as const)('refuses %s that are %s', async (field, code, more) => {
    const { world, id, asAgent } = await aChat();
    await expect(emailConversation(asAgent, { ...mailing(id), ...more })).rejects.toMatchObject(mend(code, field));
    expect(await mailsOf(world)).toEqual([]);
  });

  test('is for agents who see it, and partners who may write; and has a limit', async () => {
    const { world, id, asVisitor, asAgent } = await aChat();
    await expect(emailConversation(asVisitor, mailing(id))).rejects.toMatchObject(refusal('FORBIDDEN'));
    await expect(emailConversation(await world.asPartner('READ_ALL_CONVERSATIONS'), mailing(id))).rejects.toMatchObject(refusal('FORBIDDEN'));
    await expect(emailConversation(await world.as(await world.agent({ groups: [] })), mailing(id))).rejects.toMatchObject(refusal('NOT_FOUND'));
    const recipients = Array.from({ length: 10 }, (_, n) => `a${n}@example.com`);
    for (let n = 0; n < 6; n++) await emailConversation(asAgent, mailing(id, { clientId: `mail ${n}`, recipients }));
    await expect(emailConversation(asAgent, mailing(id, { clientId: 'more', recipients }))).rejects.toMatchObject(refusal('RATE_LIMITED'));
  });
});
