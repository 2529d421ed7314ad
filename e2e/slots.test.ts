import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter, type Portal } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();

/** What the eye sees of a colour, however the style sheet writes it: red, green, blue. */
const painted = (place: Locator): Promise<number[]> =>
  place.evaluate((element) => {
    const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!brush) return [];
    brush.fillStyle = getComputedStyle(element).backgroundColor;
    brush.fillRect(0, 0, 1, 1);
    return [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3);
  });

/** The bar over the list: how it reads, and whether all that is taken of it is red. */
async function shown({ page, t }: Portal, taken: number, total: number) {
  const meter = page.getByRole('meter', { name: t('list.mySlots', { taken, count: total }) });
  await meter.waitFor();
  const piece = meter.locator('> span > span').first();
  // It fades from one colour to the other.
  const isRed = async () => {
    const [red = 0, green = 0, blue = 0] = await painted(piece);
    return red > 1.5 * Math.max(green, blue);
  };
  await eventually(isRed).toBe(taken >= total);
  expect(await meter.getAttribute('aria-valuenow')).toBe(String(taken));
}

test('the bar of slots is red when all are taken; one more and one fewer by mouse and keyboard; whoever has waited longest gets the free one', async () => {
  const { siteKey, agent: maja } = await makeTeam({ maxActiveChats: 1 });
  const agent = await enter(browsers, maja);
  const { page, t, section } = agent;
  const writes = async (text: string) => {
    const visitor = await visit(await browsers.open(), { siteKey });
    await visitor.open();
    await visitor.say(text);
    await visitor.log.getByText(text, { exact: true }).waitFor();
    return visitor;
  };
  await shown(agent, 0, 1);
  const first = await writes('The first');
  await shown(agent, 1, 1);
  const [second, third, fourth] = [await writes('The second'), await writes('The third'), await writes('The fourth')];
  await second.panel.getByText(second.words.statusPlace(1)).waitFor();
  await third.panel.getByText(third.words.statusPlace(2)).waitFor();
  expect(await section('list.visitors').getByRole('listitem').count()).toBe(1);

  const [fewer, more] = [page.getByRole('button', { name: t('list.fewerSlots') }), page.getByRole('button', { name: t('list.moreSlots') })];
  expect(await fewer.isDisabled()).toBe(true);
  await more.click();
  await section('list.visitors').getByText('The second').waitFor();
  await second.panel.getByRole('heading', { name: 'Maja Ek' }).waitFor();
  await third.panel.getByText(third.words.statusPlace(1)).waitFor();
  await shown(agent, 2, 2);

  // A freed slot takes the next one by itself.
  await agent.openRow('The first');
  await page.getByRole('button', { name: new RegExp(`^${t('thread.end')}`) }).click();
  await first.panel.getByText(first.words.endedBy('Maja Ek')).waitFor();
  await section('list.visitors').getByText('The third').waitFor();
  await third.panel.getByRole('heading', { name: 'Maja Ek' }).waitFor();
  await fourth.panel.getByText(fourth.words.statusPlace(1)).waitFor();
  await shown(agent, 2, 2);

  // And by the visitor's hand as well.
  await second.end();
  await section('list.visitors').getByText('The fourth').waitFor();
  await shown(agent, 2, 2);
  expect(await section('list.queue').count()).toBe(0);

  await more.focus();
  await page.keyboard.press('Enter');
  await shown(agent, 2, 3);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await shown(agent, 2, 2);
  await page.keyboard.press('Enter');
  // Fewer than are taken: nobody is sent away.
  await page.getByRole('meter', { name: t('list.mySlots', { taken: 2, count: 1 }) }).waitFor();
  await shown(agent, 2, 1);
  expect(await section('list.visitors').getByRole('listitem').count()).toBe(2);
  // There is nothing fewer than one; the keyboard goes on from there all the same.
  await eventually(() => fewer.isDisabled()).toBe(true);
  await page.keyboard.press('Tab');
  await eventually(() => more.evaluate((button) => button === document.activeElement)).toBe(true);
});
