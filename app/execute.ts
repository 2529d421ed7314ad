import { formatDocument, stringifyDocument, type TypedDocumentNode } from '@urql/core';
import { headers } from 'next/headers';
import type {} from '../graphql/bridge.ts';

/** Runs an operation in this process as the agent of the request's cookies. */
export async function execute<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const request = await headers();
  const { data, errors } = await globalThis.samtal.execute({
    query: stringifyDocument(formatDocument(document)),
    variables,
    cookie: request.get('cookie'),
    address: request.get('x-forwarded-for') ?? '',
  });
  if (errors?.[0]) throw new OperationFailed(errors[0].message, errors[0].extensions?.code);
  if (!isData<Data>(data)) throw new OperationFailed('The operation brought no data.');
  return data;
}

export class OperationFailed extends Error {
  readonly code: string | undefined;

  constructor(message: string, code?: string) {
    super(message);
    this.code = code;
  }
}

/** What answers an operation has its type: the schema vouches for it, as codegen does for the hooks. */
function isData<Data>(data: unknown): data is Data {
  return typeof data === 'object' && data !== null;
}
