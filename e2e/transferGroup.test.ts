import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { accept, ask, bar, card, decline, theTwo } from './transfers.ts';
import { visit } from './widget.ts';
import { under } from './workspace.ts';

const browsers = useBrowsers();

test('who does not answer in time is waited for no longer: it is still Maja’s, and both see so', () =>
  under({ transferSeconds: 8 }, async () => {
    const { maja, johan, visitor, name } = await theTwo(browsers);
    await ask(maja, name, 'Please');
    await card(johan).getByRole('link').click();
    await bar(johan).getByText('Please').waitFor();

    await maja.page.getByText(maja.t('notice.transferExpired', { name: maja.t('common.visitor') })).first().waitFor();
    await maja.log.getByText(maja.t('transfer.line.expired', { to: name })).waitFor();
    await bar(maja).waitFor({ state: 'hidden' });
    await card(johan).waitFor({ state: 'hidden' });
    await bar(johan).waitFor({ state: 'hidden' });
    await johan.page.getByText(johan.t('composer.readOnly.colleague', { name: 'Maja Ek' })).waitFor();
    await maja.say('I am still here');
    await visitor.log.getByText('I am still here', { exact: true }).waitFor();
  }));

test('a group is asked one by one, whoever has room first; when all have declined it is still Maja’s, and she is told', async () => {
  const team = await makeTeam();
  const named = (name: string) => `${name} ${randomUUID().slice(0, 8)}`;
  const [busy, ...free] = [named('Berit'), named('Frida'), named('Fredrik')];
  const hired = async (name = '', maxActiveChats = 5) => enter(browsers, await team.hire({ name, maxActiveChats }));
  const writes = async (text: string) => {
    const visitor = await visit(await browsers.open(), { siteKey: team.siteKey });
    await visitor.open();
    await visitor.say(text);
    return visitor;
  };
  const full = await hired(busy, 1);
  await writes('I came first');
  await full.section('list.visitors').getByText('I came first').waitFor();
  const maja = await enter(browsers, team.agent);
  const visitor = await writes('My invoice is wrong');
  await maja.openRow('My invoice is wrong');
  const asked = new Map([[busy, full]]);
  for (const name of free) asked.set(name, await hired(name));

  await ask(maja, team.group);
  const order: string[] = [];
  const isAsked = async () => (await Promise.all([...asked].map(async ([name, portal]) => ((await card(portal).isVisible()) ? [name] : [])))).flat();
  for (let count = 0; count < asked.size; count++) {
    await eventually(async () => (await isAsked()).filter((name) => !order.includes(name)).length).toBe(1);
    const name = (await isAsked()).find((one) => !order.includes(one)) ?? '';
    const portal = asked.get(name) ?? full;
    await bar(maja).getByText(maja.t('transfer.waitsForOf', { name, group: team.group })).waitFor();
    if (portal === full) {
      await card(full).getByRole('button', { name: accept(full) }).click();
      await full.page.getByText(full.t('common.userError.NO_FREE_SLOT')).waitFor();
    }
    await card(portal).getByRole('button', { name: decline(portal) }).click();
    await card(portal).waitFor({ state: 'hidden' });
    order.push(name);
  }
  expect([order.slice(0, 2).toSorted(), order[2]]).toEqual([free.toSorted(), busy]);

  await maja.page.getByText(maja.t('notice.transferDeclined', { name: maja.t('common.visitor') })).first().waitFor();
  await maja.log.getByText(maja.t('transfer.line.nobody', { to: team.group })).waitFor();
  await bar(maja).waitFor({ state: 'hidden' });
  await maja.say('I am still here');
  await visitor.log.getByText('I am still here', { exact: true }).waitFor();
  expect(await visitor.panel.innerText()).not.toMatch(/Berit|Frida|Fredrik/);
});
