import type { CombinedError } from '@urql/core';
import type { UserErrorCode } from './__generated__/schema.ts';
import type { Translate } from './i18n/messages.ts';

interface UserError {
  code: UserErrorCode;
}

/** What to tell when an operation did not do what it should: what happened, and what to do. Null when it did. */
export function problemOf(t: Translate, error: CombinedError | undefined, userErrors: readonly UserError[] = []): string | null {
  if (userErrors[0]) return t(`common.userError.${userErrors[0].code}`);
  if (!error) return null;
  if (error.networkError) return t('common.error.network');
  const { code, retryAfterSeconds } = error.graphQLErrors[0]?.extensions ?? {};
  switch (code) {
    case 'UNAUTHENTICATED':
      return t('common.error.unauthenticated');
    case 'FORBIDDEN':
      return t('common.error.forbidden');
    case 'NOT_FOUND':
      return t('common.error.notFound');
    case 'RATE_LIMITED':
      return t('common.error.rateLimited', { count: Number(retryAfterSeconds) || 1 });
    case 'UNAVAILABLE':
      return t('common.error.unavailable');
    default:
      return t('common.error.unknown');
  }
}
