import { randomUUID } from 'node:crypto';
import { owner } from './api.ts';
import type { Browsers } from './browser.ts';
import { alive, enter } from './portal.ts';

export const unique = (name: string): string => `${name} ${randomUUID().slice(0, 6)}`;

/** An admin page and what is done on each of them. */
export async function openAdmin(browsers: Browsers, path: string) {
  const { page } = await enter(browsers, owner, { path: `/admin/${path}`, permissions: ['clipboard-read', 'clipboard-write'] });
  const dialog = page.getByRole('dialog');
  const press = async (name: string | RegExp) => (await alive(page.getByRole('button', { name }))).click();
  const submit = (name: string) => dialog.getByRole('button', { name, exact: true }).click();
  const fill = (label: string, text: string) => dialog.getByLabel(label, { exact: true }).fill(text);
  const toast = (text: string) => page.getByText(text, { exact: true }).waitFor();
  return { page, dialog, press, submit, fill, toast };
}
