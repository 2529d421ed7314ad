'use client';
import { CopyField } from '../../../../ui/CopyField.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import type { AdminSiteFragment } from './sites.generated.ts';

export function SiteScript({ site, onClose }: { site: AdminSiteFragment; onClose: () => void }) {
  const t = useMessages();
  return (
    <Dialog title={t('admin.sites.scriptTitle', { name: site.name })} closeLabel={t('common.close')} onClose={onClose} width="lg">
      <CopyField label={t('admin.sites.scriptTag')} value={site.scriptTag} copyLabel={t('common.copy')} copiedLabel={t('common.copied')} />
      <ol className="mt-4 mb-0 flex flex-col gap-1.5 pl-5 text-list text-ink-2">
        <li>{t('admin.sites.step1')}</li>
        <li>{t('admin.sites.step2', { origins: site.allowedOrigins.join(', ') || '–' })}</li>
        <li>{t('admin.sites.step3')}</li>
      </ol>
    </Dialog>
  );
}
