import { IdentifyVisitor, type PageInput } from '../operations.generated.ts';
import type { Operation } from '../../operation.ts';
import { Refused } from '../link/errors.ts';
import type { Lock } from '../lock.ts';
import type { Store } from '../store.ts';

interface IdentityOptions {
  siteKey: string;
  store: Store;
  lock: Lock;
  /** By which the visitor comes from another origin of the site. */
  handover?: string | undefined;
  /** The visitor has come by it. */
  came(): void;
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

export function createIdentity({ siteKey, store, lock, handover, came, language, page, gone, post }: IdentityOptions): Identity {
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
      input: { siteKey, token: store.get('token'), handover, language: language(), page: page() },
    }).catch((error: unknown) => {
      if (error instanceof Refused && error.code === 'NOT_FOUND') gone();
      throw error;
    });
    const code = handover;
    // Good once, whatever the answer.
    handover = undefined;
    const { token } = identifyVisitor;
    // By a code that does not hold one becomes nobody new.
    if (!token && code && store.get('token')) return identify();
    if (!token) throw new Refused('BAD_REQUEST');
    store.set('token', token);
    if (code) came();
    return token;
  }
}
