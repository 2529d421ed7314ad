import { apiOf, makeTeam, type Person, upload } from './api.ts';
import { type Browsers, eventually } from './browser.ts';
import { enter, type Portal } from './portal.ts';
import { visit, type Widget } from './widget.ts';
import type { Language } from '../app/i18n/messages.ts';

export interface LongTalk {
  id: string;
  agent: Person;
  portal: Portal;
  visitor: Widget;
  siteKey: string;
}

interface Options {
  language?: Language;
  /** What the agent writes, one after the other. */
  lines: readonly string[];
  /** The name of a file that the agent sends before. */
  file?: string;
}

/** An ended conversation of an agent's own, found by its words already. */
export async function anEndedTalk(browsers: Browsers, { language = 'en', lines, file }: Options): Promise<LongTalk> {
  const { siteKey, agent } = await makeTeam({ locale: language });
  const portal = await enter(browsers, agent, { language });
  const visitor = await visit(await browsers.open({ locale: language === 'sv' ? 'sv-SE' : 'en-GB' }), { siteKey, language });
  await visitor.open();
  await visitor.say('Good morning');
  await portal.openRow('Good morning');
  await portal.log.getByText('Good morning', { exact: true }).waitFor();
  const id = new URL(portal.page.url()).pathname.split('/').at(-1) ?? '';
  const api = await apiOf(agent);
  const { ask } = api;
  const send = 'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { userErrors { code } } }';
  if (file) await ask(send, { input: { conversationId: id, clientId: 'file', text: '', attachmentIds: [await upload(api, file, Buffer.from('Hello'))] } });
  for (const [index, text] of lines.entries()) await ask(send, { input: { conversationId: id, clientId: `line ${index}`, text } });
  await ask('mutation ($id: ID!) { endConversation(id: $id) { userErrors { code } } }', { id });
  const word = lines.at(-1) ?? '';
  const found = async () => (await ask<{ searchConversations: { nodes: unknown[] } }>('query ($search: String!) { searchConversations(search: $search) { nodes { excerpt { text } } } }', { search: word })).searchConversations.nodes.length;
  await eventually(found).toBeGreaterThan(0);
  return { id, agent, portal, visitor, siteKey };
}
