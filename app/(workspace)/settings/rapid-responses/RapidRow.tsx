import { Archive, Lock, Pencil } from 'lucide-react';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useSave } from '../useSave.ts';
import { type RapidAnswerFragment, useArchiveMyRapidResponseMutation } from './rapid.generated.ts';

interface RapidRowProps {
  response: RapidAnswerFragment;
  onEdit: () => void;
  onArchived: () => void;
}

export function RapidRow({ response: { id, name, text, viewerCanManage }, onEdit, onArchived }: RapidRowProps) {
  const t = useMessages();
  const { save } = useSave();
  const [, archive] = useArchiveMyRapidResponseMutation();
  const remove = async () => {
    const done = await save(async () => {
      const { data, error } = await archive({ id });
      return { error, userErrors: data?.archiveRapidResponse.userErrors };
    }, t('settings.rapid.archived', { name }));
    if (done) onArchived();
  };
  return (
    <li className="flex items-start gap-3 border-b border-line py-3 last:border-0">
      <div className="min-w-0 flex-1 text-list">
        <b className="font-semibold break-all text-accent-ink">#{name}</b>
        <p className="mt-0.5 mb-0 line-clamp-2 whitespace-pre-line text-ink-2">{text}</p>
      </div>
      {viewerCanManage ? (
        <span className="flex">
          <IconButton label={t('settings.rapid.editName', { name })} icon={<Pencil />} onClick={onEdit} />
          <IconButton label={t('settings.rapid.archiveName', { name })} icon={<Archive />} onClick={() => void remove()} />
        </span>
      ) : (
        <span title={t('settings.rapid.locked')} className="grid size-8 place-items-center text-ink-3">
          <Lock aria-hidden="true" className="size-4 stroke-[1.7]" />
          <span className="sr-only">{t('settings.rapid.locked')}</span>
        </span>
      )}
    </li>
  );
}
