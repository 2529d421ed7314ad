import { Plus } from 'lucide-react';
import { Chip } from '../../../../ui/Chip.tsx';
import { Popover } from '../../../../ui/Popover.tsx';
import { SearchList } from '../../../../ui/SearchList.tsx';
import { useToast } from '../../../../ui/toastContext.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useSetLabelMutation } from '../../../live/actions.generated.ts';
import { useLive } from '../../../live/LiveContext.ts';
import { problemOf } from '../../../problem.ts';
import { AddChip } from './AddChip.tsx';
import { labelItems } from './labelItems.tsx';

interface LabelPickerProps {
  conversation: { id: string; label: { id: string; name: string; color: string } | null };
  disabled: boolean;
  /** The one that L opens: there may be many on a screen. */
  shortcut?: boolean;
}

const NONE = '';

export function LabelPicker({ conversation: { id, label }, disabled, shortcut }: LabelPickerProps) {
  const t = useMessages();
  const toast = useToast();
  const { labels } = useLive();
  const [, setLabel] = useSetLabelMutation();

  const set = async (labelId: string | null) => {
    const { data, error } = await setLabel({ id, labelId });
    const problem = problemOf(t, error, data?.setConversationLabel.userErrors);
    if (problem) toast({ text: problem, tone: 'bad' });
  };
  if (disabled) return label ? <Chip color={label.color}>{label.name}</Chip> : <span className="text-ink-3">{t('details.noLabel')}</span>;

  const items = [...labelItems(labels, label?.id), ...(label ? [{ id: NONE, label: t('details.noLabel') }] : [])];
  return (
    <Popover
      haspopup="dialog"
      trigger={(props) => (
        <button
          type="button"
          {...props}
          data-shortcut={shortcut ? 'label' : undefined}
          aria-keyshortcuts={shortcut ? 'l' : undefined}
          aria-label={label ? t('details.changeLabel', { name: label.name }) : t('details.setLabel')}
          className="grid min-h-6 max-w-full items-center border-0 bg-transparent p-0 pointer-coarse:min-h-11"
        >
          {label ? <Chip color={label.color}>{label.name}</Chip> : <AddChip icon={<Plus />}>{t('details.label')}</AddChip>}
        </button>
      )}
    >
      {(close) => (
        <SearchList
          label={t('details.searchLabel')}
          emptyText={t('details.noLabels')}
          items={items}
          onSelect={(labelId) => {
            close();
            void set(labelId === NONE ? null : labelId);
          }}
        />
      )}
    </Popover>
  );
}
