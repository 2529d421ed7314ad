import { useEffect, useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { Field } from '../../../../ui/Field.tsx';
import { SearchList } from '../../../../ui/SearchList.tsx';
import { TextArea } from '../../../../ui/TextArea.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { newId } from '../../../live/newId.ts';
import { problemOf } from '../../../problem.ts';
import type { ActionDialogProps } from '../thread/actions/threadActions.ts';
import { useSpelling } from '../thread/composer/useSpelling.ts';
import { targetItems } from './targetItems.tsx';
import { useTransferConversationMutation, useTransferTargetsQuery } from './transfer.generated.ts';

const again = 4_000;

/** Whom to ask, and what to tell them. */
export function TransferDialog({ conversation: { id }, onClose }: ActionDialogProps) {
  const t = useMessages();
  const spelling = useSpelling();
  const [{ data, error }, reread] = useTransferTargetsQuery({ variables: { id }, requestPolicy: 'network-only' });
  const [{ fetching }, transferConversation] = useTransferConversationMutation();
  const [clientId] = useState(newId);
  const [chosen, setChosen] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  // Who is Online and who has room changes while one looks.
  useEffect(() => {
    const timer = setInterval(() => reread({ requestPolicy: 'network-only' }), again);
    return () => clearInterval(timer);
  }, [reread]);

  const targets = data?.conversation?.transferTargets;
  const items = targets ? targetItems(t, targets, chosen) : [];
  const choice = items.find((item) => item.id === chosen);
  const send = async () => {
    if (!choice) return setProblem(t('transfer.chooseFirst'));
    const [kind, target = ''] = choice.id.split(':');
    const input = { conversationId: id, clientId, note, ...(kind === 'group' ? { groupId: target } : { agentId: target }) };
    const result = await transferConversation({ input });
    const refused = problemOf(t, result.error, result.data?.transferConversation.userErrors);
    setProblem(refused);
    if (!refused) onClose();
    return undefined;
  };
  const nobody = data ? (items.length > 0 ? 'transfer.nobodyFound' : 'transfer.nobodyOnline') : 'common.loading';
  const missing = problem ?? problemOf(t, error);
  return (
    <Dialog
      title={t('transfer.title')}
      description={t('transfer.description')}
      closeLabel={t('common.close')}
      onClose={onClose}
      sticky={note !== ''}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" pending={fetching} onClick={() => void send()}>
            {t('transfer.send')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {/* There from the first moment: it has the focus. */}
        <SearchList wide label={t('transfer.search')} emptyText={t(nobody)} items={items} onSelect={setChosen} />
        <Field label={t('transfer.note')} hint={t('transfer.noteHint')}>
          <TextArea {...spelling} value={note} maxLength={1_000} onChange={(event) => setNote(event.target.value)} />
        </Field>
        <p role="alert" className="m-0 text-list text-bad empty:hidden">
          {missing}
        </p>
      </div>
    </Dialog>
  );
}
