import type { Client } from '@urql/core';
import type { ChosenFile } from '../../live/outbox.ts';
import { CreateUploadDocument, DeleteUploadDocument } from '../files.generated.ts';
import type { Announced } from './uploads.ts';

/** Trying the same later can help. */
const passing = ['RATE_LIMITED', 'UNAVAILABLE', 'INTERNAL_SERVER_ERROR', 'UNAUTHENTICATED'];

/** Asks the API for a place for the file. */
export async function announce(client: Client, { clientId, name, size }: ChosenFile): Promise<Announced> {
  const { data, error } = await client.mutation(CreateUploadDocument, { input: { clientId, name, size } }).toPromise();
  const { upload, userErrors = [] } = data?.createUpload ?? {};
  if (upload) return { kind: 'place', ...upload };
  if (userErrors[0]) return { kind: 'failed', problem: userErrors[0].code };
  const { code, retryAfterSeconds } = error?.graphQLErrors[0]?.extensions ?? {};
  // Without a code the line was cut.
  if (typeof code === 'string' && !passing.includes(code)) return { kind: 'failed', problem: 'REFUSED' };
  return { kind: 'again', afterMs: typeof retryAfterSeconds === 'number' ? retryAfterSeconds * 1000 : 0 };
}

/** The API need not keep a place for it any more. */
export const takeBack = (client: Client, clientId: string): Promise<unknown> => client.mutation(DeleteUploadDocument, { clientId }).toPromise();
