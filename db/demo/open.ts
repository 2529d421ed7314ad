import type { Story } from './story.ts';

/**
 * Going on or waiting, with the minutes since it started. Those without an agent stand in the queue. Each has a label,
 * the queued too, so that after the import of the real history its figure without label is exact.
 */
export const open: readonly (Story & { minutesAgo: number })[] = [
  {
    minutesAgo: 14,
    site: 'demo-nordlund',
    visitor: { name: 'Freja Holmgren', language: 'sv', email: 'freja@example.se', page: '/sv/sovsackar/nordlund-tre', title: 'Nordlund Tre – sovsäck' },
    agent: 'maja',
    label: 'Order',
    tags: ['sovsäck'],
    lines: [
      [0, 'v', 'Hej! Räcker Nordlund Tre för en natt i snöbivack?'],
      [23, 'maja', 'Hej Freja! Den är gjord för ner till −5. För bivack skulle jag ta Nordlund Fyra, eller lägga till en innersäck.'],
      [84, 'v', 'Hur mycket varmare blir det med innersäcken?'],
      [121, 'maja', 'Ungefär 6 grader. Den väger 350 gram.'],
      [176, 'v', 'Finns den i lager i Umeå? Jag åker på fredag.'],
    ],
  },
  {
    minutesAgo: 6,
    site: 'demo-nordlund',
    visitor: { name: 'Daniel Whitmore', language: 'en', email: 'd.whitmore@example.com', page: '/orders/20512', title: 'Order 20512' },
    agent: 'maja',
    label: 'Delivery',
    lines: [
      [0, 'v', 'Hi, can I change the delivery address of order 20512? I’m moving tomorrow.'],
      [41, 'maja', 'Hi Daniel! It leaves the warehouse at 14:00, so yes, if you tell me the new one now.'],
      [97, 'v', 'Great: Södra vägen 12, 412 54 Göteborg.'],
      [119, 'maja', 'Changed. You get a new confirmation by e-mail in a minute.'],
    ],
  },
  {
    minutesAgo: 9,
    site: 'demo-nordlund',
    visitor: { name: 'Mikael Strand', language: 'sv', phone: '070-174 06 02', page: '/sv/jackor/skarv', title: 'Skarv skaljacka' },
    agent: 'elsa',
    label: 'Sizes',
    lines: [
      [0, 'v', 'Är Skarv stor i storleken? Jag har M i det mesta.'],
      [12, 'elsa', 'Hej Mikael! Den är normal, men ta L om du vill ha en dunjacka under.'],
      [58, 'v', 'Jag ska mest ha den på våren, så M då?'],
    ],
  },
  {
    minutesAgo: 4,
    site: 'demo-nordlund',
    visitor: { name: 'Ingrid Dahl', language: 'sv', page: '/sv/retur', title: 'Retur' },
    label: 'Returns',
    lines: [
      [0, 'v', 'Hej, jag hittar inte returetiketten i paketet.'],
      [33, 'v', 'Ordernumret är 20377.'],
    ],
  },
  {
    minutesAgo: 2,
    site: 'demo-nordlund',
    visitor: { name: 'Tom Ashworth', language: 'en', page: '/stoves/primus-omni', title: 'Multifuel stove' },
    label: 'Other',
    lines: [[0, 'v', 'Does the multifuel stove work with petrol from a normal filling station?']],
  },
];
