/** What the made-up shop Nordlund is set up with. */

export const sites = [
  { key: 'demo-nordlund', name: 'nordlund.shop', languages: ['en', 'sv'], whenUnavailable: 'QUEUE', color: '#1f6f54', group: 'Customer service' },
  { key: 'demo-nordlund-b2b', name: 'business.nordlund.shop', languages: ['sv', 'en'], whenUnavailable: 'HIDE', color: '#5a48d6', group: 'Sales & business' },
] as const;

export type SiteKey = (typeof sites)[number]['key'];
export type GroupName = (typeof sites)[number]['group'];

/** Each at least 3:1 on the light and on the dark surface. */
export const labels = {
  Returns: '#c2571a',
  Delivery: '#3e8de0',
  Invoice: '#8a6fe0',
  Sizes: '#2f9468',
  Complaint: '#d4504e',
  Order: '#a67c00',
  Other: '#7a7f8c',
} as const;

export type LabelName = keyof typeof labels;

/** `owner` left out: everyone's. */
export const rapidResponses: readonly { name: string; text: string; owner?: string }[] = [
  { name: 'hello', text: 'Hi and welcome to Nordlund! How can I help you?' },
  { name: 'hej', text: 'Hej och välkommen till Nordlund! Vad kan jag hjälpa dig med?' },
  {
    name: 'returns',
    text: 'You can return unused gear within 60 days. Print the label from nordlund.shop/returns, put it on the parcel and leave it at any PostNord point. The money is back within 5 days of its arrival.',
  },
  {
    name: 'retur',
    text: 'Du kan returnera oanvända varor inom 60 dagar. Skriv ut etiketten på nordlund.shop/retur, sätt den på paketet och lämna det hos ett PostNord-ombud. Pengarna är tillbaka inom 5 dagar från att vi fått det.',
  },
  { name: 'delivery', text: 'Orders placed before 14:00 leave our warehouse in Östersund the same day. Delivery takes 1–3 days in Sweden and Norway, 3–5 days in the rest of Europe.' },
  { name: 'faktura', text: 'Jag har skickat en ny kopia av fakturan till din e-postadress. Förfallodagen är 30 dagar från idag.' },
  { name: 'sizes', text: 'Between two sizes? For shells, take the larger one if you wear a mid layer under it; for base layers, the smaller one.', owner: 'elsa' },
  { name: 'offert', text: 'Tack! Jag räknar på det och återkommer med en offert på mejl senast i morgon före lunch.', owner: 'sara' },
];
