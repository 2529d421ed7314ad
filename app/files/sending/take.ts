import type { Client } from '@urql/core';
import { FileRulesDocument } from '../files.generated.ts';
import { chooseFiles, type Told } from './choose.ts';
import { chosenFiles, keepChosen } from './chosen.ts';
import { deskOf } from './desk.ts';

interface Place {
  client: Client;
  agentId: string;
  /** Of `chosenKey`. */
  key: string;
  locale: string;
}

/** Puts files beside what is written, if they can be sent at all, and begins to send them. */
export async function takeFiles(files: readonly File[], { client, agentId, key, locale }: Place): Promise<Told> {
  const maxMegabytes = await limitOf(client);
  const { taken, problems } = await chooseFiles(files, { locale, maxMegabytes, already: chosenFiles(key).length });
  const { contents, uploads } = deskOf(client, agentId);
  for (const { clientId, content } of taken) contents.add(clientId, content);
  keepChosen(key, [...chosenFiles(key), ...taken.map(({ clientId, name, size }) => ({ clientId, name, size }))]);
  for (const { clientId, name, size } of taken) void uploads.start({ clientId, name, size });
  return { problems, taken: taken.map(({ name }) => name) };
}

/** Null when it does not come soon, as without a line: then the API says it when the line is back. */
async function limitOf(client: Client): Promise<number | null> {
  const asked = client.query(FileRulesDocument, {}).toPromise();
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patienceMs));
  return (await Promise.race([asked, late]))?.data?.fileRules.maxMegabytes ?? null;
}

const patienceMs = 1_500;
