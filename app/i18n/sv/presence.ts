import type { presence as english } from '../en/presence.ts';
import type { TranslationOf } from '../messages.ts';

export const presence: TranslationOf<typeof english> = {
  'presence.idle': { one: 'Borta: du var inaktiv i {count} minut', other: 'Borta: du var inaktiv i {count} minuter' },
  'presence.idleBack': 'Rör musen eller tryck på en tangent, så är du Online igen.',
  'autoAway.title': 'Auto away',
  'autoAway.on': 'Gå Borta av sig självt när jag är inaktiv',
  'autoAway.hint': 'Inaktiv är du när du inte gör något i någon flik av Samtal, på någon enhet. Då får du inga nya konversationer men behåller dem du har. Så fort du gör något är du Online igen; ett Borta som du själv valt står kvar.',
  'autoAway.minutes': 'Antal inaktiva minuter före Borta',
  'autoAway.minutesHint': 'Från 1 till 480.',
};
