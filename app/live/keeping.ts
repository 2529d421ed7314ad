import { type Exchange, mapExchange } from '@urql/core';

/** A reading that did not get through takes nothing from the screen: what was read before stays, with the error beside it. */
export function keepsWhatWasRead(): Exchange {
  const read = new Map<number, unknown>();
  return mapExchange({
    onOperation({ kind, key }) {
      if (kind === 'teardown') read.delete(key);
    },
    onResult(result) {
      const { operation, data, error } = result;
      if (operation.kind !== 'query') return result;
      if (data) read.set(operation.key, data);
      return !data && error?.networkError ? { ...result, data: read.get(operation.key) } : result;
    },
  });
}
