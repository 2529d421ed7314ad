import { randomUUID } from 'node:crypto';
import { makeTeam } from './api.ts';
import type { Browsers } from './browser.ts';
import { enter, type Portal } from './portal.ts';
import { visit } from './widget.ts';

/** Maja, who has Elin's question open, and Johan of the same team. */
export async function theTwo(browsers: Browsers, { language = 'en', ...options }: Parameters<typeof enter>[2] = {}) {
  // All tests share the workspace: a name of its own finds this one.
  const name = `Johan ${randomUUID().slice(0, 8)}`;
  const team = await makeTeam({ locale: language });
  const maja = await enter(browsers, team.agent, { language, ...options });
  const visitor = await visit(await browsers.open(), { siteKey: team.siteKey });
  await visitor.open();
  await visitor.say('My invoice is wrong');
  await maja.openRow('My invoice is wrong');
  await maja.log.getByText('My invoice is wrong', { exact: true }).waitFor();
  const johan = await enter(browsers, await team.hire({ name, locale: language }), { language, ...options });
  return { ...team, maja, johan, visitor, name };
}

/** By the menu, an agent or a group. */
export async function ask({ page, t }: Portal, name: string, note = ''): Promise<void> {
  await page.getByRole('button', { name: t('thread.more') }).click();
  await page.getByRole('menuitem', { name: t('transfer.menu') }).click();
  const dialog = page.getByRole('dialog', { name: t('transfer.title') });
  await dialog.getByRole('combobox').fill(name);
  await dialog.getByRole('option').first().click();
  await dialog.getByRole('textbox', { name: t('transfer.note') }).fill(note);
  await dialog.getByRole('button', { name: t('transfer.send') }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** With the sender, and with whoever is asked and has the conversation open. */
export const bar = ({ page, t }: Portal) => page.getByRole('region', { name: t('transfer.title'), exact: true });

/** On top of the list of whoever is asked. */
export const card = ({ page, t }: Portal) => page.getByRole('region', { name: t('transfer.asked') });

export const accept = (portal: Portal) => portal.t('transfer.acceptNamed', { name: '' }).trim();
export const decline = (portal: Portal) => portal.t('transfer.declineNamed', { name: '' }).trim();
