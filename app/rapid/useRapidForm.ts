import { useState } from 'react';
import { type Saved, useSave } from '../(workspace)/settings/useSave.ts';
import { newId } from '../live/newId.ts';
import type { ChosenFile } from '../live/outbox.ts';
import { type RapidFragment, useCreateRapidMutation, useUpdateRapidMutation } from './rapid.generated.ts';
import { useRapidFiles } from './useRapidFiles.ts';

const filesField = 'attachmentIds';

export interface RapidValues {
  name: string;
  text: string;
  folder: string;
  sharing: RapidFragment['sharing'];
  agentIds: string[];
  groupIds: string[];
}

/** What the form holds: a response that there is, or a new one beginning with some values and copies of some chips. */
export function useRapidForm(response: RapidFragment | null, begin: Partial<RapidValues>, chips: readonly ChosenFile[]) {
  const [clientId] = useState(newId);
  const [first] = useState<RapidValues>(() => ({
    name: response?.name ?? '',
    text: response?.text ?? '',
    folder: response?.folder ?? '',
    sharing: response?.sharing ?? 'OWN',
    agentIds: response?.agents.map(({ id }) => id) ?? [],
    groupIds: response?.groups.map(({ id }) => id) ?? [],
    ...begin,
  }));
  const [values, setValues] = useState(first);
  const { attaching, arrived, askAgain } = useRapidFiles(clientId, response, chips);
  const { pending, errorOf, save } = useSave();
  const [, create] = useCreateRapidMutation();
  const [, update] = useUpdateRapidMutation();

  const send = async (attachmentIds: string[]): Promise<Saved> => {
    if (response) {
      const { data, error } = await update({ input: { id: response.id, ...values, attachmentIds } });
      return { error, userErrors: data?.updateRapidResponse.userErrors };
    }
    const { data, error } = await create({ input: { clientId, ...values, attachmentIds } });
    return { error, userErrors: data?.createRapidResponse.userErrors };
  };
  return {
    values,
    dirty: JSON.stringify(values) !== JSON.stringify(first),
    attaching,
    set: (change: Partial<RapidValues>) => setValues((all) => ({ ...all, ...change })),
    pending,
    errorOf,
    submit: (doneText?: string): Promise<boolean> =>
      save(async () => {
        const attachmentIds = await arrived();
        if (!attachmentIds) return { userErrors: [{ code: 'NOT_STORED', field: filesField }] };
        const saved = await send(attachmentIds);
        if (saved.userErrors?.some(({ field }) => field === filesField)) await askAgain();
        return saved;
      }, doneText),
  };
}
