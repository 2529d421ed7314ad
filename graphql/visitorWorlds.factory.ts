import { sql } from '../db/client.ts';
import { anUpload } from './attachment/attachment.factory.ts';
import { png } from './attachment/hostilePictures.factory.ts';
import { banVisitor } from './ban/ban.ts';
import { anotherChat } from './conversation/conversation.factory.ts';
import { leaveMessage } from './conversation/leave.ts';
import { endConversation } from './conversation/lifecycle.ts';
import { addTag, setConversationLabel } from './conversation/marks.ts';
import { startConversation } from './conversation/start.ts';
import { emailConversation } from './email/email.ts';
import { shutToday } from './hours/hours.factory.ts';
import { newId } from './id.ts';
import { deleteMessage, editMessage } from './message/change.ts';
import { sendMessage } from './message/message.ts';
import { addNote } from './note/note.ts';
import { updateRapidResponse } from './rapidResponse/rapidResponse.ts';
import { redirectVisitor } from './redirect/redirect.ts';
import { cookieOf } from './server.factory.ts';
import { answerSurvey, sendSurvey } from './survey/survey.ts';
import { transferConversation } from './transfer/transfer.ts';
import { newWorld } from './world.factory.ts';

/** What stands wherever a visitor must not look. */
export const secret = 'not for visitors';
/** The picture of one whom the visitor has nothing to do with. */
export const secretAvatar = newId();

/** Elin's conversation, and all around it that she must not see, called by the secret. */
export async function furnished() {
  const world = await newWorld();
  const { workspaceId, site, group } = world;
  await sql`update workspace set survey = 'MANUAL' where id = ${workspaceId}`;
  await sql`update site set allowed_origins = ${['https://shop.example', 'https://www.shop.example']} where workspace_id = ${workspaceId}`;
  const label = { workspaceId, id: newId(), name: secret, color: '#3e8de0', createdAt: new Date() };
  await sql`insert into label ${sql(label)}`;
  await sql`update "group" set name = ${secret} where workspace_id = ${workspaceId}`;
  const hidden = () => ({ email: `${newId()}@inside.secret.example`, statusText: secret, department: secret, title: secret });
  const agent = await world.agent({ name: 'Maja', role: 'OWNER', livePreview: true, avatarId: newId(), ...hidden() });
  const visitor = await world.visitor({ name: 'Elin', email: 'elin@shop.example', phone: '070' });
  const asVisitor = await world.asVisitor(visitor);
  const device = { pageUrl: 'https://shop.example/tents', pageTitle: 'Tents', referrer: 'https://search.example/', country: 'SE', city: 'Umeå', browser: 'Firefox', system: 'Linux', device: 'DESKTOP', userAgent: secret };
  await sql`insert into visit ${sql({ workspaceId, id: newId(), visitorId: visitor.id, ...device, network: '203.0.113.9', startedAt: new Date(), lastSeenAt: new Date() })}`;
  await sql`insert into page_view ${sql({ workspaceId, visitorId: visitor.id, id: newId(), url: 'https://shop.example/', title: secret, at: new Date() })}`;

  const { conversation } = await startConversation(asVisitor, { clientId: 'first', text: 'Hello' });
  const conversationId = conversation.id;
  const colleague = await world.agent({ name: secret, permissions: ['MANAGE_BANS'], avatarId: secretAvatar, ...hidden() });
  const asAgent = await world.as(agent);
  const picture = await anUpload(asAgent, await png(), 'tent.png');
  const message = await sendMessage(asAgent, { conversationId, clientId: 'answer', text: 'Hi', attachmentIds: [picture.id] });
  await editMessage(asAgent, { conversationId, id: message.id, text: 'Hi!' });
  const wrong = await sendMessage(asAgent, { conversationId, clientId: 'wrong', text: secret });
  await deleteMessage(asAgent, { conversationId, id: wrong.id });
  const note = await addNote(asAgent, { conversationId, clientId: 'note', text: secret });
  await addTag(asAgent, conversationId, secret);
  await setConversationLabel(asAgent, conversationId, label.id);
  await sendSurvey(asAgent, conversationId);
  await answerSurvey(asVisitor, { conversationId, rating: 4, comment: 'Thanks' });
  const email = await emailConversation(asAgent, { conversationId, clientId: 'mail', recipients: [`boss@${newId()}.example`], subject: secret, message: secret });
  await redirectVisitor(asAgent, { conversationId, clientId: 'to', url: 'https://www.shop.example/sale' });
  const { transfer } = await transferConversation(asAgent, { conversationId, clientId: 'transfer', agentId: colleague.id, note: secret });
  const answer = { workspaceId, id: newId(), name: secret, text: secret, sharing: 'EVERYONE', createdAt: new Date() };
  await sql`insert into rapid_response ${sql(answer)}`;
  const held = await anUpload(asAgent, secret, secret);
  await updateRapidResponse(asAgent, { id: answer.id, attachmentIds: [held.id] });
  const key = { workspaceId, id: newId(), name: secret, tokenHash: newId(), prefix: 'samtal_x', permissions: [], createdAt: new Date() };
  await sql`insert into api_key ${sql(key)}`;
  const { sessionId } = await cookieOf(agent);
  const others = await strangers(world, asAgent);
  const ids = [conversationId, message.id, picture.id, visitor.id, note.id, label.id, email.id, transfer.id, answer.id, held.id, key.id, sessionId, agent.id, colleague.id, site.id, group.id, workspaceId, ...others];
  return { world, agent, visitor, asVisitor: await world.asVisitor(visitor), asAgent, conversationId, ids };
}

