import { randomUUID } from 'node:crypto';
import { type APIRequestContext, type BrowserContextOptions, request } from 'playwright-core';
import { inject } from 'vitest';
import { demoPassword, emailOf } from '../db/demo/people.ts';

export const password = demoPassword;

export interface Person {
  name: string;
  email: string;
}

/** People of a test's own, with a site of their own: nobody else's presence decides who gets its visitors. */
export interface Team {
  siteName: string;
  siteKey: string;
  people: readonly Person[];
}

export interface Api {
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Cookies for a browser, signed in as the same agent. */
  signedIn(): Promise<Pick<BrowserContextOptions, 'storageState'>>;
}

/** The API as an agent sees it. */
export async function apiOf(email = emailOf('maja'), url = inject('url')): Promise<Api> {
  const http = await request.newContext({ baseURL: url });
  const { csrfToken }: { csrfToken: string } = await (await http.get('/api/auth/csrf')).json();
  await http.post('/api/auth/callback/credentials', { form: { email, password, csrfToken, json: 'true' } });
  return { ask: (query, variables = {}) => ask(http, query, variables), signedIn: async () => ({ storageState: await http.storageState() }) };
}

interface TeamOptions {
  people: readonly { name: string; locale?: 'sv' | 'en'; role?: 'ADMIN' | 'AGENT'; maxActiveChats?: number }[];
  languages?: readonly ('sv' | 'en')[];
  whenUnavailable?: 'QUEUE' | 'HIDE';
}

/** Agents in a group of their own, which gets the visitors of a site of its own on the shop. */
export async function makeTeam({ people, languages = ['en', 'sv'], whenUnavailable = 'QUEUE' }: TeamOptions): Promise<Team> {
  const { ask: tell } = await apiOf();
  const id = randomUUID().slice(0, 8);
  const { createGroup } = await tell<{ createGroup: { group: { id: string } } }>(
    'mutation ($input: CreateGroupInput!) { createGroup(input: $input) { group { id } } }',
    { input: { clientId: id, name: `Team ${id}` } },
  );
  const groupIds = [createGroup.group.id];
  const team = people.map(({ name, locale = 'en', role = 'AGENT', maxActiveChats = 4 }, index) => ({
    name, locale, role, maxActiveChats, groupIds, password, clientId: `${id}-${index}`, email: `${id}-${index}@nordlund.shop`,
  }));
  for (const input of team) await tell('mutation ($input: CreateAgentInput!) { createAgent(input: $input) { agent { id } } }', { input });
  const { createSite } = await tell<{ createSite: { site: { name: string; key: string } } }>(
    'mutation ($input: CreateSiteInput!) { createSite(input: $input) { site { name key } } }',
    { input: { clientId: id, name: `Shop ${id}`, allowedOrigins: [inject('shop')], languages, whenUnavailable, groupIds } },
  );
  return { siteName: createSite.site.name, siteKey: createSite.site.key, people: team };
}

async function ask<Data>(http: APIRequestContext, query: string, variables: Record<string, unknown>): Promise<Data> {
  const response = await http.post('/graphql', { data: { query, variables } });
  const { data, errors }: { data: Data; errors?: unknown } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
