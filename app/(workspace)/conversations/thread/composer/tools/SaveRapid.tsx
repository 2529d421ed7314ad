import type { ChosenFile } from '../../../../../live/outbox.ts';
import { foldersOf } from '../../../../../rapid/folders.ts';
import { useRapidsQuery } from '../../../../../rapid/rapid.generated.ts';
import { RapidForm } from '../../../../../rapid/RapidForm.tsx';

interface SaveRapidProps {
  text: string;
  chips: readonly ChosenFile[];
  onClose: () => void;
}

/** What is written, and the files beside it, stay as they are: only copies are saved. */
export function SaveRapid({ text, chips, onClose }: SaveRapidProps) {
  const [{ data }, reread] = useRapidsQuery();
  return (
    <RapidForm
      response={null}
      begin={{ text }}
      chips={chips}
      folders={foldersOf(data?.rapidResponses ?? [])}
      onClose={onClose}
      onChanged={() => reread({ requestPolicy: 'network-only' })}
    />
  );
}
