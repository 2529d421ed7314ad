import type { UpdateAgentInput } from '../../__generated__/schema.ts';
import { useLive } from '../../live/LiveContext.ts';
import { useUpdateMeMutation } from './general.generated.ts';
import { useSave } from './useSave.ts';

/** Changes one's own settings. Resolves with whether they are saved; mistakes stand at their fields. */
export function useUpdateMe() {
  const { me } = useLive();
  const { pending, errorOf, save } = useSave();
  const [, update] = useUpdateMeMutation();
  return {
    pending,
    errorOf,
    update: (values: Omit<UpdateAgentInput, 'id'>): Promise<boolean> =>
      save(async () => {
        const { data, error } = await update({ input: { id: me.id, ...values } });
        return { error, userErrors: data?.updateAgent.userErrors };
      }),
  };
}
