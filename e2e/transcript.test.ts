import { expect, test } from 'vitest';
import { afterWords } from '../widget/after/words.ts';
import { makeTeam } from './api.ts';
import { eventually, useBrowsers } from './browser.ts';
import { enter } from './portal.ts';
import { visit } from './widget.ts';

const browsers = useBrowsers();
const address = () => `elin.${crypto.randomUUID()}@example.com`;

test('a visitor has the conversation mailed to itself, from the menu and after the end; few times an hour', async () => {
  for (const { language, locale, viewport } of [
    { language: 'en', locale: 'en-GB', viewport: { width: 1440, height: 900 } },
    { language: 'sv', locale: 'sv-SE', viewport: { width: 390, height: 844 } },
  ] as const) {
    const after = afterWords[language];
    const { siteKey, agent: maja } = await makeTeam({ locale: language });
    const agent = await enter(browsers, maja, { language });
    const visitor = await visit(await browsers.open({ viewport, locale }), { siteKey, language });
    const { panel, words, page } = visitor;
    await visitor.open();
    await visitor.say('My tent has a hole');
    await agent.openRow('My tent has a hole');

    await panel.getByRole('button', { name: words.menu }).click();
    await panel.getByRole('button', { name: words.mail }).click();
    const form = panel.getByRole('group', { name: after.mail });
    const field = form.getByRole('textbox', { name: after.address });
    await eventually(() => field.evaluate((element) => element.matches(':focus'))).toBe(true);
    await field.fill('elin');
    await field.press('Enter');
    await form.getByText(after.wrong).waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const first = address();
    await field.fill(first);
    await field.press('Enter');
    await panel.getByText(after.sent(first)).waitFor();
    await eventually(() => visitor.composer.evaluate((element) => element.matches(':focus'))).toBe(true);
    await agent.details.getByText(first).waitFor();
    await agent.details.getByText(agent.t('details.email.byVisitor')).waitFor();

    await panel.getByRole('button', { name: words.menu }).click();
    await panel.getByRole('button', { name: words.mail }).click();
    await field.press('Escape');
    await form.waitFor({ state: 'hidden' });
    expect(await panel.isVisible()).toBe(true);

    // Asked whether to end, with the keyboard alone, after a mail whose button waits for the end.
    await panel.getByRole('button', { name: words.menu }).press('Enter');
    await panel.getByRole('button', { name: words.endChat }).press('Enter');
    const stay = panel.getByRole('button', { name: words.endNo });
    await eventually(() => stay.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.keyboard.press('Escape');
    await eventually(() => visitor.composer.evaluate((element) => element.matches(':focus'))).toBe(true);

    await visitor.end();
    const offer = panel.getByRole('button', { name: after.mail });
    for (let n = 2; n <= 3; n++) {
      await offer.click();
      const next = address();
      await field.fill(next);
      await form.getByRole('button', { name: after.send, exact: true }).click();
      await panel.getByText(after.sent(next)).waitFor();
    }
    // Still there for who comes back, and the API says when it is enough.
    await page.reload();
    await offer.click();
    await field.fill(address());
    await form.getByRole('button', { name: after.send, exact: true }).click();
    await form.getByText(after.tooMany).waitFor();
    await form.getByRole('button', { name: after.cancel }).click();
    await offer.waitFor();
  }
}, 120_000);
