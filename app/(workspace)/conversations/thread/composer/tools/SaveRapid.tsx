import { foldersOf } from '../../../../../rapid/folders.ts';
import { useRapidsQuery } from '../../../../../rapid/rapid.generated.ts';
import { RapidForm } from '../../../../../rapid/RapidForm.tsx';

/** What is written stays written: only its copy is saved. */
export function SaveRapid({ text, onClose }: { text: string; onClose: () => void }) {
  const [{ data }, reread] = useRapidsQuery();
  return (
    <RapidForm
      response={null}
      begin={{ text }}
      folders={foldersOf(data?.rapidResponses ?? [])}
      onClose={onClose}
      onChanged={() => reread({ requestPolicy: 'network-only' })}
    />
  );
}
