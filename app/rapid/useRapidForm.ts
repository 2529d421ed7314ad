import { useState } from 'react';
import { useSave } from '../(workspace)/settings/useSave.ts';
import { newId } from '../live/newId.ts';
import { type RapidFragment, useCreateRapidMutation, useUpdateRapidMutation } from './rapid.generated.ts';

export interface RapidValues {
  name: string;
  text: string;
  folder: string;
  sharing: RapidFragment['sharing'];
  agentIds: string[];
  groupIds: string[];
}

/** What the form holds: a response that there is, or a new one beginning with some values. */
export function useRapidForm(response: RapidFragment | null, begin: Partial<RapidValues>) {
  const [clientId] = useState(newId);
  const [values, setValues] = useState<RapidValues>(() => ({
    name: response?.name ?? '',
    text: response?.text ?? '',
    folder: response?.folder ?? '',
    sharing: response?.sharing ?? 'OWN',
    agentIds: response?.agents.map(({ id }) => id) ?? [],
    groupIds: response?.groups.map(({ id }) => id) ?? [],
    ...begin,
  }));
  const { pending, errorOf, save } = useSave();
  const [, create] = useCreateRapidMutation();
  const [, update] = useUpdateRapidMutation();

  return {
    values,
    set: (change: Partial<RapidValues>) => setValues((all) => ({ ...all, ...change })),
    pending,
    errorOf,
    submit: (doneText?: string): Promise<boolean> =>
      save(async () => {
        if (response) {
          const { data, error } = await update({ input: { id: response.id, ...values } });
          return { error, userErrors: data?.updateRapidResponse.userErrors };
        }
        const { data, error } = await create({ input: { clientId, ...values } });
        return { error, userErrors: data?.createRapidResponse.userErrors };
      }, doneText),
  };
}