/** Another visitor's conversation with a file and a rating, and one that is banned. */
async function strangers(world: Awaited<ReturnType<typeof newWorld>>, asAgent: Awaited<ReturnType<typeof world.as>>): Promise<string[]> {
  const other = await anotherChat(world);
  await sql`update visitor set name = ${secret}, email = 'other@secret.example', phone = ${secret} where workspace_id = ${world.workspaceId} and id = ${other.visitorId}`;
  const asOther = await world.asVisitor({ ...(await world.visitor()), id: other.visitorId });
  const file = await anUpload(asOther, secret, secret);
  const unsent = await anUpload(asOther, secret, secret);
  const message = await sendMessage(asOther, { conversationId: other.id, clientId: 'file', text: secret, attachmentIds: [file.id] });
  await sql`insert into survey ${sql({ workspaceId: world.workspaceId, conversationId: other.id, sentAt: new Date() })}`;
  await answerSurvey(asOther, { conversationId: other.id, rating: 1, comment: secret });
  await endConversation(asOther, other.id);
  const banned = await anotherChat(world);
  const { ban } = await banVisitor(asAgent, { clientId: 'ban', conversationId: banned.id, reason: secret });
  return [other.id, other.visitorId, file.id, unsent.id, message.id, banned.id, banned.visitorId, ban.id];
}

/** Elin again on a site that is shut: she waits behind somebody else, and an earlier conversation of hers has ended. */
export async function queued() {
  const world = await newWorld();
  const { site } = await world.siteWithGroup({ hours: shutToday() });
  const visitor = await world.visitor({ siteId: site.id, language: 'sv' });
  const caller = await world.asVisitor(visitor);
  const { conversation: earlier } = await startConversation(caller, { clientId: 'a', text: 'Hello' });
  await endConversation(caller, earlier.id);
  const other = await world.visitor({ siteId: site.id, name: secret });
  const asOther = await world.asVisitor(other);
  const { conversation: ahead } = await startConversation(asOther, { clientId: 'a', text: secret });
  const { conversation } = await startConversation(caller, { clientId: 'b', text: 'Hello?' });
  return { visitor, asOther, aheadId: ahead.id, conversationId: conversation.id, caller, ids: [conversation.id, earlier.id, ahead.id, other.id], values: values(site.key) };
}

/** And on one that takes messages instead: Elin has left one. */
export async function away() {
  const world = await newWorld();
  const { site } = await world.siteWithGroup({ hours: shutToday(), whenUnavailable: 'OFFLINE_FORM' });
  const visitor = await world.visitor({ siteId: site.id });
  const caller = await world.asVisitor(visitor);
  const left = await leaveMessage(caller, { clientId: 'left', name: 'Elin', email: 'elin@shop.example', text: 'Hello?' });
  return { visitor, conversationId: left.id, caller, ids: [left.id, visitor.id], values: values(site.key) };
}

/** For what asks for something else than an id. */
export const values = (siteKey: string) => ({ siteKey, email: 'new@shop.example', recipients: ['new@shop.example'], password: 'long enough for all', timeZone: 'Europe/Stockholm', spellCheckLanguage: 'sv', search: 'not', url: 'https://shop.example/', referrer: '', token: null, handover: null, includeArchived: true });
