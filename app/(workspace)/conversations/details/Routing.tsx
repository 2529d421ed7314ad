import { useFormat } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { MessageKey } from '../../../i18n/messages.ts';
import { useLive } from '../../../live/LiveContext.ts';
import type { DecisionFragment } from '../thread/thread.generated.ts';

/** Why it went where it went: “3 agents could take it; even spread gave it to you.” */
export function Routing({ decisions }: { decisions: readonly DecisionFragment[] }) {
  const t = useMessages();
  const format = useFormat();
  const { me } = useLive();
  return (
    <ol className="m-0 flex list-none flex-col gap-1.5 p-0 text-ink-2">
      {decisions.map((decision) => (
        <li key={decision.id}>
          {t(reasonKey(decision, me.id), { name: decision.agent?.name ?? '', count: decision.candidates })}{' '}
          <time dateTime={decision.at} className="text-meta whitespace-nowrap text-ink-3">
            {format.time(decision.at)}
          </time>
        </li>
      ))}
    </ol>
  );
}

function reasonKey({ reason, agent }: DecisionFragment, me: string): MessageKey {
  if (reason === 'NOBODY_FREE' || reason === 'CLOSED') return `details.routing.${reason}`;
  return agent?.id === me ? `details.routing.${reason}.you` : `details.routing.${reason}`;
}
