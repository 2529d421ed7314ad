'use client';
import type { CombinedError } from '@urql/core';
import { useState } from 'react';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { problemOf } from '../../../problem.ts';
import { fieldName, type Problem, problemKey } from './problems.ts';

export interface Outcome {
  error?: CombinedError;
  problems?: readonly Problem[];
}

/** Sends once however often it is asked, then tells what to mend, field by field; what belongs to no field is general. */
export function useSubmit(fields: readonly string[] = []) {
  const t = useMessages();
  const [pending, setPending] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [failure, setFailure] = useState<CombinedError>();

  const submit = async (send: () => Promise<Outcome>, done: () => void) => {
    if (pending) return;
    setPending(true);
    const { error, problems: found = [] } = await send();
    setPending(false);
    setProblems(found);
    setFailure(error);
    if (!error && found.length === 0) done();
  };
  const ownsField = (problem: Problem) => fields.includes(fieldName(problem.field) ?? '');
  const general = problems.find((problem) => !ownsField(problem));
  return {
    pending,
    submit,
    errorOf: (field: string): string | undefined => {
      const problem = problems.find((one) => fieldName(one.field) === field);
      return problem && t(problemKey(problem));
    },
    general: problemOf(t, failure) ?? (general && t(problemKey(general))),
  };
}

export type Submission = ReturnType<typeof useSubmit>;
