import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { usePresence } from '../../../shell/usePresence.ts';

/** For who comes back to the desk: why one is Away, and that it needs nothing but a hand. */
export function IdleNote() {
  const t = useMessages();
  const { idleFor } = usePresence();
  return (
    <div role="status">
      {idleFor !== null && (
        <p className="m-0 mb-2.5 rounded-control bg-warn-soft px-2.5 py-1.5 text-meta text-warn">
          {t('presence.idle', { count: idleFor })}. {t('presence.idleBack')}
        </p>
      )}
    </div>
  );
}
