import { IdentifyVisitor, type PageInput } from '../operations.generated.ts';
import type { Operation } from '../../operation.ts';
import { Refused } from '../link/errors.ts';
import type { Lock } from '../lock.ts';
import type { Store } from '../store.ts';

interface IdentityOptions {
  siteKey: string;
  store: Store;
  lock: Lock;
  language(): string;
  page(): PageInput;
  /** There is no chat for this browser. */
  gone(): void;
  post<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): Promise<Data>;
}

/** Who this browser is on this site. */
export interface Identity {
  /** Asks once a page; the token of an earlier visit makes it the same visitor. */
  token(): Promise<string>;
  refused(): void;
}

export function createIdentity({ siteKey, store, lock, language, page, gone, post }: IdentityOptions): Identity {
  let current: string | null = null;
  return {
    // Two tabs that open the chat at the same moment must not become two visitors.
    token: async () => (current ??= await lock(identify)),
    refused: () => {
      current = null;
    },
  };

  async function identify(): Promise<string> {
    const { identifyVisitor } = await post(IdentifyVisitor, {
      input: { siteKey, token: store.get('token'), language: language(), page: page() },
    }).catch((error: unknown) => {
      if (error instanceof Refused && error.code === 'NOT_FOUND') gone();
      throw error;
    });
    const { token } = identifyVisitor;
    if (!token) throw new Refused('BAD_REQUEST');
    store.set('token', token);
    return token;
  }
}
