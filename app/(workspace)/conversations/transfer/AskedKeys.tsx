import { Check, X } from 'lucide-react';
import { usePathname, useRouter } from 'next/navigation';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { ConversationRowFragment } from '../../../live/fragments.generated.ts';
import { type Command, useOffer } from '../../../shell/commands.ts';
import { useCommandKeys } from '../../../shell/useCommandKeys.ts';
import { useSelection } from '../selection.ts';
import { answeredByKey } from './answeredByKey.ts';
import { useTransferActions } from './useTransferActions.ts';

/** There are seconds to answer: by key and palette from every page, not only where the question stands. */
export function AskedKeys({ asked }: { asked: readonly ConversationRowFragment[] }) {
  const t = useMessages();
  const router = useRouter();
  const path = usePathname();
  const { id: opened, select } = useSelection('/conversations');
  const conversation = answeredByKey(asked, opened);
  const { accept, decline } = useTransferActions({ id: conversation?.transfer?.id ?? '' });

  const answer = async (how: 'accept' | 'decline') => {
    if (!conversation) return;
    const { id } = conversation;
    if (how === 'decline') {
      if ((await decline()) && opened === id) select(null);
    } else if (await accept()) {
      if (path.startsWith('/conversations')) select(id);
      else router.push(`/conversations/${id}`);
    }
  };
  const values = { name: conversation?.visitorName ?? t('common.visitor') };
  const commands: Command[] = [
    { id: 'accept', label: 'transfer.acceptNamed', values, Icon: Check, shortcut: 'accept', run: () => void answer('accept') },
    { id: 'decline', label: 'transfer.declineNamed', values, Icon: X, shortcut: 'decline', run: () => void answer('decline') },
  ];
  useOffer('asked', commands);
  useCommandKeys(commands);
  return null;
}
