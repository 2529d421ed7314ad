import { randomUUID } from 'node:crypto';
import { type BrowserContextOptions, request } from 'playwright-core';
import { inject } from 'vitest';
import { demoPassword, emailOf } from '../db/demo/people.ts';

export const password = demoPassword;
export const owner = { email: emailOf('maja') };

export interface Person {
  name: string;
  email: string;
}

export interface Api {
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Cookies for a browser, signed in as the same agent. */
  signedIn(): Promise<Pick<BrowserContextOptions, 'storageState'>>;
}

/** The server closes a connection that has been idle for some seconds, perhaps while the next request is on its way. */
const maxRetries = 3;

/** The API as an agent sees it. */
export async function apiOf({ email }: Pick<Person, 'email'>, url = inject('url')): Promise<Api> {
  const http = await request.newContext({ baseURL: url });
  const { csrfToken }: { csrfToken: string } = await (await http.get('/api/auth/csrf')).json();
  const signIn = await http.post('/api/auth/callback/credentials', { form: { email, password, csrfToken, json: 'true' }, maxRetries });
  if (!signIn.ok()) throw new Error(`${email} could not sign in: ${await signIn.text()}`);
  return {
    signedIn: async () => ({ storageState: await http.storageState() }),
    async ask<Data>(query: string, variables = {}) {
      const { data, errors }: { data: Data; errors?: unknown } = await (await http.post('/graphql', { data: { query, variables }, maxRetries })).json();
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
}

interface AgentOptions {
  name?: string;
  locale?: 'sv' | 'en';
  role?: 'ADMIN' | 'AGENT';
  maxActiveChats?: number;
}

interface SiteOptions {
  languages?: readonly ('sv' | 'en')[];
  whenUnavailable?: 'QUEUE' | 'HIDE' | 'OFFLINE_FORM';
}

/** An agent with a site of their own on the shop: nobody else's presence decides who gets its visitors. */
export interface Team {
  siteKey: string;
  siteId: string;
  /** As it stands in Admin. */
  siteName: string;
  /** Its group's name. */
  group: string;
  agent: Person;
  /** One more of the same group. */
  hire(options: AgentOptions): Promise<Person>;
}

let asOwner: Promise<Api> | undefined;

export async function makeTeam({ languages = ['en', 'sv'], whenUnavailable = 'QUEUE', ...agent }: AgentOptions & SiteOptions = {}): Promise<Team> {
  // Signed in once a file: guesses and sign-ins from one address are counted.
  const { ask } = await (asOwner ??= apiOf(owner));
  const clientId = randomUUID();
  const { createGroup } = await ask<{ createGroup: { group: { id: string } } }>(
    'mutation ($input: CreateGroupInput!) { createGroup(input: $input) { group { id } } }',
    { input: { clientId, name: `Team ${clientId}` } },
  );
  const groupIds = [createGroup.group.id];
  const { createSite } = await ask<{ createSite: { site: { id: string; key: string; name: string } } }>(
    'mutation ($input: CreateSiteInput!) { createSite(input: $input) { site { id key name } } }',
    { input: { clientId, name: `Shop ${clientId}`, allowedOrigins: [inject('shop')], languages, whenUnavailable, groupIds } },
  );
  const hire = async ({ name = 'Maja Ek', ...options }: AgentOptions) => {
    const id = randomUUID();
    const person = { name, email: `${id}@nordlund.shop` };
    const input = { ...person, ...options, clientId: id, password, groupIds };
    await ask('mutation ($input: CreateAgentInput!) { createAgent(input: $input) { agent { id } } }', { input });
    return person;
  };
  const { id: siteId, key: siteKey, name: siteName } = createSite.site;
  return { siteKey, siteId, siteName, group: `Team ${clientId}`, agent: await hire(agent), hire };
}

/** As any program of an agent's would: the file's id, for a message. */
export async function upload({ ask }: Api, name: string, bytes: Buffer): Promise<string> {
  const { createUpload } = await ask<{ createUpload: { upload: { attachmentId: string; path: string } } }>(
    'mutation ($input: CreateUploadInput!) { createUpload(input: $input) { upload { attachmentId path } } }',
    { input: { clientId: randomUUID(), name, size: bytes.length } },
  );
  const { ok, status } = await fetch(inject('url') + createUpload.upload.path, { method: 'PUT', body: new Uint8Array(bytes) });
  if (!ok) throw new Error(`${name} was not taken: ${status}`);
  return createUpload.upload.attachmentId;
}
