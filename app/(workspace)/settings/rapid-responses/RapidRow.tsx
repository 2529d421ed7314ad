import { Lock, Trash2 } from 'lucide-react';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { RapidFragment } from '../../../rapid/rapid.generated.ts';
import { RapidClip } from '../../../rapid/RapidClip.tsx';
import { RapidUse } from '../../../rapid/RapidUse.tsx';
import { useRapidRemoval } from '../../../rapid/useRapidRemoval.ts';
import { useSharedWith } from '../../../rapid/useSharedWith.ts';

interface RapidRowProps {
  response: RapidFragment;
  onOpen: () => void;
  onChanged: () => void;
}

/** Where the focus goes when the row is gone: to the next one, else to what the page begins with. */
const neighbourOf = (row: Element | null): HTMLElement | null =>
  (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('button') ?? document.querySelector('main input[type="search"], main button');

/** The whole row opens it. */
export function RapidRow({ response, onOpen, onChanged }: RapidRowProps) {
  const t = useMessages();
  const remove = useRapidRemoval(onChanged);
  const sharedWith = useSharedWith(response);
  const { name, text, files, viewerCanManage } = response;
  const removeHere = async (row: Element | null) => {
    const next = neighbourOf(row);
    if (await remove(response)) next?.focus();
  };
  return (
    <li className="relative flex items-start gap-3 border-b border-line py-3 last:border-0 hover:bg-hover">
      <div className="min-w-0 flex-1 text-list">
        <button
          type="button"
          aria-label={t(viewerCanManage ? 'rapid.editName' : 'rapid.readName', { name })}
          onClick={onOpen}
          className="border-0 bg-transparent p-0 text-left font-semibold break-all text-accent-ink after:absolute after:inset-0"
        >
          #{name}
        </button>
        <p className="mt-0.5 mb-0 line-clamp-2 whitespace-pre-line text-ink-2">{text}</p>
        <p className="mt-1 mb-0 text-meta text-ink-3">
          {sharedWith && `${sharedWith} · `}
          <RapidUse response={response} />
          {files.length > 0 && ' · '}
          <RapidClip count={files.length} />
        </p>
      </div>
      {viewerCanManage ? (
        <span className="relative">
          <IconButton label={t('rapid.deleteName', { name })} icon={<Trash2 />} onClick={({ currentTarget }) => void removeHere(currentTarget.closest('li'))} />
        </span>
      ) : (
        <span title={t('rapid.locked')} className="grid size-8 place-items-center text-ink-3">
          <Lock aria-hidden="true" className="size-4 stroke-[1.7]" />
        </span>
      )}
    </li>
  );
}
