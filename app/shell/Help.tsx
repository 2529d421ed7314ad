import type { ReactNode } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { shortcuts, written } from './shortcuts.ts';

export function Help({ onClose }: { onClose: () => void }) {
  const t = useMessages();
  return (
    <Dialog title={t('help.title')} closeLabel={t('common.close')} onClose={onClose} width="sm">
      <dl className="m-0 grid grid-cols-[1fr_auto] gap-y-2.5 text-list">
        {Object.values(shortcuts).map(({ label, ways }) => (
          <div key={label} className="col-span-2 grid grid-cols-subgrid items-center">
            <dt>{t(label)}</dt>
            <dd className="m-0 flex items-center justify-end gap-1.5 text-meta text-ink-3">
              {ways.map((keys, index) => (
                <Keys key={keys.join()} keys={keys} before={index > 0 && t('help.or')} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

function Keys({ keys, before }: { keys: readonly string[]; before: ReactNode }) {
  return (
    <>
      {before}
      <span className="flex gap-1">
        {keys.map((key) => (
          <Kbd key={key}>{written(key)}</Kbd>
        ))}
      </span>
    </>
  );
}
