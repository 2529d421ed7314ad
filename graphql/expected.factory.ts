import type { ErrorCode, UserErrorCode } from './__generated__/resolvers.ts';

/** What a verb is expected to throw. */
export const mend = (code: UserErrorCode, field: string | null) => ({ code, field });
export const refusal = (code: ErrorCode) => ({ extensions: { code } });

export const inParallel = <T>(times: number, work: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: times }, (_, index) => work(index)));
