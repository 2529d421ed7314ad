import { Hash, Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { onDemand } from '../../../../../../ui/onDemand.ts';
import { IconButton } from '../../../../../../ui/IconButton.tsx';
import { useMessages } from '../../../../../i18n/MessagesProvider.tsx';
import type { ToolProps } from './tools.ts';

const SaveRapid = onDemand(() => import('./SaveRapid.tsx'), 'SaveRapid');

/** There as soon as something is written: it can be kept for the next time. */
export function SaveRapidTool({ writing: { text, attaching } }: ToolProps) {
  const t = useMessages();
  const [open, setOpen] = useState(false);
  if (text.trim() === '' && !open) return null;
  return (
    <>
      <IconButton label={t('rapid.saveWritten')} icon={<HashPlus />} onPointerDown={(event) => event.preventDefault()} onClick={() => setOpen(true)} />
      <Suspense>{open && <SaveRapid text={text.trim()} chips={attaching?.files ?? []} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}

/** The sign by which it is found, with a plus: the one without opens what there is. */
const HashPlus = () => (
  <span className="relative">
    <Hash />
    <Plus className="absolute -right-1.5 -bottom-1 size-2.5! stroke-[3]!" />
  </span>
);
