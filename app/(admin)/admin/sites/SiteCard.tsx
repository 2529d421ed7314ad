'use client';
import { Clock, CodeXml } from 'lucide-react';
import { Button } from '../../../../ui/Button.tsx';
import { Chip } from '../../../../ui/Chip.tsx';
import { useMessages } from '../../../i18n/MessagesProvider.tsx';
import { RowActions } from '../parts/RowActions.tsx';
import { localeName, unavailableName } from './names.ts';
import { SiteState } from './hours/SiteState.tsx';
import type { AdminSiteFragment } from './sites.generated.ts';

interface SiteCardProps {
  site: AdminSiteFragment;
  onEdit: () => void;
  onScript: () => void;
  onHours: () => void;
  onArchive: () => void;
}

export function SiteCard({ site, onEdit, onScript, onHours, onArchive }: SiteCardProps) {
  const t = useMessages();
  return (
    <li className="flex min-w-0 flex-col gap-3 rounded-card border border-line bg-surface p-4">
      <div className="flex items-center gap-3">
        <span aria-hidden="true" className="size-3.5 shrink-0 rounded-full forced-color-adjust-none" style={{ background: site.color }} />
        <h2 className="m-0 min-w-0 flex-1 truncate text-title font-semibold">{site.name}</h2>
        <RowActions name={site.name} onEdit={onEdit} onArchive={onArchive} />
      </div>
      <dl className="m-0 grid grid-cols-[minmax(6.5rem,auto)_1fr] gap-x-4 gap-y-1.5 text-list *:min-w-0 [&>dd]:m-0 [&>dt]:text-ink-3">
        <dt>{t('admin.sites.origins')}</dt>
        <dd className="break-words">{site.allowedOrigins.map((origin) => <div key={origin}>{origin}</div>)}</dd>
        <dt>{t('admin.sites.languages')}</dt>
        <dd>{site.languages.map((locale) => t(localeName(locale))).join(', ')}</dd>
        <dt>{t('admin.sites.unavailable')}</dt>
        <dd>{t(unavailableName(site.whenUnavailable))}</dd>
        <dt>{t('admin.hours.title')}</dt>
        <dd>
          <SiteState site={site} />
        </dd>
        <dt>{t('admin.groups.title')}</dt>
        <dd className="flex flex-wrap gap-1">
          {site.groups.length === 0 && <span className="text-warn">{t('admin.sites.noGroups')}</span>}
          {site.groups.map(({ id, name }) => (
            <Chip key={id}>{name}</Chip>
          ))}
        </dd>
      </dl>
      <div className="mt-auto flex flex-wrap gap-2 pt-1">
        <Button icon={<CodeXml />} onClick={onScript}>
          {t('admin.sites.putOnPage')}
        </Button>
        <Button icon={<Clock />} onClick={onHours}>
          {t('admin.hours.edit')}
        </Button>
      </div>
    </li>
  );
}
