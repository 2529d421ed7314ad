import type { adminPermissions as english } from '../en/adminPermissions.ts';
import type { TranslationOf } from '../messages.ts';

export const adminPermissions: TranslationOf<typeof english> = {
  'admin.permission.SEND_MESSAGES': 'Skriva till besökare',
  'admin.permission.SEND_MESSAGES.hint': 'Agenter får det alltid i sina egna konversationer. En API-nyckel behöver det.',
  'admin.permission.READ_ALL_CONVERSATIONS': 'Läsa alla konversationer',
  'admin.permission.READ_ALL_CONVERSATIONS.hint': 'På alla webbplatser och hos alla agenter, inte bara i de egna grupperna.',
  'admin.permission.MANAGE_CONVERSATIONS': 'Hantera konversationer',
  'admin.permission.MANAGE_CONVERSATIONS.hint': 'Avsluta, etikettera, tagga och dela ut andras konversationer.',
  'admin.permission.VIEW_STATISTICS': 'Se statistik',
  'admin.permission.VIEW_STATISTICS.hint': 'Etikettstatistik och svarstider.',
  'admin.permission.MANAGE_AGENTS': 'Hantera agenter',
  'admin.permission.MANAGE_AGENTS.hint': 'Lägga till, ändra, arkivera och logga ut agenter.',
  'admin.permission.MANAGE_GROUPS': 'Hantera grupper',
  'admin.permission.MANAGE_GROUPS.hint': 'Lägga till, ändra och arkivera grupper.',
  'admin.permission.MANAGE_SITES': 'Hantera webbplatser',
  'admin.permission.MANAGE_SITES.hint': 'Lägga till, ändra och arkivera webbplatser och deras widget.',
  'admin.permission.MANAGE_LABELS': 'Hantera etiketter',
  'admin.permission.MANAGE_LABELS.hint': 'Lägga till, ändra och arkivera etiketter.',
  'admin.permission.MANAGE_RAPID_RESPONSES': 'Hantera snabbsvar',
  'admin.permission.MANAGE_RAPID_RESPONSES.hint': 'De som alla har.',
  'admin.permission.MANAGE_API_KEYS': 'Hantera API-nycklar',
  'admin.permission.MANAGE_API_KEYS.hint': 'Skapa och återkalla nycklar för andra program.',
  'admin.permission.MANAGE_WORKSPACE': 'Hantera arbetsytan',
  'admin.permission.MANAGE_WORKSPACE.hint': 'Ändra det som gäller för alla, till exempel om en etikett krävs.',
  'admin.permission.MANAGE_BANS': 'Hantera blockeringar',
  'admin.permission.MANAGE_BANS.hint': 'Se alla blockerade besökare, och häva en blockering.',
};
