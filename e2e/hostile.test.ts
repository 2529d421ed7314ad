import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { hostileTexts } from '../graphql/message/hostileTexts.factory.ts';
import { apiOf, makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { marked, watch } from './hostile.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

test('hostile texts are texts: in the widget, in the portal, in notes, names and lists', async () => {
  const { siteKey, agent: maja } = await makeTeam();
  const agent = await enter(browsers, maja);
  const visitor = await visit(await browsers.open(), { siteKey });
  const watched = [watch(agent.page.context()), watch(visitor.page.context())];
  await visitor.open();
  await visitor.say('Here they come');
  await agent.openRow('Here they come');
  await agent.log.getByText('Here they come', { exact: true }).waitFor();
  const api = await apiOf(maja);
  const conversationId = new URL(agent.page.url()).pathname.split('/').at(-1);
  const { conversation } = await api.ask<{ conversation: { visitor: { id: string } } }>('query ($id: ID!) { conversation(id: $id) { visitor { id } } }', { id: conversationId });
  for (const [, text] of hostileTexts) {
    // As it is typed, and as it comes.
    await visitor.composer.fill(text);
    await visitor.composer.press('Enter');
    const input = { conversationId, clientId: randomUUID(), text };
    await api.ask('mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { id } } }', { input });
    await api.ask('mutation ($input: AddNoteInput!) { addNote(input: $input) { note { id } } }', { input });
  }
  const name = `"><img src=x onerror='fetch("/pwned")'>`;
  await api.ask('mutation ($id: ID!, $name: String) { renameVisitor(id: $id, name: $name) { userErrors { code } } }', { id: conversation.visitor.id, name });
  await visitor.say('That was all');
  await agent.log.getByText('That was all', { exact: true }).waitFor();
  await agent.row(name).first().waitFor();
  await visitor.log.getByText('That was all', { exact: true }).waitFor();

  const squeezed = (text: string) => text.replaceAll(/\s+/g, '');
  for (const { page, log } of [agent, visitor]) {
    const shown = squeezed(
      await log.evaluate((element) => {
        const copy = element.cloneNode(true) as HTMLElement;
        // What is said to screen readers only.
        for (const said of copy.querySelectorAll('.unseen, .sr-only')) said.remove();
        return copy.textContent ?? '';
      }),
    );
    for (const [title, text] of hostileTexts) expect([title, shown.includes(squeezed(text.replaceAll('\u0000', '')))]).toEqual([title, true]);
    expect(await log.locator('script, iframe, object, embed, style, img, [onerror], [onload], [onfocus], [onmouseover]').count()).toBe(0);
    const links = await log.locator('a').evaluateAll((all) => all.map((one) => [(one as HTMLAnchorElement).protocol, (one as HTMLAnchorElement).target, one.getAttribute('rel') ?? '']));
    expect(links.length).toBeGreaterThan(4);
    for (const [protocol, target, rel] of links) {
      expect(['https:', 'http:']).toContain(protocol);
      expect([target, /noopener/.test(rel ?? ''), /noreferrer/.test(rel ?? '')]).toEqual(['_blank', true, true]);
    }
    // Nothing pushes the screen aside.
    expect(await log.evaluate((element) => element.scrollWidth <= element.clientWidth + 1)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await marked(page)).toBe(false);
    if (process.env.PHOTOS) await page.screenshot({ path: `${process.env.PHOTOS}/hostile-${log === agent.log ? 'agent' : 'visitor'}.png` });
  }
  await eventually(() => watched.flatMap(({ ran }) => ran)).toEqual([]);
});
