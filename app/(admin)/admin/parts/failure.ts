import type { CombinedError } from '@urql/core';
import type { MessageKey, Values } from '../../../i18n/messages.ts';

const keys: Record<string, MessageKey> = {
  UNAUTHENTICATED: 'common.error.unauthenticated',
  FORBIDDEN: 'common.error.forbidden',
  NOT_FOUND: 'common.error.notFound',
  RATE_LIMITED: 'common.error.rateLimited',
};

/** What a thrown error means to the reader. */
export function failureText(error: CombinedError): [MessageKey, Values] {
  if (error.networkError) return ['common.error.network', {}];
  const extensions = error.graphQLErrors[0]?.extensions ?? {};
  const wait = Number(extensions.retryAfterSeconds);
  return [keys[String(extensions.code)] ?? 'common.error.unknown', { count: Number.isFinite(wait) ? Math.ceil(wait) : 60 }];
}
