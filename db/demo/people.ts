import type { GroupName } from './catalog.ts';

/** One for all, so that a newcomer has one to remember. */
export const demoPassword = 'samtal-demo-2026';

interface Person {
  name: string;
  role: 'OWNER' | 'ADMIN' | 'AGENT';
  department: string;
  title: string;
  statusText: string;
  maxActiveChats: number;
  locale: 'sv' | 'en';
  frontOffice: boolean;
  groups: readonly GroupName[];
}

/** By the first part of their e-mail address. */
export const people = {
  maja: {
    name: 'Maja Lindqvist',
    role: 'OWNER',
    department: 'Customer service',
    title: 'Head of customer service',
    statusText: 'In the store on Fridays',
    // Room for a first chat beside the two that are open and the two that wait.
    maxActiveChats: 6,
    locale: 'en',
    frontOffice: true,
    groups: ['Customer service', 'Sales & business'],
  },
  anton: {
    name: 'Anton Berg',
    role: 'ADMIN',
    department: 'Customer service',
    title: 'Team lead',
    statusText: '',
    maxActiveChats: 3,
    locale: 'sv',
    frontOffice: true,
    groups: ['Customer service'],
  },
  elsa: {
    name: 'Elsa Nyström',
    role: 'AGENT',
    department: 'Customer service',
    title: 'Clothing & sizes',
    statusText: 'Ask me about shells and down',
    maxActiveChats: 5,
    locale: 'sv',
    frontOffice: true,
    groups: ['Customer service'],
  },
  otto: {
    name: 'Otto Hall',
    role: 'AGENT',
    department: 'Customer service',
    title: 'Tents & stoves',
    statusText: 'Mornings only this week',
    maxActiveChats: 4,
    locale: 'en',
    frontOffice: true,
    groups: ['Customer service', 'Sales & business'],
  },
  sara: {
    name: 'Sara Haddad',
    role: 'AGENT',
    department: 'Sales',
    title: 'Business customers',
    statusText: '',
    maxActiveChats: 6,
    locale: 'sv',
    frontOffice: true,
    groups: ['Sales & business'],
  },
  nils: {
    name: 'Nils Ek',
    role: 'AGENT',
    department: 'Warehouse',
    title: 'Returns & repairs',
    statusText: 'Repairs take about two weeks',
    maxActiveChats: 2,
    locale: 'sv',
    frontOffice: false,
    groups: ['Customer service'],
  },
} as const satisfies Record<string, Person>;

export type PersonKey = keyof typeof people;

export const emailOf = (key: string): string => `${key}@nordlund.shop`;

export const demoAccounts: readonly { email: string; password: string; role: Person['role'] }[] = Object.entries(people).map(
  ([key, { role }]) => ({ email: emailOf(key), password: demoPassword, role }),
);
