import type { Client } from '@urql/core';
import type { ChosenFile } from '../../live/outbox.ts';
import { CopyRapidFileDocument, CreateUploadDocument, DeleteUploadDocument, FreshLinksDocument } from '../files.generated.ts';
import type { Announced } from './uploads.ts';

/** Trying the same later can help. */
const passing = ['RATE_LIMITED', 'UNAVAILABLE', 'INTERNAL_SERVER_ERROR', 'UNAUTHENTICATED'];

/** Asks the API for a place for the file, for a copy of one that it has, or whether it is still there. */
export async function announce(client: Client, file: ChosenFile): Promise<Announced> {
  if (file.attachmentId) return known(client, file.attachmentId);
  const { data, error } = await ask(client, file);
  const { upload, userErrors = [] } = data?.made ?? {};
  if (upload) return { kind: 'place', ...upload };
  if (userErrors[0]) return { kind: 'failed', problem: userErrors[0].code };
  const { code, retryAfterSeconds } = error?.graphQLErrors[0]?.extensions ?? {};
  // Without a code the line was cut.
  if (typeof code === 'string' && !passing.includes(code)) return { kind: 'failed', problem: 'REFUSED' };
  return { kind: 'again', afterMs: typeof retryAfterSeconds === 'number' ? retryAfterSeconds * 1000 : 0 };
}

/** The API need not keep a place for it any more. */
export const takeBack = (client: Client, clientId: string): Promise<unknown> => client.mutation(DeleteUploadDocument, { clientId }).toPromise();

const ask = (client: Client, { clientId, name, size, copyOf }: ChosenFile) =>
  copyOf
    ? client.mutation(CopyRapidFileDocument, { input: { clientId, attachmentId: copyOf } }).toPromise()
    : client.mutation(CreateUploadDocument, { input: { clientId, name, size } }).toPromise();

async function known(client: Client, attachmentId: string): Promise<Announced> {
  const { data } = await client.query(FreshLinksDocument, { id: attachmentId }, { requestPolicy: 'network-only' }).toPromise();
  if (!data) return { kind: 'again', afterMs: 0 };
  return data.attachment ? { kind: 'place', attachmentId, path: '', stored: true } : { kind: 'failed', problem: 'UNKNOWN' };
}
