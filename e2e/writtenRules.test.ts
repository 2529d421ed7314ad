import { expect, test } from 'vitest';
import { apiOf, makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { alive, enter } from './portal.ts';
import { visit } from './widget.ts';
import { under } from './workspace.ts';

const browsers = useBrowsers();

test('where nobody may see what a visitor types it stays in the browser; where it is told the visitor reads so, and it is seen by the agent who wants it and no other', async () => {
  const { siteKey, agent: maja, hire } = await makeTeam();
  const agent = await enter(browsers, maja, { path: '/settings/messages' });
  const { page, log, t } = agent;
  const colleague = await enter(browsers, await hire({ name: 'Anna Berg' }));
  await colleague.choosePresence('away');
  const visitor = await visit(await browsers.open(), { siteKey });
  const sent: string[] = [];
  visitor.page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => void sent.push(`${payload}`)));
  const asks = () => sent.filter((frame) => frame.includes('mutation ShareDraft')).length;
  await visitor.open();
  await visitor.say('Hello');
  await colleague.openRow('Hello');
  await colleague.log.getByText('Hello', { exact: true }).waitFor();
  const unsent = log.getByText(t('preview.notSent'));

  await under({ livePreview: 'OFF' }, async () => {
    await page.reload();
    await page.getByText(t('preview.forbidden')).waitFor();
    await (await alive(page.getByRole('switch', { name: t('preview.on') }))).click();
    await page.getByText(t('common.saved')).waitFor();
    await page.getByRole('link', { name: t('rail.conversations') }).click();
    await agent.openRow('Hello');
    await visitor.composer.fill('My secret is that I have lost the pegs');
    const before = asks();
    // Until it has been asked twice whether anybody wants to see it.
    await eventually(async () => {
      await visitor.composer.press('End');
      await visitor.composer.press('!');
      return asks();
    }).toBeGreaterThan(before + 1);
    const secret = await visitor.composer.inputValue();
    const frames = () => sent.filter((frame) => frame.includes('secret')).length;
    expect([frames(), await unsent.count(), await visitor.panel.getByText(visitor.words.draftSeen).count()]).toEqual([0, 0, 0]);
    await visitor.composer.press('Enter');
    await log.getByText(secret, { exact: true }).waitFor();
    expect(frames()).toBeGreaterThan(0);
  });

  await under({ livePreview: 'ON_AND_TOLD' }, async () => {
    const types = async (text: string) => visitor.composer.pressSequentially(text, { delay: 60 });
    await types('And warm');
    await visitor.panel.getByText(visitor.words.draftSeen).waitFor();
    await log.getByText('And warm', { exact: true }).waitFor();
    await unsent.waitFor();
    expect(await colleague.log.getByText('And warm').count()).toBe(0);

    const settings = await page.context().newPage();
    await settings.goto('/settings/messages');
    await settings.getByText(t('preview.told')).waitFor();
    await (await alive(settings.getByRole('switch', { name: t('preview.on') }))).click();
    await settings.getByText(t('common.saved')).waitFor();
    await unsent.waitFor({ state: 'detached' });
    await types(' and dry');
    await visitor.panel.getByText(visitor.words.draftSeen).waitFor({ state: 'detached' });
    await visitor.composer.press('Enter');
    await log.getByText('And warm and dry', { exact: true }).waitFor();
  });
});

test('what is written can be changed for as long as the workspace says: then its button is gone, a change under way hears that it is too late, and so does a program', () =>
  under({ messageEditSeconds: 15 }, async () => {
    const { siteKey, agent: maja } = await makeTeam();
    const agent = await enter(browsers, maja);
    const { page, log, t } = agent;
    const visitor = await visit(await browsers.open(), { siteKey });
    await visitor.open();
    await visitor.say('How much?');
    await agent.openRow('How much?');
    for (const text of ['It costs 199', 'Until Sunday']) {
      await agent.say(text);
      await visitor.log.getByText(text, { exact: true }).waitFor();
    }
    const more = page.getByRole('button', { name: t('change.more') });
    const box = page.getByRole('textbox', { name: t('change.message') });
    await log.getByText('It costs 199', { exact: true }).hover();
    await more.first().click();
    await page.getByRole('menuitem', { name: t('change.edit') }).click();
    await box.fill('It costs 299');
    await eventually(() => more.count()).toBe(1);
    await eventually(() => more.count()).toBe(0);

    await box.press('Enter');
    await log.getByText(t('common.userError.TOO_LATE')).waitFor();
    expect(await box.inputValue()).toBe('It costs 299');
    await box.press('Escape');
    await log.getByText('It costs 199', { exact: true }).hover();
    expect(await more.count()).toBe(0);
    await agent.composer.press('ArrowUp');
    expect(await box.count()).toBe(0);

    const { ask } = await apiOf(maja);
    const conversationId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const query = 'query ($id: ID!) { conversation(id: $id) { messages { nodes { id text viewerCanEditUntil } } } }';
    const { conversation } = await ask<{ conversation: { messages: { nodes: { id: string; text: string }[] } } }>(query, { id: conversationId });
    const id = conversation.messages.nodes.find(({ text }) => text === 'It costs 199')?.id;
    const late = { userErrors: [{ code: 'TOO_LATE', message: 'The time to edit or delete it is over. Write a new message.' }] };
    const edit = 'mutation ($input: EditMessageInput!) { editMessage(input: $input) { userErrors { code message } } }';
    expect(await ask(edit, { input: { conversationId, id, text: 'It costs 299' } })).toEqual({ editMessage: late });
    const remove = 'mutation ($conversationId: ID!, $id: ID!) { deleteMessage(conversationId: $conversationId, id: $id) { userErrors { code message } } }';
    expect(await ask(remove, { conversationId, id })).toEqual({ deleteMessage: late });
    expect(await visitor.log.innerText()).not.toContain('299');
  }));
