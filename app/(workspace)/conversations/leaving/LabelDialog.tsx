import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { SearchList } from '../../../../ui/SearchList.tsx';
import { useToast } from '../../../../ui/toastContext.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { useSetLabelMutation } from '../../../live/actions.generated.ts';
import { useLive } from '../../../live/LiveContext.ts';
import { problemOf } from '../../../problem.ts';
import { labelItems } from '../details/labelItems.tsx';
import { useLabelRuleQuery } from './leaving.generated.ts';
import type { Leave } from './useLeaving.tsx';

interface LabelDialogProps {
  id: string;
  kind: Leave;
  pending: boolean;
  onLeave: () => void;
  onClose: () => void;
}

/** Write, arrows, Enter: the label is set and the conversation left. Without one only where it is not demanded. */
export function LabelDialog({ id, kind, pending, onLeave, onClose }: LabelDialogProps) {
  const t = useMessages();
  const toast = useToast();
  const { labels } = useLive();
  const [{ data }] = useLabelRuleQuery({ requestPolicy: 'cache-and-network' });
  const [, setLabel] = useSetLabelMutation();
  const [setting, setSetting] = useState(false);
  const demanded = data?.workspace?.labelRequired;

  const choose = async (labelId: string) => {
    if (setting || pending) return;
    setSetting(true);
    const result = await setLabel({ id, labelId });
    setSetting(false);
    const problem = problemOf(t, result.error, result.data?.setConversationLabel.userErrors);
    if (problem) toast({ text: problem, tone: 'bad' });
    else onLeave();
  };
  const footer = (
    <>
      <Button onClick={onClose}>{t('common.cancel')}</Button>
      {demanded === false && (
        <Button pending={pending} onClick={onLeave}>
          {t(kind === 'end' ? 'thread.label.endWithout' : 'thread.label.closeWithout')}
        </Button>
      )}
    </>
  );
  return (
    <Dialog
      width="sm"
      title={t(kind === 'end' ? 'thread.label.titleEnd' : 'thread.label.titleClose')}
      description={demanded ? t('thread.label.demanded') : t('thread.label.reminder')}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={footer}
    >
      <SearchList wide label={t('details.searchLabel')} emptyText={t('details.noLabels')} items={labelItems(labels)} onSelect={(labelId) => void choose(labelId)} />
    </Dialog>
  );
}
