'use client';
import type { CombinedError } from '@urql/core';
import type { ReactNode } from 'react';
import { ErrorNote } from '../../../../ui/ErrorNote.tsx';
import { SkeletonRows } from '../../../../ui/Skeleton.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { problemOf } from '../../../problem.ts';

interface LoadedProps<Data> {
  data: Data | undefined | null;
  error: CombinedError | undefined;
  fetching: boolean;
  onRetry: () => void;
  skeleton?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** Skeleton, then what came; an error stands over what was there before, with a way to try again. */
export function Loaded<Data>({ data, error, fetching, onRetry, skeleton, children }: LoadedProps<Data>) {
  const t = useMessages();
  return (
    <>
      {error && (
        <div className="mb-4">
          <ErrorNote title={t('admin.notLoaded')} retryLabel={t('common.retry')} onRetry={onRetry} pending={fetching}>
            {problemOf(t, error)}
          </ErrorNote>
        </div>
      )}
      {data && children(data)}
      {!data && !error && (skeleton ?? <SkeletonRows label={t('common.loading')} />)}
    </>
  );
}
