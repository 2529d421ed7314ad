import { admin as enAdmin } from './en/admin.ts';
import { avatar as enAvatar } from './en/avatar.ts';
import { beside as enBeside } from './en/beside.ts';
import { client as enClient } from './en/client.ts';
import { common as enCommon } from './en/common.ts';
import { emoji as enEmoji } from './en/emoji.ts';
import { presence as enPresence } from './en/presence.ts';
import { rapid as enRapid } from './en/rapid.ts';
import { settings as enSettings } from './en/settings.ts';
import { signin as enSignin } from './en/signin.ts';
import { workspace as enWorkspace } from './en/workspace.ts';
import { writing as enWriting } from './en/writing.ts';
import type { Area, Areas, Dictionary, Language, TranslationOf } from './messages.ts';
import { admin as svAdmin } from './sv/admin.ts';
import { avatar as svAvatar } from './sv/avatar.ts';
import { beside as svBeside } from './sv/beside.ts';
import { client as svClient } from './sv/client.ts';
import { common as svCommon } from './sv/common.ts';
import { emoji as svEmoji } from './sv/emoji.ts';
import { presence as svPresence } from './sv/presence.ts';
import { rapid as svRapid } from './sv/rapid.ts';
import { settings as svSettings } from './sv/settings.ts';
import { signin as svSignin } from './sv/signin.ts';
import { workspace as svWorkspace } from './sv/workspace.ts';
import { writing as svWriting } from './sv/writing.ts';

type Translations = { [A in Area]: TranslationOf<Areas[A]> };

export const dictionaries: Record<Language, Translations> = {
  en: {
    admin: enAdmin,
    avatar: enAvatar,
    beside: enBeside,
    client: enClient,
    common: enCommon,
    emoji: enEmoji,
    presence: enPresence,
    rapid: enRapid,
    settings: enSettings,
    signin: enSignin,
    workspace: enWorkspace,
    writing: enWriting,
  },
  sv: {
    admin: svAdmin,
    avatar: svAvatar,
    beside: svBeside,
    client: svClient,
    common: svCommon,
    emoji: svEmoji,
    presence: svPresence,
    rapid: svRapid,
    settings: svSettings,
    signin: svSignin,
    workspace: svWorkspace,
    writing: svWriting,
  },
};

export function dictionaryOf(language: Language, areas: readonly Area[]): Dictionary {
  return Object.assign({}, ...areas.map((area) => dictionaries[language][area]));
}
