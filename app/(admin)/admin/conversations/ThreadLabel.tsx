'use client';
import { ChevronDown } from 'lucide-react';
import { Button } from '../../../../ui/Button.tsx';
import { Chip } from '../../../../ui/Chip.tsx';
import { Popover } from '../../../../ui/Popover.tsx';
import { SearchList } from '../../../../ui/SearchList.tsx';
import { useToast } from '../../../../ui/toastContext.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { problemOf } from '../../../problem.ts';
import { type AdminConversationFragment, useAdminSetConversationLabelMutation } from './conversations.generated.ts';

export interface LabelChoice {
  id: string;
  name: string;
  color: string;
  archivedAt: string | null;
}

interface ThreadLabelProps {
  conversation: AdminConversationFragment;
  labels: readonly LabelChoice[];
}

export function ThreadLabel({ conversation: { id, label, viewerCanLabel }, labels }: ThreadLabelProps) {
  const t = useMessages();
  const toast = useToast();
  const [{ fetching }, setLabel] = useAdminSetConversationLabelMutation();
  const shown = label ? <Chip color={label.color}>{label.name}</Chip> : <span className="text-list text-ink-3">{t('admin.unlabeled')}</span>;
  if (!viewerCanLabel) return shown;

  const put = async (labelId: string | null, undo?: string | null) => {
    const { data, error } = await setLabel({ id, labelId });
    const problem = problemOf(t, error, data?.setConversationLabel.userErrors);
    if (problem) return toast({ text: problem, tone: 'bad' });
    if (undo === undefined) return;
    toast({ text: t('admin.conversations.labelSet'), action: { label: t('admin.undo'), run: () => void put(undo) } });
  };
  const items = [
    { id: 'none', label: t('admin.unlabeled'), content: undefined, selected: !label },
    ...labels
      .filter(({ archivedAt }) => archivedAt === null)
      .map((one) => ({ id: one.id, label: one.name, content: <Chip color={one.color}>{one.name}</Chip>, selected: one.id === label?.id })),
  ];
  return (
    <div className="flex flex-1 items-center gap-3">
      <span className="text-list text-ink-3">{t('admin.label')}</span>
      {shown}
      <span className="flex-1" />
      <Popover
        align="end"
        haspopup="dialog"
        trigger={(props) => (
          <Button {...props} icon={<ChevronDown />} pending={fetching}>
            {t('admin.conversations.changeLabel')}
          </Button>
        )}
      >
        {(close) => (
          <SearchList
            label={t('admin.conversations.changeLabel')}
            placeholder={t('common.search')}
            emptyText={t('admin.noneFound')}
            items={items}
            onSelect={(chosen) => {
              close();
              void put(chosen === 'none' ? null : chosen, label?.id ?? null);
            }}
          />
        )}
      </Popover>
    </div>
  );
}
