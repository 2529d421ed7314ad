import type { Caller } from '../context.ts';
import { forbidden, Mendable } from '../errors.ts';
import { clientIdOf, written } from '../input.ts';
import { announce, sizeOf, type Upload } from './announce.ts';
import { canUpload } from './attachment.policy.ts';
import { fileNameOf } from './name.ts';

interface CreateUploadInput {
  clientId: string;
  name: string;
  size: number;
}

/** A place for a file that is to come. `address`: from where a visitor asks. */
export async function createUpload(caller: Caller, input: CreateUploadInput, address?: string): Promise<Upload> {
  const { actor, directory } = caller;
  const clientId = clientIdOf(input.clientId);
  const name = fileNameOf(written('name', input.name, 10_000));
  if (!canUpload(actor, directory.workspace)) {
    if (actor.type !== 'VISITOR') throw forbidden();
    throw new Mendable('FILES_OFF', null, 'Visitors cannot send files here.');
  }
  const size = sizeOf(input.size, caller);
  const isSame = (known: { size: number }) => known.size === size;
  return announce(caller, { clientId, isSame, file: () => ({ name, size, key: null, type: null, width: null, height: null }), address });
}
