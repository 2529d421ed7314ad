import { use } from 'react';
import { CopyField } from '../../../ui/CopyField.tsx';
import { useAlive } from '../../../ui/useAlive.ts';
import { browserName } from '../../(admin)/admin/agents/browserName.ts';
import { useMessages } from '../../i18n/MessagesProvider.tsx';
import { BuildContext } from '../../shell/BuildContext.ts';
import { isInstalled } from '../../shell/install.ts';

/** What support asks for first, in one line. */
export function Version() {
  const t = useMessages();
  const build = use(BuildContext);
  const alive = useAlive();
  const installed = alive && isInstalled();
  const browser = alive && (browserName(navigator.userAgent) ?? navigator.userAgent);
  const value = [`${t('common.product')} ${build}`, t(installed ? 'settings.version.installed' : 'settings.version.web'), browser].filter(Boolean).join(' · ');
  return (
    <section className="mt-6 border-t border-line pt-5">
      <CopyField label={t('settings.version')} value={value} copyLabel={t('common.copy')} copiedLabel={t('common.copied')} />
      <p className="mt-1 mb-0 text-meta text-ink-3">{t('settings.versionHint')}</p>
    </section>
  );
}
