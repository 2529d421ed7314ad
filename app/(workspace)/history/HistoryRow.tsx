import { Avatar } from '../../../ui/Avatar.tsx';
import { Marked } from '../../../ui/Marked.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { useNow } from '../../live/clock.ts';
import { useLive } from '../../live/LiveContext.ts';
import { LabelPicker } from '../conversations/details/LabelPicker.tsx';
import { ResponseTime } from '../conversations/details/ResponseTime.tsx';
import { RowLink } from '../conversations/list/RowLink.tsx';
import { RowFrame } from '../conversations/list/RowFrame.tsx';
import type { Selection } from '../conversations/selection.ts';
import type { HistoryItem } from './useHistory.ts';

interface HistoryRowProps extends HistoryItem {
  selection: Selection;
}

export function HistoryRow({ conversation, hit, selection }: HistoryRowProps) {
  const t = useMessages();
  const format = useFormat();
  const { me, serverNow } = useLive();
  const now = useNow(serverNow);
  const { id, visitor, visitorName, startedAt, lastMessage, agent, viewerCanLabel } = conversation;
  const name = visitorName ?? t('common.visitor');
  const selected = selection.id === id;
  return (
    <RowFrame selected={selected}>
      <Avatar id={visitor.id} name={name} />
      <div className="min-w-0">
        <RowLink heading="h2" href={selection.hrefOf(id, hit?.seq)} selected={selected} onOpen={() => selection.select(id, hit?.seq)}>
          {hit && hit.visitorName.length > 0 ? <Marked parts={hit.visitorName} /> : name}
        </RowLink>
        {hit && hit.excerpt.length > 0 ? (
          <p className="m-0 line-clamp-3 text-list wrap-anywhere text-ink-2">
            <Marked parts={hit.excerpt} />
          </p>
        ) : (
          <p className="m-0 truncate text-list text-ink-2">{lastMessage?.text ?? '\u00a0'}</p>
        )}
        {agent && agent.id !== me.id && <p className="m-0 truncate text-meta text-ink-3">{t('history.lastWith', { name: agent.name })}</p>}
        <div className="relative z-[1] mt-1 w-fit max-w-full">
          <LabelPicker conversation={conversation} disabled={!viewerCanLabel} />
        </div>
      </div>
      <div className="flex flex-col items-end gap-1 text-[0.71875rem] text-ink-3">
        <time dateTime={startedAt} className="whitespace-nowrap">
          {format.moment(startedAt, now)}
        </time>
        <ResponseTime conversation={conversation} none="" />
      </div>
    </RowFrame>
  );
}
