import { Download, Languages, Minus, Monitor, Moon, Plus, Sun, UserRound } from 'lucide-react';
import { usePathname, useRouter } from 'next/navigation';
import { pagesFor } from '../../(admin)/admin/pages.ts';
import { useSlots } from '../../(workspace)/conversations/list/useSlots.ts';
import { useUpdateMeMutation } from '../../(workspace)/settings/general.generated.ts';
import { sections } from '../../(workspace)/settings/sections.ts';
import { useSpeech } from '../../i18n/MessagesProvider.tsx';
import type { Language } from '../../i18n/messages.ts';
import { useLive } from '../../live/LiveContext.ts';
import { asTheme, keepTheme, type Theme, themes } from '../../theme.ts';
import { type Command, offeredBy } from '../commands.ts';
import { install, installOffer } from '../install.ts';
import { areas, managesAnything } from '../places.ts';
import { type Entry, entryOf } from './entries.ts';
import { speech } from './speech.ts';

const looks: Record<Theme, Command['Icon']> = { system: Monitor, light: Sun, dark: Moon };

/** Everything that can be done from here. */
export function useEntries(): Entry[] {
  const { language } = useSpeech();
  const say = speech[language];
  const { open, permissions, me } = useLive();
  const path = usePathname();
  const router = useRouter();
  const slots = useSlots();
  const chooseLanguage = useLanguageChoice();
  const go = (href: string) => () => {
    if (href !== path) router.push(href);
  };
  const place = (href: string, command: Pick<Command, 'label' | 'Icon' | 'hint'>): Command => ({ ...command, id: `go:${href}`, run: go(href) });

  const { admin, ...others } = areas;
  const places = [
    ...Object.values(others).map((area) => place(area.href, { label: area.label, Icon: area.Icon })),
    place('/visitors', { label: 'online.title', Icon: UserRound }),
    ...Object.values(sections).filter(({ href }) => href !== areas.settings.href).map(({ href, title }) => place(href, { label: title, Icon: areas.settings.Icon, hint: areas.settings.label })),
    ...(managesAnything(permissions) ? pagesFor(permissions).map(({ slug, title }) => place(`/admin/${slug}`, { label: title, Icon: admin.Icon, hint: admin.label })) : []),
  ];
  const own: Command[] = [
    ...offeredBy('me'),
    ...(slots.mayHaveMore ? [{ id: 'moreSlots', label: 'list.moreSlots' as const, Icon: Plus, run: slots.more }] : []),
    ...(slots.mayHaveFewer ? [{ id: 'fewerSlots', label: 'list.fewerSlots' as const, Icon: Minus, run: slots.fewer }] : []),
  ];
  if (installOffer()) own.push({ id: 'install', label: 'install.do', Icon: Download, run: () => void install() });
  const theme = asTheme(document.documentElement.dataset.theme);
  const look: Command[] = [
    ...themes.map((one) => ({ id: `theme:${one}`, label: `settings.theme.${one}` as const, Icon: looks[one], checked: one === theme, run: () => keepTheme(one) })),
    { id: 'language:sv', label: 'palette.swedish', Icon: Languages, checked: language === 'sv', run: () => chooseLanguage('sv') },
    { id: 'language:en', label: 'palette.english', Icon: Languages, checked: language === 'en', run: () => chooseLanguage('en') },
  ];
  const visitors: Entry[] = open.map(({ id, visitorName, site, agent, state }) => ({
    id: `open:${id}`,
    group: 'visitors',
    Icon: areas.conversations.Icon,
    text: visitorName ?? say('common.visitor'),
    hint: [agent?.id !== me.id && (agent?.name ?? (state === 'QUEUED' && say('list.queue'))), site?.name].filter(Boolean).join(' · '),
    words: [],
    run: go(`/conversations/${id}`),
  }));
  return [
    ...offeredBy('asked').map((command) => entryOf(language, 'asked', command)),
    ...[...offeredBy('write'), ...offeredBy('thread')].map((command) => entryOf(language, 'conversation', command)),
    ...visitors,
    ...offeredBy('list').map((command) => entryOf(language, 'list', command)),
    ...places.map((command) => entryOf(language, 'places', command)),
    ...own.map((command) => entryOf(language, 'me', command)),
    ...look.map((command) => entryOf(language, 'look', command)),
  ];
}

function useLanguageChoice(): (locale: Language) => void {
  const router = useRouter();
  const { me } = useLive();
  const [, update] = useUpdateMeMutation();
  return (locale) =>
    void update({ input: { id: me.id, locale } }).then(({ error }) => {
      // The server writes the page in it.
      if (!error) router.refresh();
    });
}
