import { type Exchange, makeOperation, type OperationResult } from '@urql/core';
import { filter, map, merge, pipe, share } from 'wonka';

const waiting = { waiting: true };

/**
 * While the cache waits for an answer it puts all that comes into layers, an answer into the layer of its question. A
 * later event can then lie below an older answer, which hides it, and a question that hangs keeps it so. Here it never
 * waits: the exchange inside tells it at once that the answer to a query comes in parts, the first of them empty, and
 * the one outside lets nobody see that part; mutations, of which none is shown before it is done, are passed as those
 * for the network only. What comes is written when it comes; that the old never undoes the new is for `newestWins`.
 */
export const unlayered: { outside: Exchange; inside: Exchange } = {
  outside:
    ({ forward }) =>
    (operations) =>
      pipe(
        operations,
        map((operation) =>
          operation.kind === 'mutation' ? makeOperation('mutation', operation, { ...operation.context, requestPolicy: 'network-only' }) : operation,
        ),
        forward,
        filter(({ extensions }) => extensions !== waiting),
      ),
  inside:
    ({ forward }) =>
    (operations) => {
      const shared = share(operations);
      const firstParts = pipe(
        shared,
        filter(({ kind }) => kind === 'query'),
        map((operation): OperationResult => ({ operation, data: undefined, error: undefined, extensions: waiting, stale: false, hasNext: true })),
      );
      return merge([firstParts, forward(shared)]);
    },
};
