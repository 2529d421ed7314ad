'use client';
import { Button } from '../../../../ui/Button.tsx';
import { CopyField } from '../../../../ui/CopyField.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { curlExample } from './curlExample.ts';

interface NewTokenProps {
  name: string;
  token: string | null;
  onClose: () => void;
}

/** The one time that the token is seen: a click beside it must not lose it. */
export function NewToken({ name, token, onClose }: NewTokenProps) {
  const t = useMessages();
  const copying = { copyLabel: t('common.copy'), copiedLabel: t('common.copied') };
  const footer = (
    <Button variant="primary" onClick={onClose}>
      {t('admin.apiKeys.kept')}
    </Button>
  );
  return (
    <Dialog sticky width="lg" title={t('admin.apiKeys.madeTitle', { name })} closeLabel={t('common.close')} onClose={onClose} footer={footer}>
      {token === null ? (
        <p className="m-0">{t('admin.apiKeys.tokenGone')}</p>
      ) : (
        <div className="flex flex-col gap-4">
          <p className="m-0 rounded-control bg-warn-soft px-3 py-2 text-list text-ink">{t('admin.apiKeys.once')}</p>
          <CopyField label={t('admin.apiKeys.token')} value={token} {...copying} />
          <CopyField label={t('admin.apiKeys.example')} value={curlExample(window.location.origin, token)} multiline {...copying} />
        </div>
      )}
    </Dialog>
  );
}
