/**
 * How to use:
 * 1. Texts stand in en/AREA.ts and sv/AREA.ts, keys led by the area: `'admin.sites.copy': 'Copy'`. The types hold both equal.
 * 2. Placeholders are `{name}`; what is counted is `{ one: '{count} label', other: '{count} labels' }` and wants `count`.
 * 3. In a layout: `<Messages {...await messagesFor('common', 'admin')}>` gives these areas to the client, in one language.
 * 4. In a client component: `const t = useMessages()`, then `t('admin.sites.copy')` or `t('…', { name })`.
 * 5. In a server component: `const t = await serverMessages()`. Dates, numbers, durations: `useFormat()` of format.ts.
 */
import type { admin } from './en/admin.ts';
import type { avatar } from './en/avatar.ts';
import type { beside } from './en/beside.ts';
import type { client } from './en/client.ts';
import type { common } from './en/common.ts';
import type { emoji } from './en/emoji.ts';
import type { presence } from './en/presence.ts';
import type { rapid } from './en/rapid.ts';
import type { settings } from './en/settings.ts';
import type { signin } from './en/signin.ts';
import type { workspace } from './en/workspace.ts';
import type { writing } from './en/writing.ts';

export type Language = 'sv' | 'en';
export type Counted = { readonly one: string; readonly other: string };
export type Message = string | Counted;

export interface Areas {
  admin: typeof admin;
  avatar: typeof avatar;
  beside: typeof beside;
  client: typeof client;
  common: typeof common;
  emoji: typeof emoji;
  presence: typeof presence;
  rapid: typeof rapid;
  settings: typeof settings;
  signin: typeof signin;
  workspace: typeof workspace;
  writing: typeof writing;
}
export type Area = keyof Areas;
type English = Areas[Area] extends infer A ? (A extends unknown ? keyof A : never) : never;
export type MessageKey = English & string;
export type Values = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: Values) => string;
export type Dictionary = Readonly<Partial<Record<MessageKey, Message>>>;

/** The same keys as the English area; counted where that is counted. */
export type TranslationOf<T> = { readonly [K in keyof T]: T[K] extends string ? string : Counted };

export function translator(language: Language, dictionary: Dictionary): Translate {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (key, values = {}) => {
    const message = dictionary[key];
    if (message === undefined) return key;
    const text = typeof message === 'string' ? message : message[form(plural, values.count)];
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? number.format(value) : value;
    });
  };
}

function form(plural: Intl.PluralRules, count: string | number | undefined): 'one' | 'other' {
  return plural.select(Number(count)) === 'one' ? 'one' : 'other';
}
