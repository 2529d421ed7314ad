'use client';
import { Globe, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { PageHeader } from '../../../../ui/PageHeader.tsx';
import { useMessages, useSpeech } from '../../../i18n/MessagesProvider.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useRemoval } from '../parts/useRemoval.tsx';
import { HoursForm } from './hours/HoursForm.tsx';
import { SiteCard } from './SiteCard.tsx';
import { SiteForm } from './SiteForm.tsx';
import { type AdminSiteFragment, useAdminArchiveSiteMutation, useAdminSitesQuery } from './sites.generated.ts';
import { SiteScript } from './SiteScript.tsx';

type Opened = { kind: 'new' } | { kind: 'edit' | 'script' | 'hours'; site: AdminSiteFragment };

export function SitesPage() {
  const t = useMessages();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { language } = useSpeech();
  const [{ data, error, fetching }, reread] = useAdminSitesQuery({ variables: { language }, requestPolicy: 'cache-and-network' });
  const [, archive] = useAdminArchiveSiteMutation();
  const refresh = () => reread({ requestPolicy: 'network-only' });
  const archival = useRemoval<AdminSiteFragment>({
    title: ({ name }) => t('admin.archiveTitle', { name }),
    text: () => t('admin.sites.archiveText'),
    confirmLabel: t('common.archive'),
    doneText: ({ name }) => t('admin.archivedToast', { name }),
    send: async ({ id }) => {
      const result = await archive({ id, language });
      return { error: result.error, problems: result.data?.archiveSite.userErrors };
    },
    onDone: refresh,
  });

  const close = () => setOpened(null);
  const openScript = (site: AdminSiteFragment) => setOpened({ kind: 'script', site });
  const add = (
    <Button variant="primary" icon={<Plus />} onClick={() => setOpened({ kind: 'new' })}>
      {t('admin.sites.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('admin.sites.title')} description={t('admin.sites.text')} actions={data?.sites.length !== 0 && add} />
      <Loaded data={data} error={error} fetching={fetching} onRetry={refresh}>
        {({ sites }) =>
          sites.length > 0 ? (
            <ul className="m-0 grid list-none grid-cols-1 gap-4 p-0 wide:grid-cols-2">
              {sites.map((site) => (
                <SiteCard key={site.id} site={site} onEdit={() => setOpened({ kind: 'edit', site })} onScript={() => openScript(site)} onHours={() => setOpened({ kind: 'hours', site })} onArchive={() => archival.ask(site)} />
              ))}
            </ul>
          ) : (
            <EmptyState icon={<Globe />} title={t('admin.sites.none')} action={add}>
              {t('admin.sites.noneText')}
            </EmptyState>
          )
        }
      </Loaded>
      {opened?.kind === 'new' && <SiteForm groups={data?.groups ?? []} onClose={close} onSaved={refresh} onCreated={openScript} />}
      {opened?.kind === 'edit' && <SiteForm site={opened.site} groups={data?.groups ?? []} onClose={close} onSaved={refresh} />}
      {opened?.kind === 'hours' && <HoursForm site={opened.site} onClose={close} onSaved={refresh} />}
      {opened?.kind === 'script' && <SiteScript site={opened.site} onClose={close} />}
      {archival.dialog}
    </>
  );
}
